import type { StoryIndex, StoryRow } from './story-index.ts';
import type { Sort, StoryQuery } from './story-query.ts';

/**
 * Which stories hold the words of a query, by their place in the index; undefined where no words
 * were asked for.
 */
export type Hits = ReadonlySet<number> | undefined;

/**
 * The stories a query asks for, in its order: any of a facet's chosen values, and all of the
 * facets.
 */
export function selected(index: StoryIndex, query: StoryQuery, hits?: Hits): StoryRow[] {
  const wanted = wantedPlaces(index, query);
  return sorted(
    index,
    index.stories.filter(
      (story, at) =>
        (!hits || hits.has(at)) && wanted.every((places, facet) => fits(story, facet, places)),
    ),
    query.sort,
  );
}

/**
 * For every value of every facet: how many stories of it the list would show with it chosen, the
 * other facets as they are. The other choices of its own facet do not matter, since they only add.
 */
export function countsOf(index: StoryIndex, query: StoryQuery, hits?: Hits): number[][] {
  const wanted = wantedPlaces(index, query);
  const counts = index.facets.map(({ values }) => values.map(() => 0));
  index.stories.forEach((story, at) => {
    if (hits && !hits.has(at)) return;
    const misses = wanted.flatMap((places, facet) => (fits(story, facet, places) ? [] : [facet]));
    if (misses.length > 1) return;
    story.values.forEach((places, facet) => {
      // A story kept out by one facet alone counts for that facet's values only.
      if (misses.length === 0 || misses[0] === facet)
        for (const place of places) counts[facet]![place]! += 1;
    });
  });
  return counts;
}

/** For every facet the places of its chosen values, or undefined where anything will do. */
function wantedPlaces(
  { facets }: StoryIndex,
  { chosen }: StoryQuery,
): (ReadonlySet<number> | undefined)[] {
  return facets.map(({ id, values }) => {
    const ids = chosen[id];
    return (
      ids && new Set(values.flatMap((value, place) => (ids.includes(value.id) ? [place] : [])))
    );
  });
}

function fits(story: StoryRow, facet: number, places: ReadonlySet<number> | undefined): boolean {
  return !places || story.values[facet]!.some((place) => places.has(place));
}

/**
 * By name is the book's own order; by archetype is by the first one of each story; ties stay by
 * name.
 */
function sorted({ facets }: StoryIndex, stories: StoryRow[], sort: Sort): StoryRow[] {
  if (sort === 'date')
    return stories.toSorted((a, b) => b.recorded.localeCompare(a.recorded, 'en'));
  if (sort === 'name') return stories;
  const archetype = facets.findIndex(({ id }) => id === 'archetype');
  const place = ({ values }: StoryRow) => values[archetype]?.[0] ?? Infinity;
  return stories.toSorted((a, b) => place(a) - place(b) || 0);
}
