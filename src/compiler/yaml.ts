import {
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Node,
} from 'yaml';
import type { Problem } from '../problems/problem.ts';
import { composed } from '../markdown/gfm.ts';
import type { Place } from '../markdown/place.ts';
import { placeAt, type SourceFile } from './source-file.ts';

/** A path into YAML data, as Zod gives it: keys and indexes. */
export type DataPath = readonly PropertyKey[];

/** A path as an author reads it: `sources[0].id`. */
export function nameOf(path: DataPath): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : String(step)))
    .join('.')
    .replaceAll('.[', '[');
}

/** YAML that was read: its value, and where each part of it stands in the file. */
export interface YamlReading {
  /** The data; where there are problems, as much of it as could be read. */
  value: unknown;
  /**
   * Where the value (or, with `key`, the name of it) at a path stands; the nearest part there is
   * otherwise.
   */
  locate(path: DataPath, part?: 'value' | 'key'): Place;
  problems: Problem[];
}

/** Reads YAML that stands at `offset` in a file. Every syntax error becomes a problem. */
export function readYaml(file: SourceFile, yaml: string, offset: number): YamlReading {
  const document = parseDocument(yaml, { prettyErrors: false, logLevel: 'error' });
  const problems = faultsOf(document, yaml).map(({ at, says, mend }): Problem => {
    const place = placeAt(file.text, offset + at);
    const quoted = file.text.split('\n')[place.line - 1]?.trim() ?? '';
    return {
      file: file.path,
      ...place,
      kind: 'yaml-syntax',
      says: `the YAML does not parse at "${quoted}": ${says}`,
      mend,
    };
  });
  return {
    value: valueOf(document),
    locate: (path, part = 'value') =>
      placeAt(file.text, offset + offsetOf(document.contents, path, part)),
    problems,
  };
}

interface Fault {
  /** Offset in the YAML of what to mend. */
  at: number;
  says: string;
  mend: string;
}

function faultsOf(document: Document, yaml: string): Fault[] {
  if (document.errors.length === 0) {
    return [
      ...loneAliases(document),
      ...references(document, yaml),
      ...tagged(document, yaml),
      ...cutTexts(document, yaml),
      ...misread(document, yaml),
    ];
  }
  return document.errors.map((error) => {
    const at = error.pos[0];
    // Its own position is where the text ends, which may be far below.
    if (error.message.startsWith('Missing closing'))
      return {
        at: lastQuote(document, at),
        says: 'the quote is never closed',
        mend: 'close the quote',
      };
    const bracket = /end with a ([\]}])/.exec(error.message)?.[1];
    if (bracket)
      return {
        at: lastBracket(document, at),
        says: `a "${bracket}" is missing`,
        mend: `close it with "${bracket}"`,
      };
    return { at, says: firstSentence(error.message), mend: mendOf(error.code) };
  });
}

/** Offset of the last quoted text that begins before an offset. */
function lastQuote(document: Document, before: number): number {
  const quoted: number[] = [];
  visit(document, {
    Scalar: (_key, { type, range }) =>
      void (type?.startsWith('QUOTE') && range && range[0] < before && quoted.push(range[0])),
  });
  return quoted.at(-1) ?? before;
}

/** Offset of the last `[` or `{` that opens before an offset. */
function lastBracket(document: Document, before: number): number {
  const opened: number[] = [];
  visit(document, {
    Collection: (_key, { flow, range }) =>
      void (flow && range && range[0] < before && opened.push(range[0])),
  });
  return opened.at(-1) ?? before;
}

/** Words behind a `*` that YAML takes for the name of something said before. */
function loneAliases(document: Document): Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Alias: (_key, alias) => {
      if (alias.resolve(document)) return;
      faults.push({
        at: startOf(alias),
        says: `nothing is called "${alias.source}" here`,
        mend: 'put text that begins with "*" in double quotes',
      });
    },
  });
  return faults;
}

/**
 * Names of parts (`&name`) and what repeats them: data says everything once and in full, and a name
 * inside a name can stand for gigabytes.
 */
function references(document: Document, yaml: string): Fault[] {
  const faults: Fault[] = [];
  const mend =
    'write the data out where it belongs; text that begins with "&" or "*" goes in double quotes';
  visit(document, {
    Alias: (_key, alias) => {
      if (alias.resolve(document))
        faults.push({
          at: startOf(alias),
          says: `"*${alias.source}" repeats what "&${alias.source}" names`,
          mend,
        });
    },
    Node: (_key, node) => {
      if (!('anchor' in node) || !node.anchor) return;
      const at = yaml.lastIndexOf(`&${node.anchor}`, startOf(node));
      faults.push({
        at: at < 0 ? startOf(node) : at,
        says: `"&${node.anchor}" gives a part of the data a name`,
        mend,
      });
    },
  });
  return faults;
}

/** Words behind a `!`, which YAML takes for the name of a type. */
function tagged(document: Document, yaml: string): Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Node: (_key, node) => {
      if (!('tag' in node) || !node.tag) return;
      const start = startOf(node);
      const before = Math.max(yaml.lastIndexOf('!', Math.max(start, 0)), 0);
      const [tag = node.tag] = /^!\S*/.exec(yaml.slice(before)) ?? [];
      const at = yaml.lastIndexOf('!', before - 1) === before - 1 ? before - 1 : before;
      faults.push({
        at,
        says: `"${tag}" is the name of a type, and no part of the text`,
        mend: 'put text that begins with "!" in double quotes',
      });
    },
  });
  return faults;
}

