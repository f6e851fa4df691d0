import { describe, expect, it } from 'vitest';
import {
  addressesOf,
  placesDrawn,
  splitAddress,
  type Address,
} from '../../src/permalinks/addresses.ts';
import { createCatalogue } from '../../src/model/catalogue.ts';
import type { Entry } from '../../src/model/entry.ts';
import type { Figure } from '../../src/schemas/figure.ts';
import { entry } from '../model/entries.ts';

const chain: Figure = {
  draws: 'chain',
  title: 'A chain',
  source: 'Made up.',
  caption: 'A chain of three.',
  alt: 'Three links.',
  links: [],
};
const heading = (id: string, depth: number, line: number) => ({
  id,
  depth,
  text: `About ${id}`,
  line,
  column: 1,
});

/** The addresses that some entries make; those of the lists are there in any book. */
function made(...entries: Entry[]): Address[] {
  return addressesOf({
    catalogue: createCatalogue(entries),
    figures: new Map([['chain', chain]]),
  }).filter((address) => address.entry !== undefined);
}

describe('the addresses of a page', () => {
  const outline = {
    headings: [heading('one', 2, 5), heading('deep', 3, 7), heading('two', 2, 9)],
    texts: { one: 'First.', deep: 'Deeper.', two: 'Second.' },
  };
  const page = made(
    entry('guide', 'scope', {}, { ...outline, figures: ['chain', 'chain', 'lost'] }),
  );

  it('are its own, those of its headings with their lines, and those of figures that exist, each once', () => {
    expect(page.map(({ href, title, line }) => [href, title, line])).toEqual([
      ['/guides/scope/', 'Scope', undefined],
      ['/guides/scope/#deep', 'About deep', 7],
      ['/guides/scope/#figure-chain', 'A chain of three.', undefined],
      ['/guides/scope/#one', 'About one', 5],
      ['/guides/scope/#two', 'About two', 9],
    ]);
  });

  it('hold the words under a heading down to the next of its depth', () => {
    const words = Object.fromEntries(page.map(({ href, text }) => [splitAddress(href).id, text]));
    expect(words).toMatchObject({
      one: 'First. About deep Deeper.',
      deep: 'Deeper.',
      two: 'Second.',
      'figure-chain': 'Three links.',
    });
    expect(words['']).toContain('First. Deeper. Second.');
  });

  it('leave out a heading without an id', () => {
    expect(
      made(entry('guide', 'scope', {}, { headings: [heading('', 2, 5)] })).map(({ href }) => href),
    ).toEqual(['/guides/scope/']);
  });

  it('are one place where many entries share a page', () => {
    expect(
      made(entry('term', 'snacking', {}, { headings: [heading('one', 2, 5)] })).map(
        ({ href }) => href,
      ),
    ).toEqual(['/glossary/#snacking']);
  });
});

describe('a page that draws places from data', () => {
  it.each([
    { page: entry('question', 'the-role'), ids: ['answers'] },
    { page: entry('page', 'about'), ids: ['other-ways'] },
    { page: entry('page', 'archetypes'), ids: ['weeks'] },
    { page: entry('guide', 'about'), ids: [] },
  ])('has $ids on $page.id', ({ page, ids }) => {
    expect(placesDrawn(page).map(([id]) => id)).toEqual(ids);
    expect(made(page).map(({ href }) => splitAddress(href).id)).toEqual(['', ...ids]);
  });
});

it('the lists of the book are there without an entry, by alphabet and each once', () => {
  const hrefs = addressesOf({ catalogue: createCatalogue([]), figures: new Map() }).map(
    ({ href }) => href,
  );
  expect(hrefs).toEqual(
    expect.arrayContaining(['/', '/search/#a-to-z', '/glossary/#letter-z', '/stories/']),
  );
  expect(hrefs).toEqual([...new Set(hrefs)].sort());
});

it.each([
  { href: '/guides/scope/#one', page: '/guides/scope/', id: 'one' },
  { href: '/guides/scope/', page: '/guides/scope/', id: '' },
  { href: '/#start', page: '/', id: 'start' },
])('$href is the id "$id" of $page', ({ href, page, id }) => {
  expect(splitAddress(href)).toEqual({ page, id });
});
