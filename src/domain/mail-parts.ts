import { readBase64 } from './base64.ts';
import type { MappedText, Range } from './mapped-text.ts';
import { readQuotedPrintable } from './quoted-printable.ts';

/** A body in a mail that is encoded for transport, with its decoded text. */
export interface MailPart {
  range: Range;
  mapped: MappedText;
}

const ENCODING = /^content-transfer-encoding:[ \t]*(quoted-printable|base64)\b/gim;
const CHARSET = /\bcharset[ \t]*=[ \t]*"?([\w.:-]+)/i;
const BOUNDARY = /\bboundary[ \t]*=[ \t]*(?:"([^"\r\n]+)"|([^\s;"]+))/gi;

/**
 * Every encoded body of a mail, a mailbox or a web archive (RFC 2045: .eml, .mbox, .mht). Bodies
 * are found by their headers, at any depth of nesting, so that a cut-off mail is read as far as it goes.
 */
export function mailParts(text: string): MailPart[] {
  const fences = [...text.matchAll(BOUNDARY)].map((match) => `--${match[1] ?? match[2]!}`);
  return [...text.matchAll(ENCODING)].flatMap((match) => {
    const headers = headersAround(text, match.index);
    if (!headers) return [];
    const type = /^content-type:[ \t]*([^;\s]+)/im.exec(text.slice(headers.from, headers.to));
    if (type && !/^(text|message|application\/(xhtml|xml|json))/i.test(type[1]!)) return [];
    const from = headers.to;
    const body = text.slice(from, endOfBody(text, from, fences));
    const charset = CHARSET.exec(text.slice(headers.from, headers.to))?.[1];
    const isBase64 = match[1]!.toLowerCase() === 'base64';
    const source = isBase64 ? base64Lines(body) : body;
    const mapped = (isBase64 ? readBase64 : readQuotedPrintable)(source, charset);
    return mapped ? [{ range: { from, to: from + source.length }, mapped }] : [];
  });
}

/** The body up to the first line that isn't base64, which is no part of it. */
function base64Lines(body: string): string {
  const strange = body.search(/[^A-Za-z0-9+/=\r\n]/);
  if (strange < 0) return body;
  return body.slice(0, Math.max(body.lastIndexOf('\n', strange), body.lastIndexOf('\r', strange)) + 1);
}

/** The block of headers in which an offset stands; `to` is where the body begins. */
function headersAround(text: string, at: number): Range | undefined {
  const blankBefore = Math.max(
    ...['\r\n\r\n', '\n\n', '\r\r'].map((blank) => text.lastIndexOf(blank, at)),
  );
  const blank = /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/g;
  blank.lastIndex = at;
  const end = blank.exec(text);
  return end ? { from: Math.max(0, blankBefore), to: end.index + end[0].length } : undefined;
}

/** Where a body ends: before a boundary, before the next mail of a mailbox, or at the end. */
function endOfBody(text: string, from: number, fences: readonly string[]): number {
  const lineStart = /(?:^|\r\n|\n|\r)(?=--|From )/g;
  lineStart.lastIndex = Math.max(0, from - 1);
  for (let match = lineStart.exec(text); match; match = lineStart.exec(text)) {
    const start = match.index + match[0].length;
    const opens = fences.some((fence) => text.startsWith(fence, start));
    const nextMail = /^From \S+.*\d{4}/.test(text.slice(start, start + 200));
    if (opens || nextMail) return Math.max(from, match.index);
    if (match[0] === '') lineStart.lastIndex += 1;
  }
  return text.length;
}
