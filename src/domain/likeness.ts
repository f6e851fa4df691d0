/**
 * Knows a text again after it was moved, split, joined or reworded, from a sketch of 32 letters.
 * The sketch is kept in the ledger, so that every clone gives the same answer: a shallow one, and one without git, too.
 */

/** How many words overlap in one shingle: "the same three words in a row" is rare between different texts and survives small edits. */
const RUN = 3;

/** How many shingles a sketch keeps: those with the smallest hashes, which is a fair sample of the text, whatever its length. */
const KEPT = 8;

/** Letters of one shingle in a sketch; six bits each. */
const LETTERS = 4;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The shingles of a text, each as four letters. Case and punctuation don't count. */
export function shinglesOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const shingles = new Set<string>();
  if (words.length === 0) return shingles;
  for (let at = 0; at <= Math.max(words.length - RUN, 0); at += 1) shingles.add(lettersOf(hash(words.slice(at, at + RUN).join(' '))));
  return shingles;
}

/** The sketch of a text: its smallest shingles, joined; empty for no text. */
export function sketchOf(text: string): string {
  return [...shinglesOf(text)].sort().slice(0, KEPT).join('');
}

/** How much of a sketched text stands in another, 0 to 1. */
export function likeness(sketch: string, shingles: ReadonlySet<string>): number {
  const kept = sketch.match(new RegExp(`.{${LETTERS}}`, 'g')) ?? [];
  if (kept.length === 0) return 0;
  return kept.filter((shingle) => shingles.has(shingle)).length / kept.length;
}

function lettersOf(value: number): string {
  return Array.from({ length: LETTERS }, (_, place) => ALPHABET[(value >>> (6 * place)) & 63]).join('');
}

/** FNV-1a with a final mix, so that the low bits are as good as the high ones. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
