import { applyEdits, type Edit } from '../../src/links/mapped-text.ts';

/** Bytes read as text. */
export interface DecodedText {
  text: string;
  /** What they were read as: `utf-8`, `utf-16le`, `windows-1252`. */
  charset: string;
  /**
   * The bytes after edits of the text, all others as they were; undefined where the charset lacks a
   * letter.
   */
  encode(edits: readonly Edit[]): Uint8Array | undefined;
}

/** How far into a file its charset is declared. */
const DECLARED_WITHIN = 4096;
const DECLARATION = /(?:charset|encoding|coding)\s*[:=]\s*["']?([\w.:-]+)/i;
/** Of fewer bytes nobody can tell whether every other one is a zero. */
const FEWEST_BYTES = 16;
/**
 * Where bytes of a charset that is read byte by byte stand: letters of nobody, which end an
 * address.
 */
const UNREAD = 0xf700;

/**
 * Reads bytes as the text that they are: UTF-8, UTF-16, a charset that the file declares, else
 * Windows-1252. Undefined where they are no text. A charset of several bytes a letter is read by
 * its ASCII, in which addresses are written.
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const wide = utf16Of(bytes);
  if (wide) return readUtf16(bytes, wide);
  if (bytes.includes(0)) return undefined;
  const text = decodeStrictly('utf-8', bytes);
  if (text !== undefined)
    return { text, charset: 'utf-8', encode: (edits) => Buffer.from(applyEdits(text, edits)) };
  const head = Buffer.from(bytes.subarray(0, DECLARED_WITHIN)).toString('latin1');
  return readByteByByte(bytes, DECLARATION.exec(head)?.[1] ?? 'windows-1252');
}

type Utf16 = 'utf-16le' | 'utf-16be';

/** Is it UTF-16? By its byte order mark, or because every other byte is a zero. */
function utf16Of(bytes: Uint8Array): Utf16 | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe && (bytes[2] !== 0 || bytes[3] !== 0))
    return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, DECLARED_WITHIN);
  const zeros = (odd: number) => head.filter((byte, i) => byte === 0 && i % 2 === odd).length;
  const [even, odd] = [zeros(0), zeros(1)];
  if (head.length < FEWEST_BYTES || head.length % 2 !== 0) return undefined;
  if (odd > head.length / 5 && even < odd / 10) return 'utf-16le';
  return even > head.length / 5 && odd < even / 10 ? 'utf-16be' : undefined;
}

function readUtf16(bytes: Uint8Array, charset: Utf16): DecodedText | undefined {
  const text = decodeStrictly(charset, bytes);
  if (text === undefined) return undefined;
  const encode = (edits: readonly Edit[]) => {
    const out = Buffer.from(applyEdits(text, edits), 'utf16le');
    return charset === 'utf-16be' ? out.swap16() : out;
  };
  return { text, charset, encode };
}

function decodeStrictly(charset: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** One letter for each byte, so that a place in the text is a place in the file. */
function readByteByByte(bytes: Uint8Array, named: string): DecodedText {
  const { letters, charset } = alphabetOf(named);
  const codes = new Uint16Array(bytes.length);
  for (let i = 0; i < bytes.length; i += 1) codes[i] = letters[bytes[i]!]!;
  const text = new TextDecoder('utf-16le', { ignoreBOM: true }).decode(codes);
  const byteOf = new Map([...letters].map((code, byte) => [code, byte]));
  const encode = (edits: readonly Edit[]) => {
    const changed = applyEdits(text, edits);
    const out = new Uint8Array(changed.length);
    for (let i = 0; i < changed.length; i += 1) {
      const byte = byteOf.get(changed.charCodeAt(i));
      if (byte === undefined) return undefined;
      out[i] = byte;
    }
    return out;
  };
  return { text, charset, encode };
}

/**
 * The 256 letters of a charset; those of ASCII where it has several bytes a letter, or isn't known.
 */
function alphabetOf(named: string): { letters: Uint16Array; charset: string } {
  const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  try {
    const decoded = new TextDecoder(named).decode(all);
    const single = decoded.length === 256 && !decoded.includes('\ufffd');
    if (single)
      return { letters: Uint16Array.from(decoded, (sign) => sign.charCodeAt(0)), charset: named };
  } catch {
    // A name that nobody knows: its ASCII is read.
  }
  const letters = Uint16Array.from(all, (byte) => (byte < 0x80 ? byte : UNREAD + byte));
  return { letters, charset: `${named.toLowerCase()}, by its ASCII` };
}
