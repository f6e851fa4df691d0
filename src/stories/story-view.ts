import { storiesAddress } from '../urls/permalink.ts';
import type { RangedFacet, StoryIndex, StoryRow } from './story-index.ts';
import { addressOf, ALL_STORIES, toggled, type StoryQuery } from './story-query.ts';
import { countsOf, selected, type Hits } from './story-selection.ts';
import { headingOf, sentenceOf } from './story-sentence.ts';

/**
 * Everything that the list of stories shows for a query; drawn at build and in the browser alike.
 */
export interface StoriesView {
  heading: string;
  sentence: string;
  /** What is chosen now, each with the address without it. */
  chosen: Choice[];
  facets: FacetView[];
  stories: StoryRow[];
}

/** A facet's control. */
export interface FacetView {
  id: string;
  label: string;
  /** Address of the page that lists all its values. */
  address: string;
  /** How many values some story has. */
  range: number;
  /** The values to offer. */
  choices: Choice[];
}

/** A value that can be chosen, or that is and can be given up. */
export interface Choice {
  /** "archetype:solver". */
  key: string;
  label: string;
  /** Stories of it that the list would show with it chosen, the rest as it is. */
  count: number;
  /** Stories of it in the whole book. */
  total: number;
  chosen: boolean;
  /** Where the choice leads. */
  address: string;
}

/** Whether choices lead to the ready-made pages of single values, or change the query. */
export type Reach = 'pages' | 'queries';

/** A facet with more values than this offers the most frequent ones, and a page with all. */
export const MOST_CHOICES = 40;

/** What the list shows for a query. */
export function storiesView(
  index: StoryIndex,
  query: StoryQuery,
  reach: Reach,
  hits?: Hits,
): StoriesView {
  const stories = selected(index, query, hits);
  const counts = countsOf(index, query, hits);
  const totals = countsOf(index, ALL_STORIES);
  const facets = index.facets.map((facet, at) => {
    const tallies = facet.values
      .map(({ id }, place) => ({
        place,
        count: counts[at]![place]!,
        total: totals[at]![place]!,
        chosen: query.chosen[facet.id]?.includes(id) ?? false,
      }))
      .filter(({ total, chosen }) => total > 0 || chosen);
    const choices = offered(tallies).map((tally) => choiceOf(index, query, reach, facet, tally));
    return {
      id: facet.id,
      label: facet.label,
      address: storiesAddress({ facet: facet.id }),
      range: tallies.length,
      choices,
    };
  });
  return {
    heading: headingOf(index, query),
    sentence: sentenceOf(index, query, stories.length),
    chosen: facets.flatMap(({ choices }) => choices.filter(({ chosen }) => chosen)),
    facets,
    stories,
  };
}

/** How a value stands: its place in the facet's list, and its numbers. */
interface Tally extends Pick<Choice, 'count' | 'total' | 'chosen'> {
  place: number;
}

function choiceOf(
  index: StoryIndex,
  query: StoryQuery,
  reach: Reach,
  facet: RangedFacet,
  { place, count, total, chosen }: Tally,
): Choice {
  const { id, label } = facet.values[place]!;
  const page = chosen ? storiesAddress() : storiesAddress({ facet: facet.id, value: id });
  const address = reach === 'pages' ? page : addressOf(index, toggled(index, query, facet.id, id));
  return { key: `${facet.id}:${id}`, label, count, total, chosen, address };
}

/** All of few values; of many the chosen and the most frequent, in their own order. */
function offered(tallies: Tally[]): Tally[] {
  if (tallies.length <= MOST_CHOICES) return tallies;
  const best = tallies.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count);
  const kept = new Set([...tallies.filter(({ chosen }) => chosen), ...best.slice(0, MOST_CHOICES)]);
  return tallies.filter((tally) => kept.has(tally));
}
