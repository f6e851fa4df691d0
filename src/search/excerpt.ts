import type { Understanding } from './query.ts';
import { folded, stem } from './words.ts';

/** A run of text, and whether it is a word that was looked for. */
export interface Run {
  text: string;
  hit: boolean;
}

/** Says of a word as it stands in the text whether it was looked for. */
export type Matcher = (word: string) => boolean;

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;

/**
 * The matcher of a query: its words and the single words that were looked for besides, in every
 * form.
 */
export function matcherOf({ terms }: Understanding): Matcher {
  const stems = new Set(
    terms.flatMap(({ options }) =>
      options
        .filter(({ how, stems }) => how === 'word' || (how !== 'fact' && stems.length === 1))
        .flatMap(({ stems }) => stems),
    ),
  );
  const seen = new Map<string, boolean>();
  return (word) => {
    const there = seen.get(word);
    if (there !== undefined) return there;
    const hit = folded(word)
      .split(' ')
      .some((each) => stems.has(stem(each)));
    seen.set(word, hit);
    return hit;
  };
}

/** A text cut into runs, words that were looked for apart. */
export function marked(text: string, matches: Matcher): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const match of text.matchAll(WORD)) {
    if (!matches(match[0])) continue;
    if (match.index > from) runs.push({ text: text.slice(from, match.index), hit: false });
    runs.push({ text: match[0], hit: true });
    from = match.index + match[0].length;
  }
  if (from < text.length) runs.push({ text: text.slice(from), hit: false });
  return runs;
}

/**
 * The stretch of a text with the most different words that were looked for, about `length`
 * characters, from the start of a word; with dots where it was cut.
 */
export function excerpt(text: string, matches: Matcher, length = 180): string {
  if (text.length <= length) return text;
  const hits = [...text.matchAll(WORD)].filter((match) => matches(match[0]));
  let start = 0;
  let most = 0;
  for (const first of hits) {
    const within = hits.filter(
      ({ index }) => index >= first.index && index < first.index + length - 40,
    );
    const different =
      new Set(within.map((match) => match[0].toLowerCase())).size + within.length * 0.1;
    if (different > most) [most, start] = [different, first.index];
  }
  const begin = beginningOf(text, Math.max(0, start - 50), start);
  const cut = text.slice(begin, begin + length);
  const end =
    begin + length >= text.length ? cut.length : Math.max(cut.lastIndexOf(' '), length * 0.6);
  return `${begin > 0 ? '… ' : ''}${cut.slice(0, end).trim()}${begin + end < text.length ? ' …' : ''}`;
}

/** Where to begin: after the last end of a sentence before the hit, or at the start of a word. */
function beginningOf(text: string, from: number, hit: number): number {
  if (from === 0) return 0;
  const sentence = [...text.slice(from, hit + 1).matchAll(/[.?!][”"’)]?\s+(?=\S)/g)].at(-1);
  if (sentence) return from + sentence.index + sentence[0].length;
  return text.indexOf(' ', from) + 1;
}
