import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../src/model/catalogue.ts';
import { authorsOf, discussedIn, worksOf } from '../../src/model/citation.ts';
import { entry, headed, idsOf, linking } from './entries.ts';

const elsewhere = { sources: [{ id: 'other', where: 'all of it' }] };
const catalogue = createCatalogue([
  entry('source', 'notes', { title: 'Field notes' }, headed('part')),
  entry('source', 'other', {}, linking({ target: 'source:notes' })),
  entry('guide', 'cites', {
    sources: [
      { id: 'other', where: 'the end' },
      { id: 'notes', where: 'the beginning' },
    ],
  }),
  entry('guide', 'links-by-id', { ...elsewhere, order: 2 }, linking({ target: 'source:notes' })),
  entry('guide', 'links-by-title', { ...elsewhere, order: 3 }, linking({ target: 'field notes' })),
  entry('guide', 'links-by-slug', { ...elsewhere, order: 4 }, linking({ target: 'notes#part' })),
  entry(
    'guide',
    'links-elsewhere',
    { ...elsewhere, order: 5 },
    linking({ target: 'source:notebook' }, { target: 'source:other' }),
  ),
  entry('term', 'word'),
]);

describe('worksOf', () => {
  it('gives the works of a page in its own order, and where in them', () => {
    expect(
      worksOf(catalogue, catalogue.get('guide', 'cites')).map(({ work, where }) => [
        work.id,
        where,
      ]),
    ).toEqual([
      ['source:other', 'the end'],
      ['source:notes', 'the beginning'],
    ]);
  });

  it('gives none for an entry that cannot cite', () => {
    expect(worksOf(catalogue, catalogue.get('term', 'word'))).toEqual([]);
  });
});

it('a work is discussed by the pages that cite it or link to it in any way', () => {
  expect(idsOf(discussedIn(catalogue, catalogue.get('source', 'notes')))).toEqual([
    'guide:cites',
    'guide:links-by-id',
    'guide:links-by-title',
    'guide:links-by-slug',
    'source:other',
  ]);
});

it.each([
  { authors: [], words: '' },
  { authors: ['Forsgren'], words: 'Forsgren' },
  { authors: ['Forsgren', 'Kim'], words: 'Forsgren and Kim' },
  { authors: ['Forsgren', 'Humble', 'Kim'], words: 'Forsgren, Humble and Kim' },
])('the authors $authors are written "$words"', ({ authors, words }) => {
  expect(authorsOf(entry('source', 'one', { authors }))).toBe(words);
});
