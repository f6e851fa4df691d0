import { describe, expect, it } from 'vitest';
import { filterOf, readFilter } from '../../src/search/word-filter.ts';

/** Pronounceable words that are all different. */
const wordsFrom = (start: number, count: number) =>
  Array.from({ length: count }, (_, i) => `w${(start + i).toString(36)}ord`);

describe('a filter of words', () => {
  const filter = readFilter(filterOf(wordsFrom(0, 5000)));

  it('holds every word it was made of', () => {
    expect(wordsFrom(0, 5000).filter((word) => !filter.has(word))).toEqual([]);
  });

  it('takes few others for its own', () => {
    const taken = wordsFrom(100_000, 5000).filter((word) => filter.has(word));
    expect(taken.length / 5000).toBeLessThan(0.06);
  });

  it('of no words holds nothing', () => {
    expect(readFilter(filterOf([])).has('word')).toBe(false);
  });
});
