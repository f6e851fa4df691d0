import type { Root } from 'mdast';
import type { z } from 'astro/zod';
import type { VFileMessage } from 'vfile-message';
import type { Entry, Outline } from '../domain/entry.ts';
import { permalink } from '../domain/permalink.ts';
import type { Problem } from '../domain/problem.ts';
import { entryId } from '../domain/reference.ts';
import { emptyOutline, outlineOf } from '../markdown/outline.ts';
import { parseMarkdown, parseMdx } from '../markdown/parse.ts';
import type { Place } from '../markdown/place.ts';
import { curled } from '../markdown/typography.ts';
import type { Kind } from '../vocabulary.ts';
import type { Draft } from './draft.ts';
import { endingOf, SCHEMAS } from './layout.ts';
import { schemaProblems } from './schema-problems.ts';
import type { SourceFile } from './source-file.ts';
import { readYaml, type YamlReading } from './yaml.ts';

/** What came of reading one file: a draft, or why not. */
export interface DraftReading {
  draft?: Draft;
  /** Title and aliases as far as they can be read, also where there is no draft. */
  names: readonly string[];
  problems: Problem[];
}

const EMPTY: Root = { type: 'root', children: [] };

/** Reads one content file of a kind. All problems of its data and of its body are found, whichever comes first. */
export function readDraft(file: SourceFile, kind: Kind, slug: string): DraftReading {
  const { yaml, offset, body } = endingOf(kind) === '.yaml' ? { yaml: file.text, offset: 0, body: '' } : splitFrontmatter(file.text);
  if (yaml === undefined) return { names: namesIn(file.text, {}), problems: [noFrontmatter(file)] };
  const reading = readYaml(file, yaml, offset);
  const { tree, problems: bodyProblems } = readBody(file, body);
  const problems = [...reading.problems, ...bodyProblems];
  const names = namesIn(yaml, reading.value);
  if (reading.problems.length > 0) return { names, problems };
  const schema = SCHEMAS[kind];
  const parsed = schema.safeParse(reading.value ?? {});
  if (!parsed.success) {
    const known = Object.keys((schema as z.ZodObject).shape);
    return { names, problems: [...problems, ...schemaProblems(file.path, reading, parsed.error.issues, known)] };
  }
  const entry = entryOf(file, kind, slug, parsed.data as Entry['data'], tree && outlineOf(tree));
  return { draft: { file, entry, tree: tree ?? EMPTY, locate: reading.locate }, names, problems };
}

/** Reads a YAML file against a schema; the value only where nothing is wrong. */
export function readData<T>(file: SourceFile, schema: z.ZodType<T>, known: readonly string[]): { value?: T; reading: YamlReading; problems: Problem[] } {
  const reading = readYaml(file, file.text, 0);
  if (reading.problems.length > 0) return { reading, problems: reading.problems };
  const parsed = schema.safeParse(reading.value ?? {});
  if (!parsed.success) return { reading, problems: schemaProblems(file.path, reading, parsed.error.issues, known) };
  return { value: parsed.data, reading, problems: [] };
}

/** The title, also where it is what keeps the YAML from parsing, and the aliases. */
function namesIn(yaml: string, value: unknown): string[] {
  const { aliases } = (value ?? {}) as Record<string, unknown>;
  const [, title] = /^(?:title|name|term):[ \t]*["']?(.+?)["']?[ \t\r]*$/m.exec(yaml) ?? [];
  return [title, ...(Array.isArray(aliases) ? aliases : [])].filter((name) => typeof name === 'string');
}

function entryOf(file: SourceFile, kind: Kind, slug: string, raw: Entry['data'], outline: Outline | undefined): Entry {
  // `more` is Markdown, whose code and addresses no typography may touch; it is set when it is rendered.
  const data = { ...curled(raw), ...('more' in raw && { more: raw.more }) } as Entry['data'];
  const common = { kind, slug, id: entryId(kind, slug), href: permalink(kind, slug), file: file.path, data };
  return { ...common, ...titleAndSummary(data), outline: outlineFor(kind, data, outline) } as Entry;
}

/** Terms keep their links in the `more` field; everything else in its body. */
function outlineFor(kind: Kind, data: Entry['data'], outline: Outline | undefined): Outline {
  if (kind === 'term' && 'more' in data && data.more) return outlineOf(parseMarkdown(data.more));
  return outline ?? emptyOutline();
}

function titleAndSummary(data: Entry['data']): Pick<Entry, 'title' | 'summary'> {
  if ('term' in data) return { title: data.term, summary: data.definition };
  if ('name' in data) return { title: data.name, summary: data.summary };
  if ('note' in data) return { title: data.title, summary: data.note };
  return { title: data.title, summary: data.summary };
}

interface Split {
  yaml: string | undefined;
  /** Where the YAML begins in the file. */
  offset: number;
  /** The body with the lines before it blanked, so that its line numbers are the file's. */
  body: string;
}

/** Takes a page apart. `yaml` is undefined where the file does not begin with frontmatter. */
export function splitFrontmatter(text: string): Split {
  const match = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!match) return { yaml: undefined, offset: 0, body: text };
  const blank = '\n'.repeat(match[0].split('\n').length - 1);
  return { yaml: match[1] ?? '', offset: text.indexOf('\n') + 1, body: blank + text.slice(match[0].length) };
}

function noFrontmatter(file: SourceFile): Problem {
  const first = file.text.split('\n')[0]!.trim().slice(0, 60);
  const says =
    file.text.trim() === ''
      ? 'the file is empty'
      : first === '---'
        ? 'the frontmatter never ends'
        : `the file begins with ${first ? `"${first}"` : 'an empty line'}, without frontmatter`;
  return {
    file: file.path,
    line: 1,
    column: 1,
    kind: 'no-frontmatter',
    says,
    mend: first === '---' ? 'put another line "---" behind its fields' : 'begin it with a line "---", its fields, and another line "---"',
  };
}

function readBody(file: SourceFile, body: string): { tree?: Root; problems: Problem[] } {
  try {
    return { tree: parseMdx(body), problems: [] };
  } catch (thrown) {
    const message = thrown as VFileMessage;
    const { line, column } = placeOfMessage(message);
    const quoted = file.text.split('\n')[line - 1]?.trim().slice(0, 60) ?? '';
    const says = `the body does not parse at "${quoted}": ${message.reason.split('\n')[0]}`;
    const mend = 'in MDX "<" and "{" are syntax: write "\\<" and "\\{", and close every component on a line of its own';
    return { problems: [{ file: file.path, line, column, kind: 'mdx-syntax', says, mend }] };
  }
}

/** Where MDX gave up. A component that is never closed has its place only in the words: "… (11:1-11:8)". */
function placeOfMessage({ line, column, reason }: VFileMessage): Place {
  const said = /\((\d+):(\d+)-/.exec(reason);
  return { line: line ?? Number(said?.[1] ?? 1), column: column ?? Number(said?.[2] ?? 1) };
}
