import { storiesAddress } from '../urls/permalink.ts';
import type { FacetValue } from './facet.ts';
import type { RangedFacet, StoryIndex, StoryRow } from './story-index.ts';
import { ALL_STORIES, type StoryQuery } from './story-query.ts';
import { selected } from './story-selection.ts';

/**
 * One ready-made page of a list of stories: all of them, or those of one value of a facet, in parts
 * where there are many.
 */
export interface StoryListing {
  address: string;
  query: StoryQuery;
  stories: StoryRow[];
  /** The facet it shows one value of. */
  facet?: RangedFacet;
  /** Which part, from 1. */
  page: number;
  /** Addresses of all parts, in order. */
  pages: string[];
}

/** Stories on one page, and shown at once by the filter. */
export const STORIES_PER_PAGE = 50;

/** Every ready-made list: all stories, then each facet's values that some story has. */
export function storyListings(index: StoryIndex): StoryListing[] {
  return [
    ...parts(index, ALL_STORIES),
    ...index.facets.flatMap((facet) =>
      facet.values.flatMap(({ id }) =>
        parts(index, { ...ALL_STORIES, chosen: { [facet.id]: [id] } }, facet, id),
      ),
    ),
  ];
}

/** The values of a facet that some story has, each with its number of stories and its page. */
export function valuesMet(
  index: StoryIndex,
  facet: RangedFacet,
): { value: FacetValue; count: number; address: string }[] {
  return facet.values
    .map((value) => ({
      value,
      count: selected(index, { ...ALL_STORIES, chosen: { [facet.id]: [value.id] } }).length,
      address: storiesAddress({ facet: facet.id, value: value.id }),
    }))
    .filter(({ count }) => count > 0);
}

function parts(
  index: StoryIndex,
  query: StoryQuery,
  facet?: RangedFacet,
  value?: string,
): StoryListing[] {
  const stories = selected(index, query);
  const addressOfPart = (page: number) =>
    storiesAddress({ ...(facet && { facet: facet.id }), ...(value && { value }), page });
  const count = Math.max(facet ? 0 : 1, Math.ceil(stories.length / STORIES_PER_PAGE));
  const pages = Array.from({ length: count }, (_, at) => addressOfPart(at + 1));
  return pages.map((address, at) => ({
    address,
    query,
    stories: stories.slice(at * STORIES_PER_PAGE, (at + 1) * STORIES_PER_PAGE),
    ...(facet && { facet }),
    page: at + 1,
    pages,
  }));
}
