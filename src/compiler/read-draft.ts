import type { z } from 'astro/zod';
import type { Entry, Outline } from '../model/entry.ts';
import { permalink } from '../urls/permalink.ts';
import type { Problem } from '../problems/problem.ts';
import { entryId } from '../urls/reference.ts';
import { outlineOf } from '../markdown/outline.ts';
import { readMarkdown, readMdx, type Reading } from '../markdown/parse.ts';
import { composed } from '../markdown/gfm.ts';
import { curled } from '../markdown/typography.ts';
import type { Kind } from '../vocabulary.ts';
import type { Draft } from './draft.ts';
import { visibly } from './characters.ts';
import { endingOf, SCHEMAS } from './layout.ts';
import { mdxFault } from './mdx-faults.ts';
import { schemaProblems } from './schema-problems.ts';
import type { SourceFile } from './source-file.ts';
import { swallowedBy } from './swallowed.ts';
import { readYaml, type YamlReading } from './yaml.ts';

/** What came of reading one file: a draft, or why not. */
export interface DraftReading {
  draft?: Draft;
  /** Title and aliases as far as they can be read, also where there is no draft. */
  names: readonly string[];
  problems: Problem[];
}

const NOTHING: Reading = { tree: { type: 'root', children: [] }, runs: [] };

/**
 * Reads one content file of a kind. All problems of its data and of its body are found, whichever
 * comes first.
 */
export function readDraft(file: SourceFile, kind: Kind, slug: string): DraftReading {
  const { yaml, offset, body } =
    endingOf(kind) === '.yaml'
      ? { yaml: file.text, offset: 0, body: '' }
      : splitFrontmatter(file.text);
  if (yaml === undefined) return { names: namesIn(file.text, {}), problems: [noFrontmatter(file)] };
  const reading = readYaml(file, yaml, offset);
  const { reading: read, problems: bodyProblems } = readBody(file, body);
  const problems = [...reading.problems, ...bodyProblems];
  const names = namesIn(yaml, reading.value);
  if (reading.problems.length > 0) return { names, problems };
  const schema = SCHEMAS[kind];
  const parsed = schema.safeParse(reading.value ?? {});
  if (!parsed.success) {
    const known = Object.keys((schema as z.ZodObject).shape);
    return {
      names,
      problems: [...problems, ...schemaProblems(file.path, reading, parsed.error.issues, known)],
    };
  }
  const data = parsed.data as Entry['data'];
  const more = kind === 'term' && 'more' in data && data.more ? readMarkdown(data.more) : undefined;
  const entry = entryOf(file, kind, slug, data, outlineOf((more ?? read ?? NOTHING).tree));
  const { tree, runs } = read ?? NOTHING;
  const bodyAt = file.text.length - body.length;
  return {
    draft: {
      file,
      entry,
      tree,
      more: more?.tree,
      runs: more?.runs ?? runs,
      bodyAt,
      locate: reading.locate,
    },
    names,
    problems,
  };
}

/** Reads a YAML file against a schema; the value only where nothing is wrong. */
export function readData<T>(
  file: SourceFile,
  schema: z.ZodType<T>,
  known: readonly string[],
): { value?: T; reading: YamlReading; problems: Problem[] } {
  const reading = readYaml(file, file.text, 0);
  if (reading.problems.length > 0) return { reading, problems: reading.problems };
  const parsed = schema.safeParse(reading.value ?? {});
  if (!parsed.success)
    return { reading, problems: schemaProblems(file.path, reading, parsed.error.issues, known) };
  return { value: parsed.data, reading, problems: [] };
}

/** The title, also where it is what keeps the YAML from parsing, and the aliases. */
function namesIn(yaml: string, value: unknown): string[] {
  const { aliases } = (value ?? {}) as Record<string, unknown>;
  const [, title] = /^(?:title|name|term):[ \t]*["']?(.+?)["']?[ \t\r]*$/m.exec(yaml) ?? [];
  return [title, ...(Array.isArray(aliases) ? aliases : [])].filter(
    (name) => typeof name === 'string',
  );
}

function entryOf(
  file: SourceFile,
  kind: Kind,
  slug: string,
  raw: Entry['data'],
  outline: Outline,
): Entry {
  // `more` is Markdown, whose code and addresses no typography may touch; it is set when it is
  // rendered.
  const data = {
    ...curled(raw),
    ...('more' in raw && raw.more !== undefined && { more: composed(raw.more) }),
  } as Entry['data'];
  const common = {
    kind,
    slug,
    id: entryId(kind, slug),
    href: permalink(kind, slug),
    file: file.path,
    data,
  };
  return { ...common, ...titleAndSummary(data), outline } as Entry;
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
  return {
    yaml: match[1] ?? '',
    offset: text.indexOf('\n') + 1,
    body: blank + text.slice(match[0].length),
  };
}

/** A line that its author meant as the end of the frontmatter, or as its beginning. */
const ALMOST_FENCE = /^\s*(?:[-–—−‐‑＿_=*+~;]{2,}|---\s*\S.*)\s*$/;

function noFrontmatter(file: SourceFile): Problem {
  const lines = file.text.split('\n').map((line) => line.trim().slice(0, 60));
  const first = lines[0]!;
  const at = { file: file.path, line: 1, column: 1, kind: 'no-frontmatter' };
  const begin = 'begin it with a line "---", its fields, and another line "---"';
  if (file.text.trim() === '') return { ...at, says: 'the file is empty', mend: begin };
  if (first !== '---') {
    const says = `the file begins with ${first ? `"${visibly(first)}"` : 'an empty line'}, without frontmatter`;
    return { ...at, says, mend: begin };
  }
  const end = lines.findIndex((line, index) => index > 0 && ALMOST_FENCE.test(line));
  if (end < 0)
    return {
      ...at,
      says: 'the frontmatter never ends',
      mend: 'put another line "---" behind its fields',
    };
  return {
    ...at,
    line: end + 1,
    says: `"${visibly(lines[end]!)}" does not end the frontmatter`,
    mend: 'write "---" there, and nothing else on the line',
  };
}

function readBody(file: SourceFile, body: string): { reading?: Reading; problems: Problem[] } {
  try {
    const reading = readMdx(body);
    const faults = swallowedBy(reading.tree, body);
    if (faults.length === 0) return { reading, problems: [] };
    return { problems: faults.map((fault) => ({ file: file.path, ...fault })) };
  } catch (thrown) {
    return { problems: [{ file: file.path, ...mdxFault(thrown, body) }] };
  }
}
