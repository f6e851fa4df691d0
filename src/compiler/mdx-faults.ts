import type { VFileMessage } from 'vfile-message';
import { offsetOf, placeAt } from './source-file.ts';
import type { Fault } from './decode.ts';

/**
 * What a body that does not parse says about itself, by what stands there; the first row that fits
 * holds.
 */
interface Row {
  /** What stands at the place, from the sign that MDX takes for syntax. */
  there: RegExp;
  says: (quoted: string) => string;
  mend: string;
}

const TAG_MEND = 'write it in Markdown, or "\\<" for the sign';

const ROWS: readonly Row[] = [
  { there: /^<!--[^\n]*/, says: (it) => `"${it}" is an HTML comment`, mend: 'write {/* … */}' },
  { there: /^<!\w[^\n]*/, says: (it) => `"${it}" is HTML`, mend: TAG_MEND },
  {
    there: /^<(?:https?:|mailto:|www\.)[^>\s]*>?/i,
    says: (it) => `"${it}" is an address in angle brackets`,
    mend: 'write it as a link: "[words](https://example.org/page)"',
  },
  {
    there: /^<[^\s<>@]+@[^\s<>]+>/,
    says: (it) => `"${it}" is an address in angle brackets`,
    mend: 'write it as a link: "[words](mailto:…)"',
  },
  {
    there: /^<[A-Za-z][^\n<>]*=\s*[“”‘’«»„‚＂＇][^\n>]*>?/,
    says: (it) => `"${it}" has curly quotes around the value of an attribute`,
    mend: 'write straight quotes: title="…"',
  },
  {
    there: /^<[A-Za-z][^\n<>]*=\s*[^\s"'{>][^\n>]*>?/,
    says: (it) => `"${it}" has a value without quotes`,
    mend: 'write straight quotes: title="…"',
  },
  {
    there: /^<br\s*>/i,
    says: (it) => `"${it}" is HTML`,
    mend: 'end the line with "\\" for a line break',
  },
  {
    there: /^<(?:img|hr|input|wbr)\b[^\n>]*>/i,
    says: (it) => `"${it}" is HTML`,
    mend: 'write it in Markdown',
  },
  {
    there: /^<\/?[a-z][\w-]*>?/,
    says: (it) => `"${it}" is HTML that does not close, or closes nothing`,
    mend: TAG_MEND,
  },
  {
    there: /^<\/[A-Z]\w*\s*>?/,
    says: (it) => `"${it}" closes nothing that is open`,
    mend: 'open the component on a line of its own before it, by the same name',
  },
  {
    there: /^<[A-Z][^\n]*/,
    says: (it) => `"${it}" is not a whole component`,
    mend: 'close it: <Aside title="…"> and </Aside> each on a line of its own, with empty lines around; <Figure id="…" /> by itself',
  },
  {
    there: /^<[^\n]{0,12}/,
    says: (it) => `"${it}" begins no component`,
    mend: 'in MDX "<" is syntax: write "\\<"',
  },
  {
    there: /^\{\s*(?:#|\/?\*?\s*#|\\?\/\*|\*|\/)[^\n}]*\}?/,
    says: (it) => `"${it}" is no comment and no id`,
    mend: 'an id is written {/* #the-id */}, a comment {/* … */}',
  },
  {
    there: /^\{[^\n}]*\}?/,
    says: (it) => `"${it}" is an expression that does not end or does not compute`,
    mend: 'in MDX "{" is syntax: write "\\{"',
  },
];

/**
 * Where and why a body does not parse as MDX, from what the parser threw: the place is where the
 * mend belongs, not where the parser gave up.
 */
export function mdxFault(thrown: unknown, body: string): Fault {
  const message = thrown as VFileMessage;
  const opening = openingOf(message, body);
  const rest = body.slice(opening);
  const row = ROWS.find(({ there }) => there.test(rest));
  const quoted = (row?.there.exec(rest)?.[0] ?? rest.split('\n')[0]!).trim();
  const short = quoted.length > 60 ? `${quoted.slice(0, 57)}…` : quoted;
  const why = row?.says(short) ?? `"${short}": ${message.reason.split('\n')[0]}`;
  const mend = row?.mend ?? 'in MDX "<" and "{" are syntax: write "\\<" and "\\{"';
  return {
    ...placeAt(body, opening),
    kind: 'mdx-syntax',
    says: `the body does not parse: ${why}`,
    mend,
  };
}

/** Offset of the "<" or "{" that the parser failed at. */
function openingOf(message: VFileMessage, body: string): number {
  const said = /\((\d+):(\d+)-/.exec(message.reason);
  const isMismatch = message.ruleId === 'end-tag-mismatch';
  const closing = /^Unexpected closing tag/.test(message.reason);
  if (isMismatch && said && !closing)
    return offsetOf(body, { line: Number(said[1]), column: Number(said[2]) });
  const stopped = message.line
    ? offsetOf(body, { line: message.line, column: message.column ?? 1 })
    : body.length;
  if (isMismatch || message.ruleId === 'unexpected-closing-slash')
    return Math.max(body.lastIndexOf('<', stopped), 0);
  return unfinished(body, stopped);
}

/**
 * Offset of the first tag or expression that does not end on its line or in its comment; else of
 * the last that opens before where the parser stopped.
 */
function unfinished(body: string, stopped: number): number {
  const searched = withoutCode(body);
  for (let at = 0; at <= stopped && at < searched.length; at += 1) {
    if (searched[at] === '\\') at += 1;
    else if (searched[at] === '{') {
      const end = endOfExpression(searched, at);
      if (end < 0) return at;
      if (end > stopped) break;
      at = end;
    } else if (
      searched[at] === '<' &&
      /^<[A-Za-z]/.test(searched.slice(at, at + 2)) &&
      !endsOnItsLine(searched, at)
    )
      return at;
  }
  const last = Math.max(searched.lastIndexOf('<', stopped), searched.lastIndexOf('{', stopped));
  return Math.max(last, 0);
}

/** Does a tag end on its line, outside the quotes of its attributes? */
function endsOnItsLine(text: string, at: number): boolean {
  const line = /^[^\n]*/.exec(text.slice(at))![0];
  return /^<(?:[^"'>]|"[^"]*"|'[^']*')*>/.test(line);
}

/** Offset of the brace that ends an expression; -1 where there is none. */
function endOfExpression(text: string, at: number): number {
  const comment = /^\{\s*\/\*/.test(text.slice(at, at + 200));
  if (comment) {
    const end = text.indexOf('*/', at);
    const brace = end < 0 ? -1 : text.indexOf('}', end);
    // The end of another comment, further down, does not end this one.
    return brace >= 0 && !text.slice(at + 1, end).includes('{/*') ? brace : -1;
  }
  let depth = 0;
  for (let i = at; i < text.length; i += 1) {
    if (text[i] === '{') depth += 1;
    if (text[i] === '}' && (depth -= 1) === 0) return i;
  }
  return -1;
}

/** The text with fences and inline code covered by spaces, of the same length. */
function withoutCode(text: string): string {
  const cover = (code: string) => code.replace(/[^\n]/g, ' ');
  return text
    .replace(/^([ \t]*)(`{3,}|~{3,})[\s\S]*?(?:^[ \t]*\2[`~]*[ \t]*$|(?![\s\S]))/gm, cover)
    .replace(/(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, cover);
}
