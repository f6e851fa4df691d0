import { describe, expect, it } from 'vitest';
import { resultKind, rooms } from '../../src/search/records.ts';

describe('the listings of the book', () => {
  it('are found as what they list', () => {
    expect(
      rooms().map(({ entry: { kind, slug }, piece: { href } }) => [href, resultKind(kind, slug)]),
    ).toEqual([
      ['/guides/', 'guide'],
      ['/stories/', 'story'],
      ['/stories/compare/', 'story'],
      ['/resources/', 'resource'],
      ['/questions/', 'question'],
      ['/glossary/', 'glossary'],
      ['/sources/', 'resource'],
    ]);
  });

  it('leave other standing pages with the chapters', () => {
    expect(resultKind('page', 'about')).toBe('guide');
  });
});
