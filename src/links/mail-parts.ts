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
/** How far in front of it the headers of a body may begin, in characters. */
const LONGEST_HEADERS = 20_000;
const BOUNDARY = /\bboundary[ \t]*=[ \t]*(?:"([^"\r\n]+)"|([^\s;"]+))/gi;

/**
 * Every encoded body of a mail, a mailbox or a web archive (RFC 2045: .eml, .mbox, .mht). Bodies
 * are found by their headers, at any depth of nesting, so that a cut-off mail is read as far as it
 * goes.
 */
export function mailParts(text: string): MailPart[] {
  const fences = new Set([...text.matchAll(BOUNDARY)].map((match) => `--${match[1] ?? match[2]!}`));
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
  return body.slice(
    0,
    Math.max(body.lastIndexOf('\n', strange), body.lastIndexOf('\r', strange)) + 1,
  );
}

/** The block of headers in which an offset stands; `to` is where the body begins. */
function headersAround(text: string, at: number): Range | undefined {
  const start = Math.max(0, at - LONGEST_HEADERS);
  const before = text.slice(start, at);
  const blanks = ['\r\n\r\n', '\n\n', '\r\r'].map((blank) => before.lastIndexOf(blank));
  const blank = /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/g;
  blank.lastIndex = at;
  const end = blank.exec(text);
  if (!end) return undefined;
  return { from: start + Math.max(0, ...blanks), to: end.index + end[0].length };
}

/** Where a body ends: before a boundary, before the next mail of a mailbox, or at the end. */
function endOfBody(text: string, from: number, fences: ReadonlySet<string>): number {
  const fence = /(?:\r\n|\n|\r)(--.*|From \S+.*\d{4}.*)/g;
  fence.lastIndex = Math.max(0, from - 1);
  for (let match = fence.exec(text); match; match = fence.exec(text)) {
    const line = match[1]!.trimEnd();
    const opens = fences.has(line) || fences.has(line.replace(/--$/, ''));
    if (opens || line.startsWith('From ')) return Math.max(from, match.index);
  }
  return text.length;
}
