import { describe, expect, it } from 'vitest';
import { curled } from '../../src/markdown/typography.ts';

describe('curled', () => {
  it.each([
    { text: "it's", set: 'it’s' },
    { text: 'say "no"', set: 'say “no”' },
    { text: "the '90s", set: 'the ’90s' },
    { text: 'one -- two', set: 'one – two' },
    { text: 'one --- two', set: 'one — two' },
    { text: 'and so on...', set: 'and so on…' },
    { text: 'co-op, 2020-04', set: 'co-op, 2020-04' },
    { text: 'it’s “set” – so', set: 'it’s “set” – so' },
    { text: 'https://example.org/a--b', set: 'https://example.org/a--b' },
    { text: '', set: '' },
  ])('sets "$text" as "$set"', ({ text, set }) => {
    expect(curled(text)).toBe(set);
  });

  it('reaches into lists and fields, and leaves everything else as it is', () => {
    const updated = new Date('2026-01-02');
    const data = {
      title: "It's",
      tags: ['"a"', { deep: 'x...' }],
      order: 1,
      none: null,
      missing: undefined,
      yes: true,
      updated,
    };
    expect(curled(data)).toEqual({
      title: 'It’s',
      tags: ['“a”', { deep: 'x…' }],
      order: 1,
      none: null,
      missing: undefined,
      yes: true,
      updated,
    });
    expect(curled(data).updated).toBe(updated);
  });

  it('leaves the names of fields and the data it was given as they are', () => {
    const data = { "it's": "it's" };
    expect(curled(data)).toEqual({ "it's": 'it’s' });
    expect(data).toEqual({ "it's": "it's" });
  });
});
