import { ALL_STORIES, type StoryQuery } from './story-query.ts';
import { selected, type Hits } from './story-selection.ts';
import type { StoryIndex } from './story-index.ts';

/** A query that gives stories where the one that was asked gives none. */
export interface StoryOffer {
  /** What is given up, as on labels: "Promoted in place", or the words. */
  without: string[];
  query: StoryQuery;
  /** How many stories it gives. */
  count: number;
}

/** So many ways out are offered at most. */
const MOST_OFFERS = 3;

/** Something that a query asks for and could do without. */
interface Demand {
  label: string;
  given(query: StoryQuery): StoryQuery;
}

/**
 * The ways out of a query that gives nothing: what to give up, as little as possible, so that some
 * stories are left. Those that leave the most stories come first. Empty where nothing was asked.
 */
export function offersFor(index: StoryIndex, query: StoryQuery, hits?: Hits): StoryOffer[] {
  const demands = demandsOf(index, query);
  for (let size = 1; size <= demands.length; size += 1) {
    const offers = combinations(demands, size)
      .map((given) => {
        const next = given.reduce((sofar, demand) => demand.given(sofar), query);
        const count = selected(index, next, next.words ? hits : undefined).length;
        return { without: given.map(({ label }) => label), query: next, count };
      })
      .filter(({ count }) => count > 0);
    if (offers.length > 0) return offers.toSorted(byCount).slice(0, MOST_OFFERS);
  }
  return [];
}

function byCount(a: StoryOffer, b: StoryOffer): number {
  return b.count - a.count;
}

/** The facets that are asked for, each as a whole, then the words. */
function demandsOf({ facets }: StoryIndex, { chosen, words }: StoryQuery): Demand[] {
  const choices = facets.flatMap(({ id, values }): Demand[] => {
    const labels = values.filter((value) => chosen[id]?.includes(value.id));
    if (labels.length === 0) return [];
    const label = labels.map((value) => value.label).join(', ');
    const rest = (query: StoryQuery) => Object.entries(query.chosen).filter(([key]) => key !== id);
    return [{ label, given: (query) => ({ ...query, chosen: Object.fromEntries(rest(query)) }) }];
  });
  return words
    ? [...choices, { label: words, given: (query) => ({ ...query, words: ALL_STORIES.words }) }]
    : choices;
}

/** Every choice of `size` of some things, in their order. */
function combinations<T>(things: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return things.flatMap((thing, at) =>
    combinations(things.slice(at + 1), size - 1).map((rest) => [thing, ...rest]),
  );
}
