import type { Run } from '../../markdown/running-text.ts';
import { keysOf, KINDS } from '../../vocabulary.ts';

/** Where a match stands. */
export interface Where extends Pick<
  Run,
  'itemColumn' | 'block' | 'text' | 'next' | 'before' | 'attached'
> {
  /** It stands at the very beginning of its block. */
  first: boolean;
  /** Names of the footnotes that have a text. */
  notes: ReadonlySet<string>;
}

/** A way in which markup goes wrong and stays text. */
export interface NearMiss {
  pattern: RegExp;
  kind: 'dangling-link' | 'markup-left' | 'forbidden-markup';
  /** Only in paragraphs, or only in items of lists; everywhere otherwise. */
  where?: 'paragraph' | 'item';
  /** Templates may not have it either, or only they. */
  inSheets?: boolean;
  sheetsOnly?: boolean;
  /** Is it meant as text after all? */
  unless?: (match: RegExpMatchArray, where: Where) => boolean;
  says: (quoted: string) => string;
  mend: (quoted: string) => string;
}

const KIND = keysOf(KINDS).join('|');
const TARGET = `(?:(?:${KIND}|https?|mailto):|#[a-z]|\\.{0,2}/)`;

const dangling = { kind: 'dangling-link' } as const;
const left = { kind: 'markup-left' } as const;
const inLine = { ...left, inSheets: true } as const;
const atStart = { ...left, inSheets: true, where: 'paragraph' } as const;

const APART =
  'the address stands right behind the words, without spaces: "[words](guide:introduction)"';
const BRACKET =
  'close it before the address: "[words](guide:introduction)"; write "\\[" for the sign';
const WIKI =
  'write "[[name]]" or "[[name|words]]" without marks inside; in a table, "\\|" for the bar';

