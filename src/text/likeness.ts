/**
 * Knows a text again after it was moved, split, joined or reworded, from a sketch of 32 letters.
 * The sketch is kept in the ledger, so that every clone gives the same answer: a shallow one, and
 * one without git, too.
 */

/**
 * How many words overlap in one shingle: "the same three words in a row" is rare between different
 * texts and survives small edits.
 */
const RUN = 3;

/**
 * How many shingles a sketch keeps: those with the smallest hashes, which is a fair sample of the
 * text, whatever its length.
 */
const KEPT = 8;

/** Letters of one shingle in a sketch; six bits each. */
const LETTERS = 4;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The part of a hash that the letters of a shingle hold. */
const BITS = 2 ** (6 * LETTERS) - 1;

/**
 * The shingles of a text, each as a number of 24 bits; repeated ones more than once. Case and
 * punctuation don't count.
 */
export function shinglesOf(text: string): number[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return [];
  return Array.from(
    { length: Math.max(words.length - RUN, 0) + 1 },
    (_, at) => hash(words, at) & BITS,
  );
}

/** The sketch of a text: its smallest shingles, joined; empty for no text. */
export function sketchOf(text: string): string {
  return [...new Set(shinglesOf(text))].map(lettersOf).sort().slice(0, KEPT).join('');
}

/** The shingles that a sketch keeps, as numbers. */
export function shinglesIn(sketch: string): number[] {
  const kept = sketch.match(new RegExp(`.{${LETTERS}}`, 'g')) ?? [];
  return kept.map((letters) =>
    [...letters].reduceRight((value, letter) => value * 64 + ALPHABET.indexOf(letter), 0),
  );
}

function lettersOf(value: number): string {
  return Array.from({ length: LETTERS }, (_, place) => ALPHABET[(value >>> (6 * place)) & 63]).join(
    '',
  );
}

/**
 * FNV-1a over the words of one shingle with a blank between, and a final mix, so that the low bits
 * are as good as the high ones.
 */
function hash(words: readonly string[], from: number): number {
  let value = 0x811c9dc5;
  for (let place = from; place < from + RUN && place < words.length; place += 1) {
    const word = words[place]!;
    if (place > from) value = Math.imul(value ^ 32, 0x01000193);
    for (let at = 0; at < word.length; at += 1)
      value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
