import { describe, expect, test } from 'vitest';
import {
  addressOf,
  ALL_STORIES,
  parsePicks,
  parseQuery,
  picked,
  SORTS,
  toggled,
  type Sort,
  type StoryQuery,
} from '../../src/stories/story-query.ts';
import { indexOf } from './stories.ts';

const index = indexOf();
const asked = (search: string) => parseQuery(index, search);
const address = (search: string) => addressOf(index, asked(search).query);

describe('the address of a query', () => {
  test.each([
    ['nothing', '', '/stories/'],
    ['a value', '?archetype=solver', '/stories/?archetype=solver'],
    [
      'values in the table’s order',
      '?archetype=solver,architect',
      '/stories/?archetype=architect,solver',
    ],
    [
      'facets in the table’s order',
      '?path=promoted&archetype=solver',
      '/stories/?archetype=solver&path=promoted',
    ],
    [
      'a parameter given twice',
      '?archetype=solver&archetype=architect',
      '/stories/?archetype=architect,solver',
    ],
    ['a value given twice', '?archetype=solver,solver', '/stories/?archetype=solver'],
    ['capitals and labels', '?Archetype=Tech+Lead,SOLVER', '/stories/?archetype=tech-lead,solver'],
    ['a company by its name', '?company=Stitch%20Fix', '/stories/?company=stitch-fix'],
    ['an encoded comma', '?archetype=solver%2Carchitect', '/stories/?archetype=architect,solver'],
    ['an empty parameter', '?archetype=&q=&sort=&compare=', '/stories/'],
    [
      'sort, words and picks, always last',
      '?compare=ann-alder&q=type+checker&sort=date&path=hired',
      '/stories/?path=hired&sort=date&q=type+checker&compare=ann-alder',
    ],
    ['the usual order, which goes without saying', '?sort=name', '/stories/'],
    [
      'words with signs that addresses use',
      '?q=C%2B%2B+%26+100%25',
      '/stories/?q=C%2B%2B+%26+100%25',
    ],
  ])('is one and the same for %s', (_what, search, expected) => {
    expect(address(search)).toBe(expected);
    expect(asked(search).unknown).toEqual([]);
  });

  test('leads back to the query, for every pair of values, sort, words and picks', () => {
    const values = index.facets.flatMap((facet) =>
      facet.values.map(({ id }) => [facet.id, id] as const),
    );
    // An address doesn't depend on the order of choices, so each pair is asked once.
    for (const [i, [facet, value]] of values.entries())
      for (const [other, second] of values.slice(i)) {
        const pair = toggled(index, toggled(index, ALL_STORIES, facet, value), other, second);
        for (const sort of Object.keys(SORTS) as Sort[]) {
          const query: StoryQuery = {
            ...pair,
            sort,
            words: 'a, b&c',
            picks: ['cy-cedar', 'ann-alder'],
          };
          expect(parseQuery(index, addressOf(index, query).slice('/stories/'.length))).toEqual({
            query,
            unknown: [],
          });
        }
      }
  });
});

describe('what is unknown', () => {
  test.each([
    [
      'a mistyped value',
      '?archetype=solvr',
      'Archetype: there is no “solvr”.',
      'Archetype: Solver',
      '/stories/?archetype=solver',
    ],
    [
      'a mistyped value beside a right one',
      '?archetype=solvr,architect',
      'Archetype: there is no “solvr”.',
      'Archetype: Solver',
      '/stories/?archetype=architect,solver',
    ],
    [
      'a mistyped company',
      '?company=Strype',
      'Company: there is no “Strype”.',
      'Company: Stripe',
      '/stories/?company=stripe',
    ],
    [
      'a value of another facet',
      '?topic=stripe',
      'Topic: there is no “stripe”.',
      'Company: Stripe',
      '/stories/?company=stripe',
    ],
    [
      'a mistyped facet',
      '?archetypes=solver',
      'Stories are not told apart by “archetypes”',
      'Archetype: Solver',
      '/stories/?archetype=solver',
    ],
    [
      'another word for a facet',
      '?role=architect',
      'Stories are not told apart by “role”',
      'Archetype: Architect',
      '/stories/?archetype=architect',
    ],
    [
      'a mistyped order',
      '?sort=dat',
      'Stories are not sorted by “dat”',
      'sorted by date',
      '/stories/?sort=date',
    ],
    [
      'a mistyped pick',
      '?compare=ann-aldr',
      'There is no story “ann-aldr”.',
      'ann-alder',
      '/stories/?compare=ann-alder',
    ],
  ])('is explained with the nearest that is known: %s', (_what, search, says, words, mended) => {
    const { unknown } = asked(search);
    expect(unknown).toHaveLength(1);
    expect(unknown[0]!.says).toContain(says);
    expect(unknown[0]!.mend?.words).toBe(words);
    expect(addressOf(index, unknown[0]!.mend!.query)).toBe(mended);
  });

  test('is explained without a guess where nothing is near', () => {
    expect(asked('?archetype=zzzzzzzz').unknown).toEqual([
      { says: 'Archetype: there is no “zzzzzzzz”.' },
    ]);
    expect(asked('?utm_source=wiki').unknown[0]!.says).toContain('“utm_source”');
  });

  test('leaves the rest of the address in force', () => {
    expect(address('?archetype=solvr,architect&path=hired&color=red')).toBe(
      '/stories/?archetype=architect&path=hired',
    );
    expect(asked('?archetype=solvr&path=hird&color=red').unknown).toHaveLength(3);
  });

  test.each([
    '?__proto__=solver',
    '?constructor=solver',
    '?archetype=__proto__',
    '?sort=constructor',
    '?compare=__proto__',
    '?%ff=%',
    '?archetype=,,,',
  ])('never breaks anything: %s', (search) => {
    expect(address(search)).toBe('/stories/');
  });
});

describe('picks', () => {
  test('are three at most; the fourth is explained', () => {
    const { picks, unknown } = parsePicks(index.stories, 'ann-alder,bea-birch,cy-cedar,de-dogwood');
    expect(picks).toEqual(['ann-alder', 'bea-birch', 'cy-cedar']);
    expect(unknown).toEqual([
      { says: 'Three stories at most stand side by side; Dé Dogwood is left out.' },
    ]);
  });

  test('stay in the order of picking, and are given up by picking again', () => {
    const both = picked(picked(ALL_STORIES, 'cy-cedar'), 'ann-alder');
    expect(both.picks).toEqual(['cy-cedar', 'ann-alder']);
    expect(picked(both, 'cy-cedar').picks).toEqual(['ann-alder']);
  });

  test('take names too', () => {
    expect(parsePicks(index.stories, 'Ann Alder').picks).toEqual(['ann-alder']);
  });
});

test('choosing a value twice gives it up', () => {
  const once = toggled(index, ALL_STORIES, 'archetype', 'solver');
  expect(once.chosen).toEqual({ archetype: ['solver'] });
  expect(toggled(index, once, 'archetype', 'solver')).toEqual(ALL_STORIES);
});
