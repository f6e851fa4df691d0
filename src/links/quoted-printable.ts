import { mapTokens, type MappedText } from './mapped-text.ts';

/** A soft line break, or a run of bytes in hexadecimal. */
const TOKEN = /=[ \t]*(?:\r\n|\n|\r)|(?:=[0-9a-f]{2})+/gi;
/** RFC 2045: no line is longer than this, the `=` of a soft break counted. */
const LONGEST_LINE = 76;

/** Reads quoted-printable (RFC 2045); undefined where the text has nothing encoded. */
export function readQuotedPrintable(source: string, charset = 'utf-8'): MappedText | undefined {
  const end = /\r\n|\n|\r/.exec(source)?.[0] ?? '\r\n';
  const decoder = decoderOf(charset);
  return mapTokens(source, {
    pattern: TOKEN,
    decode: (token) => (/[\r\n]/.test(token) ? '' : decoder.decode(bytesOf(token))),
    encode: (value, { style, before, after }) => {
      let column = before.length - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) - 1;
      let out = '';
      for (const sign of value) {
        const token = style.get(sign) ?? (/^[!-<>-~]$/.test(sign) ? sign : hexOf(sign));
        if (column + token.length >= LONGEST_LINE) {
          out += `=${end}`;
          column = 0;
        }
        out += token;
        column += token.length;
      }
      const rest = /^[^\r\n]*/.exec(after)![0].length;
      return value && rest > 1 && column + rest > LONGEST_LINE ? `${out}=${end}` : out;
    },
  });
}

/** A decoder for a named charset; of UTF-8 where the name is of none. */
export function decoderOf(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}

function bytesOf(token: string): Uint8Array {
  return Uint8Array.from(token.slice(1).split('='), (digits) => parseInt(digits, 16));
}

function hexOf(sign: string): string {
  return [...new TextEncoder().encode(sign)]
    .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');
}
