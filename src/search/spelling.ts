/**
 * Edits between two words, a swap of neighbours counting as one; stops counting above `most` and
 * says `most + 1`.
 */
export function edits(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const now = [row];
    let best = row;
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        last[column]! + 1,
        now[column - 1]! + 1,
        last[column - 1]! + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        cost = Math.min(cost, before[column - 2]! + 1);
      now.push(cost);
      best = Math.min(best, cost);
    }
    if (best > most) return most + 1;
    before = last;
    last = now;
  }
  return Math.min(last[b.length]!, most + 1);
}

/** How many mistakes a word of this length may hold and still be recognised. */
export function allowance(length: number): number {
  if (length < 3) return 0;
  return length < 6 ? 1 : 2;
}

/**
 * A word of three letters is taken for another only where that one is met so often, and begins
 * alike: so little is left of it.
 */
const COMMON = 4;

/**
 * The known word that was most likely meant by one that is not known, or undefined. Nearer words
 * win; then those that begin alike and have the same letters; then the more frequent. One that
 * begins otherwise differs in nothing else: "offending" isn't "defending". `known` is word → how
 * often it is met.
 */
export function corrected(word: string, known: ReadonlyMap<string, number>): string | undefined {
  const most = allowance(word.length);
  if (most === 0 || /\d/.test(word)) return undefined;
  let best: string | undefined;
  let least = Infinity;
  for (const [candidate, met] of known) {
    if (candidate.length < 3) continue;
    if (word.length === 3 && (met < COMMON || candidate[0] !== word[0])) continue;
    const allowed = candidate[0] === word[0] || candidate[1] === word[0] ? most : 1;
    const distance = edits(word, candidate, allowed);
    if (distance > allowed) continue;
    const cost =
      distance +
      beginning(word, candidate) +
      (letters(word) === letters(candidate) ? -0.35 : 0) -
      Math.min(0.5, Math.log10(met + 1) * 0.2);
    if (cost < least) [best, least] = [candidate, cost];
  }
  return best;
}

/** What it costs that two words begin differently: people seldom mistype the first letter. */
function beginning(a: string, b: string): number {
  if (a[0] === b[0]) return a[1] === b[1] ? 0 : 0.1;
  return a[0] === b[1] && a[1] === b[0] ? 0.25 : 0.6;
}

/**
 * The letters of a word, each once, in order of the alphabet: doubled and swapped letters make no
 * difference.
 */
function letters(word: string): string {
  return [...new Set(word)].sort().join('');
}

/** "techlead" as "tech" and "lead": two known words, the pair met most. */
export function splitInTwo(word: string, known: ReadonlyMap<string, number>): string[] | undefined {
  let best: string[] | undefined;
  let most = 0;
  for (let cut = 2; cut <= word.length - 2; cut += 1) {
    const [left, right] = [word.slice(0, cut), word.slice(cut)];
    if (left.length < 3 && right.length < 3) continue;
    const met = Math.min(known.get(left) ?? 0, known.get(right) ?? 0);
    if (met > most) [best, most] = [[left, right], met];
  }
  return best;
}
