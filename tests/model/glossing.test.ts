import { expect, it } from 'vitest';
import { createCatalogue } from '../../src/model/catalogue.ts';
import { termsToLink } from '../../src/model/glossing.ts';
import { entry } from './entries.ts';

const catalogue = createCatalogue([
  entry('term', 'snacking', {
    term: 'Snacking',
    aliases: ['snack work'],
    see: ['guide:scope', 'guide:time'],
  }),
  entry('term', 'sponsor', { term: 'Sponsor', see: ['guide:sponsors'] }),
  entry('term', 'level', { term: 'Level', see: ['guide:ladders'], quiet: true }),
]);

it.each([
  { page: 'guide:time', terms: ['snacking', 'sponsor'], why: 'all but the quiet ones' },
  { page: 'guide:scope', terms: ['sponsor'], why: 'not the one it owns' },
  { page: 'guide:ladders', terms: ['snacking', 'sponsor'], why: 'never a quiet one' },
  { page: '', terms: ['snacking', 'sponsor'], why: 'as a page of no entry' },
])('links on "$page" the terms $terms: $why', ({ page, terms }) => {
  expect(termsToLink(catalogue, page).map(({ entry: { slug } }) => slug)).toEqual(terms);
});

it('links a term by its name and its aliases', () => {
  expect(termsToLink(catalogue, '')[0]?.names).toEqual(['Snacking', 'snack work']);
});
