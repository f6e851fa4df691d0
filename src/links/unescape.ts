import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { mapAsIs, mapTokens, type MappedText, type TokenCodec } from './mapped-text.ts';

/**
 * Character references of HTML and XML (`&amp;`, `&#x2F;`, `&#47;`), escapes of JSON and JavaScript
 * (`\/`, `\u002f`, `\x2f`, `\n`), and a backslash before punctuation as in Markdown, LaTeX and CSV.
 */
const TOKEN = new RegExp(
  [
    '&#x[0-9a-f]{1,6};?',
    '&#[0-9]{1,7};?',
    '&[a-z][a-z0-9]{1,31};',
    '\\\\u[0-9a-f]{4}',
    '\\\\u\\{[0-9a-f]{1,6}\\}',
    '\\\\x[0-9a-f]{2}',
    '\\\\[nrtfbv]',
    '\\\\[!-/:-@[-`{-~]',
  ].join('|'),
  'gi',
);
const CONTROL: Record<string, string> = {
  n: '\n',
  r: '\r',
  t: '\t',
  f: '\f',
  b: '\b',
  v: '\v',
};
/** Commands that only a LaTeX file has. */
const LATEX = /\\(documentclass|usepackage|begin|href|url|section|chapter|footnote|item)\b/;
/** Signs that LaTeX takes for its own unless a backslash stands before them. */
const LATEX_SPECIAL = /[#%&_]/;

/** What is known of a text. */
interface Unescaping {
  /**
   * It is as its author wrote it, so that it may be LaTeX, in which a new `#` needs a backslash.
   */
  canBeLatex: boolean;
}

/** Undoes one level of escaping in a text of any format; undefined where there is none. */
export function unescapeText(text: string, { canBeLatex }: Unescaping): MappedText | undefined {
  const latex = canBeLatex && LATEX.test(text);
  const mapped = mapTokens(text, latex ? LATEX_CODEC : CODEC);
  return mapped ?? (latex ? mapAsIs(text, LATEX_CODEC.encode) : undefined);
}

const CODEC: TokenCodec = {
  pattern: TOKEN,
  decode: decodeToken,
  encode: (value, { style }) => value.replace(/[^]/gu, (sign) => style.get(sign) ?? sign),
};
const LATEX_CODEC: TokenCodec = {
  ...CODEC,
  encode: (value, { style }) =>
    value.replace(/[^]/gu, (sign) => style.get(sign) ?? sign.replace(LATEX_SPECIAL, '\\$&')),
};

function decodeToken(token: string): string | undefined {
  if (token.startsWith('&#')) {
    const digits = token.slice(2).replace(';', '');
    return character(/^x/i.test(digits) ? parseInt(digits.slice(1), 16) : parseInt(digits, 10));
  }
  if (token.startsWith('&')) return decodeNamedCharacterReference(token.slice(1, -1)) || undefined;
  if (/^\\[ux]./i.test(token)) {
    // An upper-case U or X is no escape of its own.
    return /^\\[ux]/.test(token)
      ? character(parseInt(token.replace(/[^0-9a-f]/gi, ''), 16))
      : undefined;
  }
  return CONTROL[token[1]!] ?? (/[a-z]/i.test(token[1]!) ? undefined : token[1]);
}

function character(code: number): string | undefined {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
