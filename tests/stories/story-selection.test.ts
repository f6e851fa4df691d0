import { describe, expect, test } from 'vitest';
import type { StoryIndex, StoryRow } from '../../src/stories/story-index.ts';
import {
  ALL_STORIES,
  parseQuery,
  toggled,
  type StoryQuery,
} from '../../src/stories/story-query.ts';
import { countsOf, selected } from '../../src/stories/story-selection.ts';
import { indexOf } from './stories.ts';

const index = indexOf();
const names = (search: string) =>
  selected(index, parseQuery(index, search).query).map(({ name }) => name.split(' ')[0]);

describe('the stories of a query', () => {
  test.each([
    ['', ['Ann', 'Bea', 'Cy', 'Dé']],
    ['?archetype=solver', ['Ann', 'Bea']],
    ['?archetype=solver,tech-lead', ['Ann', 'Bea', 'Dé']],
    ['?archetype=solver&path=promoted', ['Ann']],
    ['?archetype=solver,architect&path=promoted,hired&company=stripe', ['Ann', 'Cy']],
    ['?company=stitch-fix', ['Bea', 'Dé']],
    ['?topic=writing&manages=yes', ['Dé']],
    ['?archetype=tech-lead&company=stripe', []],
    ['?sort=date', ['Cy', 'Ann', 'Bea', 'Dé']],
    ['?sort=archetype', ['Dé', 'Bea', 'Cy', 'Ann']],
  ])('%s are any of a facet and all of the facets', (search, expected) => {
    expect(names(search)).toEqual(expected);
  });

  test('are only those that hold the words', () => {
    expect(
      selected(index, parseQuery(index, '?archetype=solver').query, new Set([1, 2])).map(
        ({ slug }) => slug,
      ),
    ).toEqual(['bea-birch']);
  });

  test('are those of a filter written out in full, for every pair of values and every three of a kind', () => {
    for (const query of manyQueries(index))
      expect(selected(index, query)).toEqual(
        index.stories.filter((story) => plainly(index, query, story)),
      );
  });
});

describe('counts', () => {
  test('say how many stories of each value the list shows with it chosen', () => {
    for (const query of manyQueries(index)) {
      const counts = countsOf(index, query);
      index.facets.forEach((facet, at) =>
        facet.values.forEach(({ id }, place) => {
          const now = query.chosen[facet.id] ?? [];
          const chosen = now.includes(id) ? query : toggled(index, query, facet.id, id);
          const shown = selected(index, chosen).filter(({ values }) => values[at]!.includes(place));
          expect(
            counts[at]![place],
            `${facet.id}=${id} under ${JSON.stringify(query.chosen)}`,
          ).toBe(shown.length);
        }),
      );
    }
  });

  test('keep to the stories that hold the words', () => {
    const counts = countsOf(index, ALL_STORIES, new Set([0]));
    expect(counts.flat().reduce((sum, count) => sum + count, 0)).toBe(
      index.stories[0]!.values.flat().length,
    );
  });
});

/** No value, every pair of values, and each facet with its first three. */
function manyQueries(of: StoryIndex): StoryQuery[] {
  const values = of.facets.flatMap((facet) =>
    facet.values.slice(0, 6).map(({ id }) => [facet.id, id] as const),
  );
  const pairs = values.flatMap(([facet, value], i) =>
    values.slice(i).map(([other, second]) => choose([facet, value], [other, second])),
  );
  const threes = of.facets.map(({ id, values }) =>
    choose(...values.slice(0, 3).map((value) => [id, value.id] as const)),
  );
  return [ALL_STORIES, ...pairs, ...threes];
}

function choose(...values: (readonly [string, string])[]): StoryQuery {
  const chosen = Map.groupBy(values, ([facet]) => facet);
  return {
    ...ALL_STORIES,
    chosen: Object.fromEntries(
      [...chosen].map(([facet, rows]) => [facet, [...new Set(rows.map(([, value]) => value))]]),
    ),
  };
}

function plainly({ facets }: StoryIndex, { chosen }: StoryQuery, story: StoryRow): boolean {
  return Object.entries(chosen).every(([id, wanted]) => {
    const at = facets.findIndex((facet) => facet.id === id);
    return wanted.some((value) =>
      story.values[at]!.some((place) => facets[at]!.values[place]!.id === value),
    );
  });
}
