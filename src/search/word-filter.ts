/**
 * A set of words that can only be asked whether it holds one, in less than a byte for each: a Bloom
 * filter (B. H. Bloom, 1970). It never says no of a word it holds, and says yes of about one in
 * thirty that it doesn't.
 */
export interface WordFilter {
  has(word: string): boolean;
}

const BITS_FOR_EACH = 7;
const HASHES = 5;

/** Makes the filter of these words, as base64. */
export function filterOf(words: readonly string[]): string {
  const bytes = new Uint8Array(Math.ceil((words.length * BITS_FOR_EACH) / 8));
  for (const word of words)
    for (const bit of bitsOf(word, bytes.length)) bytes[bit >> 3]! |= 1 << (bit & 7);
  return btoa(String.fromCharCode(...bytes));
}

/** Reads a filter from base64; an empty one holds nothing. */
export function readFilter(base64: string): WordFilter {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return {
    has: (word) =>
      bytes.length > 0 &&
      bitsOf(word, bytes.length).every((bit) => (bytes[bit >> 3]! & (1 << (bit & 7))) !== 0),
  };
}

/** The bits of a word: two hashes (FNV-1a, with two seeds), combined as Kirsch and Mitzenmacher do. */
function bitsOf(word: string, bytes: number): number[] {
  const [first, second] = [hash(word, 0x811c9dc5), hash(word, 0x01234567) | 1];
  return Array.from({ length: HASHES }, (_, i) => ((first + i * second) >>> 0) % (bytes * 8));
}

function hash(word: string, seed: number): number {
  let value = seed;
  for (let i = 0; i < word.length; i += 1)
    value = Math.imul(value ^ word.charCodeAt(i), 0x01000193) >>> 0;
  return (value ^ (value >>> 15)) >>> 0;
}
