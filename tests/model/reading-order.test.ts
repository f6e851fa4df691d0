import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../src/model/catalogue.ts';
import { neighbours, partsOf } from '../../src/model/reading-order.ts';
import { entry, idsOf } from './entries.ts';

const catalogue = createCatalogue([
  entry('guide', 'far', { section: 'further' }),
  entry('guide', 'work', { section: 'operating', order: 2 }),
  entry('guide', 'first', { section: 'operating', order: 1 }),
  entry('story', 'ada'),
  entry('story', 'ben'),
]);

it('the parts of a book have their chapters in order, and parts without chapters are left out', () => {
  expect(
    partsOf(catalogue).map(({ section, title, chapters }) => [section, title, idsOf(chapters)]),
  ).toEqual([
    ['operating', 'Operating at staff', ['guide:first', 'guide:work']],
    ['further', 'Further reading', ['guide:far']],
  ]);
});

describe('the neighbours of a page', () => {
  it.each([
    { kind: 'guide', slug: 'first', previous: undefined, next: 'guide:work' },
    { kind: 'guide', slug: 'work', previous: 'guide:first', next: 'guide:far' },
    { kind: 'guide', slug: 'far', previous: 'guide:work', next: undefined },
    { kind: 'story', slug: 'ada', previous: undefined, next: 'story:ben' },
  ] as const)('are, for $kind:$slug, $previous and $next', ({ kind, slug, previous, next }) => {
    const found = neighbours(catalogue, catalogue.get(kind, slug));
    expect([found.previous?.id, found.next?.id]).toEqual([previous, next]);
  });
});
