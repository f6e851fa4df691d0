import { isUtf8 } from 'node:buffer';
import type { Problem } from '../problems/problem.ts';

/** What keeps a file from being read, without the file it is about. */
export type Fault = Omit<Problem, 'file'>;

/** What the bytes of a file say: their text, or why they say none. */
export type Decoded = { text: string; fault?: undefined } | { text: ''; fault: Fault };

const SAVE = 'save it as UTF-8';

/** Byte order marks of encodings that are not UTF-8; the longer of two that begin alike first. */
const MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['UTF-32', [0xff, 0xfe, 0, 0]],
  ['UTF-32', [0, 0, 0xfe, 0xff]],
  ['UTF-16', [0xff, 0xfe]],
  ['UTF-16', [0xfe, 0xff]],
];

/**
 * Reads bytes as UTF-8, with or without a byte order mark. Bytes of another encoding are a fault,
 * at the first that UTF-8 does not have.
 */
export function decoded(bytes: Buffer): Decoded {
  const [encoding] = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte)) ?? [];
  if (encoding)
    return refused(
      { line: 1, column: 1 },
      `the file is ${encoding}, as its byte order mark says`,
      SAVE,
    );
  // A Latin text in UTF-16 without a mark is valid UTF-8 in which every other letter is a NUL.
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    return refused(
      placeOfByte(bytes, nul),
      'the file holds NUL bytes: it is UTF-16, or no text at all',
      SAVE,
    );
  }
  if (isUtf8(bytes)) return { text: bytes.toString('utf8').replace(/^\uFEFF/, '') };
  return notUtf8(bytes);
}

function notUtf8(bytes: Buffer): Decoded {
  const at = firstWrongByte(bytes);
  const byte = bytes[at]!;
  const hex = byte.toString(16).toUpperCase().padStart(2, '0');
  const before =
    /\S*$/.exec(
      bytes.subarray(Math.max(bytes.lastIndexOf(10, at - 1) + 1, 0), at).toString('utf8'),
    )?.[0] ?? '';
  const behind = /^[^\s]*/.exec(windows1252(bytes.subarray(at, at + 24)))?.[0] ?? '';
  const says = `the file is not UTF-8: byte ${hex} behind "${before}"`;
  return refused(
    placeOfByte(bytes, at),
    says,
    `${SAVE}; read as Windows-1252, the word is "${before}${behind}"`,
  );
}

function windows1252(bytes: Buffer): string {
  return new TextDecoder('windows-1252').decode(bytes);
}

/**
 * Offset of the first byte that is not part of UTF-8. A line feed is never part of a longer
 * sequence, so it is looked for in one line.
 */
function firstWrongByte(bytes: Buffer): number {
  let start = 0;
  let end = bytes.indexOf(10);
  while (end >= 0 && isUtf8(bytes.subarray(start, end))) {
    start = end + 1;
    end = bytes.indexOf(10, start);
  }
  let at = start;
  while (at < bytes.length) {
    const length = lengthOfSequence(bytes[at]!);
    if (length === 0 || !isUtf8(bytes.subarray(at, at + length)) || at + length > bytes.length)
      return at;
    at += length;
  }
  return start;
}

/** Bytes of the UTF-8 sequence that a byte begins; 0 for one that begins none. */
function lengthOfSequence(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

/** Line and column of a byte; all bytes before it on its line are valid. */
function placeOfByte(bytes: Buffer, at: number): { line: number; column: number } {
  const before = bytes.subarray(0, at).toString('latin1');
  const start = before.lastIndexOf('\n') + 1;
  return {
    line: before.split('\n').length,
    column: bytes.subarray(start, at).toString('utf8').length + 1,
  };
}

function refused(place: { line: number; column: number }, says: string, mend: string): Decoded {
  return { text: '', fault: { ...place, kind: 'encoding', says, mend } };
}