/** Is it a bracket in round ones behind brackets that are no link, as in "[sic] (note: …)"? */
const isAside = (match: RegExpMatchArray) =>
  /^\]\s+\(/.test(match[0]) && !new RegExp(`^\\]\\s+\\(${TARGET}`).test(match[0]);

/** Every way, as data: of two that fit at a place, the first is reported. */
export const NEAR_MISSES: readonly NearMiss[] = [
  // Links and footnotes
  {
    ...dangling,
    pattern: /!\[\[[^\n]{0,30}/g,
    says: (it) => `"${it}" embeds nothing`,
    mend: () => 'write "![what it shows](../images/name.png)" or a link',
  },
  {
    ...dangling,
    pattern: /\[\^[^\]\s]+\]|\[\^[^\]\n]+\]/g,
    unless: ([note], { notes }) => notes.has(note.slice(2, -1).toLowerCase()),
    says: (note) => `footnote "${note}" has no text`,
    mend: (note) => `add a line "${note}: …" at the end of the page`,
  },
  {
    ...dangling,
    pattern: /\^\[[^\]\n]+\]/g,
    says: (it) => `"${it}" is no footnote`,
    mend: () => 'write "[^1]" there, and a line "[^1]: …" at the end of the page',
  },
  {
    ...dangling,
    pattern: /\[\^[^\n]{0,20}|\[ +\^[^\n]{0,20}/g,
    says: (it) => `"${it}" opens no footnote`,
    mend: () => 'write "[^1]"',
  },
  {
    ...dangling,
    pattern: /\[\[[^\n]{0,30}/g,
    says: (words) => `"${words}" opens no link`,
    mend: () => WIKI,
  },
  {
    ...dangling,
    pattern: /\](?:\(|\s+\()[^)\n]{0,60}\)?/g,
    unless: isAside,
    says: (address) => `"${address}" is no link`,
    mend: () => APART,
  },
  {
    ...dangling,
    pattern: /\]\[[^\]\n]{0,60}\]?/g,
    says: (address) => `"${address}" is no link`,
    mend: () => 'write the address at the words: "[words](guide:introduction)"',
  },
  {
    ...dangling,
    pattern: new RegExp(`\\)\\[${TARGET}[^\\]\\n]{0,60}\\]?`, 'g'),
    says: (address) => `"${address}" is no link`,
    mend: () =>
      'the words stand in the square brackets, the address in the round ones: "[words](guide:introduction)"',
  },
  {
    ...dangling,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${KIND}):[a-z0-9][a-z0-9-]*(?:#[a-z0-9-]+)?`, 'gu'),
    says: (id) => `the id "${id}" stands in the text, and is no link`,
    mend: (id) => `write "[words](${id})", or \`${id}\` where the id itself is meant`,
  },
  {
    ...dangling,
    pattern: /[^\s[\]]{0,20}\]\]/g,
    says: (it) => `"${it}" closes no link`,
    mend: () => WIKI,
  },
  {
    ...dangling,
    pattern: /\[[^\]\n]{0,40}$/g,
    unless: isBeforeNoLink,
    says: (it) => `"${it}" opens no link`,
    mend: () => BRACKET,
  },
  {
    ...dangling,
    pattern: /[^\s[]{0,20}\]$/g,
    unless: isBeforeNoLink,
    says: (it) => `"${it}" closes no link`,
    mend: () => APART,
  },
  {
    ...dangling,
    pattern: /^x[)\]][^\s]{0,20}/g,
    unless: ([match], { attached, before }) =>
      !attached || isOpen(before, match[1] === ')' ? '(' : '[', match[1]!),
    says: (it) => `"${it.slice(1)}" closes nothing`,
    mend: () => 'take the bracket away, or open it before',
  },
  {
    ...dangling,
    pattern: new RegExp(`!\\[[^\\n]{0,60}|\\[[^\\]\\n]{0,60}\\(${TARGET}[^)\\n]{0,60}\\)?`, 'g'),
    says: (it) => `"${it}" is no link and no image`,
    mend: () => 'write "[words](guide:introduction)" or "![what it shows](../images/name.png)"',
  },
  // Beginnings of lines
  {
    ...atStart,
    sheetsOnly: true,
    pattern: /^[ \t]*#(?=\p{L})[^\n]{0,60}/gmu,
    says: (it) => `"${it}" is no heading`,
    mend: (it) => `write "# ${it.slice(1)}"`,
  },
  {
    ...atStart,
    pattern: /^[ \t]*#{2,}[^\n]{0,60}/gm,
    says: (it) => `"${it}" is no heading`,
    mend: (it) => `write "${it.replace(/^(#{2,3})#*\s*/, '$1 ')}" on a line of its own`,
  },
  {
    ...atStart,
    pattern: /^[ \t]*#[^\s#\d][^\n]*\{?\/\*[^\n]{0,40}/gm,
    says: (it) => `"${it}" is no heading`,
    mend: (it) => `write "## ${it.replace(/^#\s*/, '')}"`,
  },
  {
    ...atStart,
    pattern: /^[ \t]*[•●○◦‣▪▫■□◆·∙⁃⁌⁍✓✔☐☑☒][^\n]{0,40}/gm,
    says: (it) => `"${it}" is no item of a list`,
    mend: () => 'begin an item with "- ", and a list with an empty line',
  },
  {
    ...atStart,
    pattern: /^[ \t]*[-–—−‐‑]{1,3}[ \t]+[^\n]{0,40}/gm,
    unless: (_match, { first }) => !first,
    says: (it) => `"${it}" is no item of a list`,
    mend: () => 'begin an item with "- ", and a list with an empty line',
  },
  {
    ...atStart,
    pattern: /^[ \t]*[–—−‐‑][ \t]+[^\n]{0,40}/gm,
    where: 'item',
    says: (it) => `"${it}" is no item of a list`,
    mend: () => 'begin an item with a hyphen and a space: "- "',
  },
  {
    ...atStart,
    pattern: /^[ \t]*[-+](?=[\p{L}[])[^\n]{0,40}/gmu,
    says: (it) => `"${it}" is no item of a list`,
    mend: () => 'put a space behind the mark: "- "',
  },
  {
    ...atStart,
    pattern: /^[ \t]*\d{1,2}[.)]\p{L}[^\n]{0,40}/gmu,
    unless: (_match, { first, itemColumn }) => !first && itemColumn === undefined,
    says: (it) => `"${it}" is no item of a list`,
    mend: () => 'put a space behind the number: "1. "',
  },
  {
    ...atStart,
    pattern: /(?<=\n)[ \t]*\d{1,2}[.)][ \t]+[^\n]{0,40}/g,
    says: (it) => `"${it}" is no item of a list`,
    mend: () =>
      'put an empty line before the list; a number that ends a sentence goes on the line before',
  },
  {
    ...atStart,
    pattern: /^[ \t]*\d{1,2}[ \t]+[.)][ \t]+[^\n]{0,40}/gm,
    says: (it) => `"${it}" is no item of a list`,
    mend: () => 'write "1. "',
  },
  {
    ...inLine,
    where: 'item',
    pattern: /^[ \t]*(?:\[[ xX]{0,3}\](?!\()|\[{2}[ xX]\]|\[[ xX]?[ \t]|[xX ]?\][ \t])[^\n]{0,40}/g,
    unless: (_match, { first }) => !first,
    says: (it) => `"${it}" is no box`,
    mend: () => 'write "- [ ] " or "- [x] ", a space on both sides',
  },
  {
    ...atStart,
    pattern: /^:[ \t]+[^\n]{0,40}/g,
    unless: (_match, { first }) => !first,
    says: (it) => `"${it}" begins with a colon`,
    mend: () => 'take it away, or write the word before it in bold: "**Word**: …"',
  },
  {
    ...atStart,
    pattern: /^[ \t]*\[[ xX]\][ \t][^\n]{0,40}/g,
    unless: (_match, { first }) => !first,
    says: (it) => `"${it}" is no box`,
    mend: () => 'write "- [ ] " or "- [x] "',
  },
  {
    ...atStart,
    pattern: /^[ \t]*\|[^\n]{0,60}/gm,
    unless: isNotTheCulprit,
    says: (it) => `"${it}" is no row of a table`,
    mend: () =>
      'below the header stands "| --- | --- |", with as many cells, and an empty line before and after the table',
  },
  {
    ...atStart,
    pattern: /^[ \t]*:?[-–—−]+:?[ \t]*\|[-–—− \t|:]*$/gm,
    says: (it) => `"${it}" makes no table`,
    mend: () => 'below the header stands "| --- | --- |", of hyphens, with as many cells',
  },
  {
    ...atStart,
    pattern: /^[ \t]*(?::::|!!!|\+\+\+)[^\n]{0,40}/gm,
    says: (it) => `"${it}" is no markup here`,
    mend: () => 'write <Aside title="…">',
  },
  {
    kind: 'forbidden-markup',
    where: 'paragraph',
    pattern:
      /^(?:import\s+(?:[\w*{][^\n]*\sfrom\s*)?["'][^\n]*|export\s+(?:default|const|let|var|function|class|async|\{|\*)[^\n]*)/gm,
    says: (it) => `code "${it}" in prose`,
    mend: () => 'remove it: components come from the layout',
  },
  {
    ...left,
    pattern: /<?\/?(?:Aside|Figure|Shelf)\b[^\n<]{0,60}\/?>|\/>/g,
    says: (it) => `"${it}" is no component`,
    mend: () => 'write <Aside title="…">, <Figure id="…" /> or <Shelf id="…" />',
  },
  // Marks within lines
  {
    ...inLine,
    pattern: /`+[^\n]{0,30}/g,
    says: (it) => `"${it}" opens no code`,
    mend: () =>
      'close it with as many backticks; a fence begins and ends on lines of its own with "```"',
  },
  {
    ...inLine,
    pattern: /(?<![\s*])\*+|\*+(?![\s*])/g,
    unless: (match, { text }) => isBetween(match, text, /\d/),
    says: (it) => `"${it}" marks nothing`,
    mend: (it) =>
      `close the emphasis where it opens and ends, without spaces inside; write "${it.replaceAll('*', '\\*')}" for the sign`,
  },
  {
    ...inLine,
    pattern:
      /(?<![\p{L}\p{N}_\s])_+|(?<![\p{L}\p{N}_])_+(?=[\p{L}\p{N}])|(?<=\S)_+(?![\p{L}\p{N}_])/gu,
    unless: (match, { text }) => /^_{2,}$/.test(match[0]) && !/\p{L}/u.test(around(match, text)),
    says: (it) => `"${it}" marks nothing`,
    mend: (it) =>
      `close the emphasis where it opens and ends; write "${it.replaceAll('_', '\\_')}" for the sign`,
  },
  {
    ...inLine,
    pattern: /~{2,}/g,
    says: (it) => `"${it}" strikes nothing out`,
    mend: () => 'put "~~" right before and right behind the words',
  },
  {
    ...inLine,
    pattern: /(?<![\p{L}\p{N}~])~(?=[^\s~\d])[^~\n]*(?<=\S)~(?![\p{L}\p{N}~])/gu,
    says: (it) => `"${it}" is shown with its tildes`,
    mend: () => 'strike out with "~~" on both sides, or write "\\~" for the sign',
  },
  {
    ...inLine,
    pattern: /==[^=\s](?:[^=\n]*[^=\s])?==/g,
    says: (it) => `"${it}" is no mark here`,
    mend: () => 'write *emphasis*, or plain words',
  },
  {
    ...inLine,
    pattern: /%%[^\n]{0,30}/g,
    says: (it) => `"${it}" is no comment here`,
    mend: () => 'write {/* … */}',
  },
  {
    ...left,
    pattern: /\$\$[^\n]{0,30}/g,
    says: (it) => `"${it}" is no formula here`,
    mend: () => 'write it in words or as code',
  },
  {
    ...left,
    pattern: /\*\/\s*\}?|\/\*/g,
    says: (it) => `"${it}" is no comment`,
    mend: () => 'a comment is written {/* … */}, the id of a heading {/* #the-id */} at its end',
  },
  {
    ...left,
    pattern: /\}/g,
    says: (it) => `"${it}" closes nothing`,
    mend: () => 'write "\\}" for a brace',
  },
  {
    ...inLine,
    pattern:
      /&(?:#\d+|#[xX][\da-fA-F]+|amp|lt|gt|quot|apos|nbsp|shy|ndash|mdash|hellip|copy|reg|trade|[lr]s?[dl]?quo|thinsp|rarr|larr)(?![;\p{L}\p{N}])|&(?:nbsp|[mn]dash|hellip|quot|apos|thinsp)(?!;)|(?<!&)(?:nbsp|[mn]dash|hellip|thinsp);/gu,
    says: (it) => `"${it}" is no character: its ampersand or its semicolon is missing`,
    mend: (it) => `write "&${it.replace(/^&|;$/g, '')};", or "\\&" for the sign`,
  },
  {
    ...inLine,
    pattern: /&[a-zA-Z][\da-zA-Z]{1,31};/g,
    says: (it) => `"${it}" is a name that few know for a character`,
    mend: () => 'write the character itself, or "\\&" for the sign',
  },
  {
    ...inLine,
    pattern: /(?<![^\s([{"'“‘/|])(?:[-–—−‐‑]*[–—−‐‑][-–—−‐‑]*|-{3,})(?=\p{L})[\p{L}\p{N}-]*/gu,
    says: (it) => `"${it}" begins with a dash, where a word was meant or an option`,
    mend: (it) =>
      `write \`--${it.replace(/^[-–—−‐‑]+/, '')}\` for an option; a dash between words has a space on both sides or on none`,
  },
  // A line that belongs to the item above, though it is not indented
  {
    ...atStart,
    where: 'item',
    pattern: /(?<=\n)(?<indent>[ \t]*)[^\s][^\n]{0,40}/g,
    unless: (match, { itemColumn = 1 }) =>
      match.groups!.indent!.replaceAll('\t', '    ').length >= itemColumn - 1,
    says: (it) => `"${it}" belongs to the item above it`,
    mend: () => 'put an empty line before it, or indent it as the words of the item',
  },
];

/** The next thing is no link and no note, so that a bracket before it may be meant as one. */
function isBeforeNoLink(_match: RegExpMatchArray, { next }: Where): boolean {
  return next !== 'link' && next !== 'footnoteReference';
}

/** Is a bracket still open at the end of a text? */
function isOpen(text: string, opening: string, closing: string): boolean {
  return text.split(opening).length > text.split(closing).length;
}

const BULLETS = '•●○◦‣▪▫■□◆·∙⁃⁌⁍✓✔☐☑☒';

/**
 * Signs without which no row fits, so that plain sentences cost one look. A new row whose signs are
 * missing here is never asked: the test of each row would fail.
 */
export const TELLTALE = new RegExp(
  [
    '[\\[\\]^*_`~|<>{}$%=&]',
    '/\\*|\\*/',
    ':[a-z0-9]',
    '^[)\\]]',
    `(?:^|\\n)[ \\t]*(?:[-+–—−‐‑\\d#:!]|[${BULLETS}]|import|export)`,
    '[–—−‐‑]-*\\p{L}|---',
    '(?:nbsp|dash|hellip|thinsp);',
  ].join('|'),
  'u',
);

/**
 * Of the lines that should be a table one is to blame: the one below the header where it is nearly
 * what it should be, else the header.
 */
function isNotTheCulprit({ index = 0 }: RegExpMatchArray, { text }: Where): boolean {
  const lines = text.split('\n');
  const header = lines.findIndex((line) => /^[ \t]*\|/.test(line));
  const below = lines[header + 1] ?? '';
  const isDelimiter = /^\s*\|?(\s*:?-+:?\s*\|)+(\s*:?-+:?\s*)?$/.test(below);
  const isAlmost = !isDelimiter && /^[\s|:_=–—−‐‑-]*[–—−‐‑:_=-][\s|:_=–—−‐‑-]*$/.test(below);
  return text.slice(0, index).split('\n').length - 1 !== header + (isAlmost ? 1 : 0);
}

function around({ index = 0, 0: match }: RegExpMatchArray, text: string): string {
  return (
    text.slice(Math.max(index - 1, 0), index) +
    text.slice(index + match.length, index + match.length + 1)
  );
}

function isBetween(match: RegExpMatchArray, text: string, sign: RegExp): boolean {
  const neighbors = [...around(match, text)];
  return neighbors.length === 2 && neighbors.every((neighbor) => sign.test(neighbor));
}
