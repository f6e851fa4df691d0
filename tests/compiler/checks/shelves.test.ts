import { describe, expect, it } from 'vitest';
import { linesOf, reports } from '../reports.ts';
import { withProse } from '../sound-book.ts';

describe('a shelf', () => {
  it('of works has its place in prose', () => {
    expect(linesOf(withProse('<Shelf id="foundations" />'))).toEqual([]);
  });

  reports([
    {
      fact: 'that is not in the bibliography is led to the nearest',
      book: withProse('<Shelf id="bookz" />'),
      kind: 'unknown-shelf',
      at: '<Shelf',
      prints: 'content/guides/scope.mdx:18:1 · there is no shelf "bookz" · did you mean "books"?',
    },
    {
      fact: 'is told which there are where none is near',
      book: withProse('<Shelf id="cellar" />'),
      kind: 'unknown-shelf',
      at: '<Shelf',
      prints:
        'content/guides/scope.mdx:18:1 · there is no shelf "cellar" · use one of: foundations, the-role, becoming, operating, specs, strategy, books, papers, ladders, places, stories, other',
    },
    {
      fact: 'holds a work',
      book: withProse('<Shelf id="papers" />'),
      kind: 'unknown-shelf',
      at: '<Shelf',
      prints:
        'content/guides/scope.mdx:18:1 · no work stands on the shelf "papers" · remove it, or set the shelf of a work to it',
    },
  ]);
});