/**
 * Plain values that are read as something else than they show: numbers in another form than the
 * book's, and quotes that are none to YAML.
 */
function misread(document: Document, yaml: string): Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Scalar: (_key, { type, value, range }) => {
      if (type !== 'PLAIN' || !range) return;
      const written = yaml.slice(range[0], range[1]);
      if (
        typeof value === 'number' &&
        Number.isFinite(value) &&
        !/^-?(0|[1-9]\d*)(\.\d+)?$/.test(written)
      ) {
        faults.push({
          at: range[0],
          says: `"${written}" is read as the number ${value}`,
          mend: `write ${value}, or "${written}" in double quotes where it is text`,
        });
      }
      const [dash] = /^[–—−‐‑•·][ \t]+/.exec(written) ?? [];
      if (dash) {
        faults.push({
          at: range[0],
          says: `"${dash.trim()}" before the text is no hyphen`,
          mend: 'begin an item with "- "; text that begins with a dash goes in double quotes',
        });
      }
      const [, item] = /\n[ \t]*(-(?:[ \t][^\n]{0,40})?)/.exec(written) ?? [];
      if (item !== undefined) {
        const says = `"${item.trim()}" is the second line of the text above it`;
        faults.push({
          at: range[0] + written.indexOf(`\n`) + 1,
          says,
          mend: 'indent it as the items around it',
        });
      }
      if (typeof value === 'string' && /"$/.test(value) && value.split('"').length === 2) {
        const says = `the quote at the end of ${written.split('\n')[0]!.slice(0, 60)} opens nowhere`;
        faults.push({
          at: range[0],
          says,
          mend: 'put the whole text in double quotes, or take the quote away',
        });
      }
      if (typeof value === 'string' && isCurlyQuoted(value)) {
        const says = `the curly quotes of ${written.split('\n')[0]!.slice(0, 60)} are part of the text to YAML`;
        faults.push({
          at: range[0],
          says,
          mend: 'write straight quotes around it; text that is a quotation goes in straight quotes besides',
        });
      }
    },
  });
  return faults;
}

/** Does a text begin with a typographic quote that closes at its end, or nowhere in it? */
function isCurlyQuoted(text: string): boolean {
  if (!/^[“”„‘‚«»]/.test(text)) return false;
  const quotes = [...text.slice(1).matchAll(/[“”‘"«»]|[’'](?!\p{L})/gu)];
  const [first] = quotes;
  return !first || (quotes.length === 1 && first.index === text.length - 2);
}

/** Words behind a ` #`, which YAML takes for a comment: "Rule #3" unquoted is only "Rule". */
function cutTexts(document: Document, yaml: string): Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Scalar: (_key, { type, value, range }) => {
      if (type !== 'PLAIN' || typeof value !== 'string' || !range) return;
      const [, comment] = /^[ \t]+(#.*)/.exec(yaml.slice(range[1])) ?? [];
      if (comment === undefined) return;
      const says = `"${comment.trim()}" is a comment, and no part of the text`;
      faults.push({
        at: range[0],
        says,
        mend: 'put the whole text in double quotes, or the comment on a line of its own',
      });
    },
  });
  return faults;
}

/**
 * The data of a document, its letters composed; undefined where it has none, as behind an alias of
 * nothing.
 */
function valueOf(document: Document): unknown {
  try {
    return document.toJS({
      reviver: (_key, value: unknown) => (typeof value === 'string' ? composed(value) : value),
    });
  } catch {
    return undefined;
  }
}

function mendOf(code: string): string {
  if (code === 'DUPLICATE_KEY') return 'keep one of the two';
  if (code === 'MULTIPLE_DOCS') return 'remove the line';
  if (code === 'BAD_INDENT' || code === 'TAB_AS_INDENT')
    return 'indent with two spaces, as the lines around it';
  return 'put text that holds a colon, a quote, a hash or a star in double quotes';
}

function firstSentence(message: string): string {
  return message
    .split(/\n|;/)[0]!
    .replace(/[.:]?\s*$/, '')
    .replace(/^[A-Z]/, (letter) => letter.toLowerCase());
}

/** Offset of the part at a path, or of the deepest part on the way there. */
function offsetOf(root: unknown, path: DataPath, part: 'value' | 'key'): number {
  let node: unknown = root;
  let best = startOf(root);
  path.forEach((step, index) => {
    const last = index === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (!pair) return (node = undefined);
      node = pair.value;
      best = startOf(
        last && part === 'key' ? pair.key : startOf(pair.value, -1) >= 0 ? pair.value : pair.key,
        best,
      );
      return;
    }
    node = isSeq(node) ? node.items[step as number] : undefined;
    best = startOf(node, best);
  });
  return best;
}

function startOf(node: unknown, otherwise = 0): number {
  return (isNode(node) ? (node as Node).range?.[0] : undefined) ?? otherwise;
}
