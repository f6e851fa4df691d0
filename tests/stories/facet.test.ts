import { describe, expect, test } from 'vitest';
import { comparedStory, factRows } from '../../src/stories/comparison.ts';
import { FACETS, type Facet } from '../../src/stories/facet.ts';
import { factsOf } from '../../src/stories/story-facts.ts';
import { storyIndex } from '../../src/stories/story-index.ts';
import { storyListings, STORIES_PER_PAGE, valuesMet } from '../../src/stories/story-listing.ts';
import { addressOf, ALL_STORIES, parseQuery } from '../../src/stories/story-query.ts';
import { selected } from '../../src/stories/story-selection.ts';
import { sentenceOf } from '../../src/stories/story-sentence.ts';
import { MOST_CHOICES, storiesView } from '../../src/stories/story-view.ts';
import { REMOTE } from '../../src/vocabulary.ts';
import { bookOf, indexOf } from './stories.ts';

test('every value of a story is one that its facet lists', () => {
  const index = indexOf();
  for (const { values } of index.stories)
    for (const places of values) expect(places.length).toBeGreaterThan(0);
});

test('no facet bears the name of another parameter or of a part of an address', () => {
  const ids = FACETS.map(({ id }) => id);
  expect(new Set([...ids, 'sort', 'q', 'compare', 'page', 'stories']).size).toBe(ids.length + 5);
});

describe('a facet more in the table, one row,', () => {
  const place: Facet = {
    id: 'place',
    label: 'Workplace',
    lead: 'who',
    values: () =>
      Object.entries(REMOTE).map(([id, label]) => ({
        id,
        label,
        words: `worked ${label.toLowerCase()}`,
      })),
    of: ({ remote }) => [remote],
  };
  const table = [...FACETS, place];
  const book = bookOf([
    { name: 'Ann Alder', remote: 'yes' },
    { name: 'Bea Birch', remote: 'no' },
    { name: 'Cy Cedar', remote: 'yes' },
  ]);
  const index = storyIndex(book, table);
  const { query } = parseQuery(index, '?place=yes');

  test('filters', () => {
    expect(selected(index, query).map(({ slug }) => slug)).toEqual(['ann-alder', 'cy-cedar']);
  });

  test('has its place in addresses, after those before it in the table', () => {
    expect(
      addressOf(index, parseQuery(index, '?sort=date&place=no,yes&archetype=solver').query),
    ).toBe('/stories/?archetype=solver&place=yes,no&sort=date');
  });

  test('explains what it does not know', () => {
    expect(parseQuery(index, '?place=remot').unknown[0]!.mend?.words).toBe('Workplace: Remote');
  });

  test('has a control with counts and links', () => {
    const control = storiesView(index, ALL_STORIES, 'pages').facets.at(-1)!;
    expect(control).toMatchObject({ id: 'place', label: 'Workplace', address: '/stories/place/' });
    expect(control.choices.map(({ label, count, address }) => [label, count, address])).toEqual([
      ['Remote', 2, '/stories/place/yes/'],
      ['On site', 1, '/stories/place/no/'],
    ]);
  });

  test('is said in the sentence', () => {
    expect(sentenceOf(index, query, 2)).toBe('2 stories of engineers who worked remote.');
  });

  test('has a page for each value that some story has, and a page of its values', () => {
    expect(storyListings(index).map(({ address }) => address)).toEqual(
      expect.arrayContaining(['/stories/place/yes/', '/stories/place/no/']),
    );
    expect(storyListings(index).map(({ address }) => address)).not.toContain(
      '/stories/place/partly/',
    );
    expect(
      valuesMet(index, index.facets.at(-1)!).map(({ value, count }) => [value.id, count]),
    ).toEqual([
      ['yes', 2],
      ['no', 1],
    ]);
  });

  test('is a fact of each story, with its link, and a row of a comparison', () => {
    const [ann, bea] = book.of('story');
    const fact = {
      label: 'Workplace',
      facet: 'place',
      values: [{ id: 'yes', words: 'Remote', address: '/stories/place/yes/', note: undefined }],
    };
    expect(factsOf(book, table, ann!)).toContainEqual(fact);
    const rows = factRows([comparedStory(book, table, ann!), comparedStory(book, table, bea!)]);
    expect(
      rows
        .find(({ cells }) => cells[0]?.facet === 'place')
        ?.cells.map((cell) => cell?.values[0]!.words),
    ).toEqual(['Remote', 'On site']);
  });
});

describe('a control', () => {
  test('offers of many values the most frequent and the chosen', () => {
    const many = Array.from({ length: MOST_CHOICES + 30 }, (_, i) => ({
      name: `Ann Alder ${i}`,
      company: `Company ${String(i).padStart(2, '0')}`,
    }));
    const index = indexOf([...many, { name: 'Bea Birch', company: 'Company 69' }]);
    const { query } = parseQuery(index, '?company=company-60');
    const control = storiesView(index, query, 'queries').facets.find(({ id }) => id === 'company')!;
    expect(control.range).toBe(MOST_CHOICES + 30);
    expect(control.choices.length).toBeLessThanOrEqual(MOST_CHOICES + 1);
    expect(control.choices.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Company 60', 'Company 69']),
    );
  });

  test('leads to pages where there is no script, and else to queries', () => {
    const index = indexOf();
    const { query } = parseQuery(index, '?archetype=solver');
    const choices = (reach: 'pages' | 'queries') =>
      storiesView(index, query, reach).facets[0]!.choices.map(({ address }) => address);
    expect(choices('pages')).toEqual([
      '/stories/archetype/tech-lead/',
      '/stories/archetype/architect/',
      '/stories/',
    ]);
    expect(choices('queries')).toEqual([
      '/stories/?archetype=tech-lead,solver',
      '/stories/?archetype=architect,solver',
      '/stories/',
    ]);
  });
});

test('a long list has its parts, each with its own address', () => {
  const index = indexOf(
    Array.from({ length: STORIES_PER_PAGE * 2 + 1 }, (_, i) => ({
      name: `Ann Alder ${String(i).padStart(3, '0')}`,
    })),
  );
  const listings = storyListings(index).filter(
    ({ facet }) => facet === undefined || facet.id === 'archetype',
  );
  expect(listings.map(({ address, stories }) => [address, stories.length])).toEqual([
    ['/stories/', STORIES_PER_PAGE],
    ['/stories/page/2/', STORIES_PER_PAGE],
    ['/stories/page/3/', 1],
    ['/stories/archetype/solver/', STORIES_PER_PAGE],
    ['/stories/archetype/solver/page/2/', STORIES_PER_PAGE],
    ['/stories/archetype/solver/page/3/', 1],
  ]);
});

test('every story stands on the page of each of its values', () => {
  const index = indexOf();
  const pages = new Map(
    storyListings(index).map(({ address, stories }) => [address, stories.map(({ slug }) => slug)]),
  );
  for (const story of index.stories)
    index.facets.forEach(({ id, values }, at) => {
      for (const place of story.values[at]!)
        expect(pages.get(`/stories/${id}/${values[place]!.id}/`)).toContain(story.slug);
    });
});
