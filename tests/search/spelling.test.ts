import { describe, expect, it } from 'vitest';
import { allowance, corrected, edits } from '../../src/search/spelling.ts';

describe('edits', () => {
  it.each([
    ['planing', 'planning', 1],
    ['exectuive', 'executive', 1],
    ['keevy', 'keavy', 1],
    ['abc', 'abc', 0],
    ['sponser', 'sponsor', 1],
    ['quaterly', 'quarterly', 1],
    ['commitee', 'committee', 1],
  ])('%s is %i away from %s', (a, b, distance) => {
    expect(edits(a, b, 3)).toBe(distance);
  });

  it('stops counting above the limit', () => {
    expect(edits('architect', 'sponsor', 2)).toBe(3);
  });

  it('is the same both ways', () => {
    expect(edits('stratgey', 'strategy', 3)).toBe(edits('strategy', 'stratgey', 3));
  });
});

describe('correction', () => {
  const known = new Map([
    ['executive', 40],
    ['defending', 5],
    ['execution', 3],
    ['quarterly', 8],
    ['planning', 20],
    ['keavy', 6],
    ['scope', 30],
    ['scone', 1],
    ['form', 9],
    ['from', 50],
    ['room', 12],
    ['root', 1],
  ]);

  it.each([
    ['exectuive', 'executive'],
    ['quaterly', 'quarterly'],
    ['planing', 'planning'],
    ['keevy', 'keavy'],
    ['scoe', 'scope'],
    ['xecutive', 'executive'],
    ['rom', 'room'],
    ['edfending', 'defending'],
  ])('%s was meant as %s', (typed, meant) => {
    expect(corrected(typed, known)).toBe(meant);
  });

  it.each(['kubernetes', 'offending', 'ic6', 'abc', 'oom', 'tl'])(
    '%s is left as it is',
    (typed) => {
      expect(corrected(typed, known)).toBeUndefined();
    },
  );

  it('allows more mistakes in longer words', () => {
    expect([2, 3, 4, 5, 6, 12].map(allowance)).toEqual([0, 1, 1, 1, 2, 2]);
  });
});
