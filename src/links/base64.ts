import { applyEdits, smallestEdit, type MappedText } from './mapped-text.ts';
import { decoderOf } from './quoted-printable.ts';

/**
 * Reads base64, also of the alphabet for addresses and broken into lines; undefined where it is
 * none, or holds no text.
 */
export function readBase64(source: string, charset = 'utf-8'): MappedText | undefined {
  const packed = source.replace(/\s+/g, '');
  if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(packed)) return undefined;
  const bytes = decodeBase64(packed);
  if (!bytes) return undefined;
  const text = decoderOf(charset).decode(bytes);
  if (text.includes('\0')) return undefined;
  return {
    text,
    rangeInSource: () => ({ from: 0, to: source.length }),
    toSource: (edits) => {
      const write = (value: string) => laidOutAs(source, encodeBase64(value, packed));
      // Bytes of another charset, or lines of other lengths, would not come back as they were.
      if (write(text) !== source) return undefined;
      return [smallestEdit(source, write(applyEdits(text, edits)))];
    },
  };
}

function decodeBase64(packed: string): Uint8Array | undefined {
  try {
    const plain = atob(packed.replace(/-/g, '+').replace(/_/g, '/').replace(/=+$/, ''));
    return Uint8Array.from(plain, (sign) => sign.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** Base64 in the alphabet and with the padding of another piece of it. */
function encodeBase64(value: string, like: string): string {
  const bytes = new TextEncoder().encode(value);
  let plain = '';
  for (const byte of bytes) plain += String.fromCharCode(byte);
  const padded = btoa(plain);
  // Without a sign of either alphabet and without a need for padding it could be both.
  const forAddresses = /[-_]/.test(like) || (!/[+/]/.test(like) && like.length % 4 !== 0);
  if (!forAddresses) return padded;
  return padded.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

/** Broken into lines of the same length, with the same ends and the same blank space around. */
function laidOutAs(source: string, packed: string): string {
  const [head = ''] = /^\s*/.exec(source)!;
  const [tail = ''] = /\s*$/.exec(source)!;
  const body = source.slice(head.length, source.length - tail.length);
  const end = /\r\n|\n|\r/.exec(body)?.[0];
  if (!end) return head + packed + tail;
  const length = body.indexOf(end);
  const lines = packed.match(new RegExp(`.{1,${length}}`, 'g')) ?? [];
  return head + lines.join(end) + tail;
}
