import { slugged } from '../text/folding.ts';
import { nearest } from '../text/nearest.ts';
import { storiesAddress, withParameters } from '../urls/permalink.ts';
import type { RangedFacet, StoryIndex } from './story-index.ts';

/** What a reader asks of the list of stories. */
export interface StoryQuery {
  /**
   * Facet id → ids of the chosen values, in the table's order; a facet without choice is left out.
   */
  chosen: Readonly<Record<string, readonly string[]>>;
  sort: Sort;
  /** Words to look for, as typed. */
  words: string;
  /** Slugs of the stories picked for comparison, at most `MOST_PICKS`. */
  picks: readonly string[];
}

/** A query as read from an address, with what in it the book does not know. */
export interface Asked {
  query: StoryQuery;
  unknown: Unknown[];
}

/** Something in an address that means nothing here. */
export interface Unknown {
  /** The sentence that explains it. */
  says: string;
  /** What was probably meant, and the query with it in place. */
  mend?: { words: string; query: StoryQuery };
}

/** Orders of the list → words on the control. */
export const SORTS = { name: 'Name', date: 'Newest first', archetype: 'Archetype' } as const;
/** An order of the list. */
export type Sort = keyof typeof SORTS;

/** Stories side by side at once. */
export const MOST_PICKS = 3;

/** The list as it first stands. */
export const ALL_STORIES: StoryQuery = { chosen: {}, sort: 'name', words: '', picks: [] };

const SORT_PARAMETER = 'sort';
const WORDS_PARAMETER = 'q';
const PICKS_PARAMETER = 'compare';

/**
 * The address of a query, always the same for the same query: facets and values in the table's
 * order, then sort, words and picks.
 */
export function addressOf({ facets }: StoryIndex, query: StoryQuery): string {
  const parameters: [string, string][] = facets.flatMap(({ id }) =>
    query.chosen[id] ? [[id, query.chosen[id].join(',')]] : [],
  );
  if (query.sort !== 'name') parameters.push([SORT_PARAMETER, query.sort]);
  if (query.words.trim()) parameters.push([WORDS_PARAMETER, query.words.trim()]);
  if (query.picks.length > 0) parameters.push([PICKS_PARAMETER, query.picks.join(',')]);
  return withParameters(storiesAddress(), parameters);
}

/**
 * Reads the parameters of an address (`?archetype=solver&path=promoted`), in any order, case and
 * repetition. What is unknown is left out and explained. `of` is what the page at that address
 * shows without them: the stories of a topic stay those of the topic.
 */
export function parseQuery(index: StoryIndex, search: string, of = ALL_STORIES): Asked {
  const given = [...new URLSearchParams(search)];
  const asking = given.map(([name, value]) => ask(index, name, value));
  const query = asking.reduce((sofar, { apply }) => apply?.(sofar) ?? sofar, of);
  const unknown = asking
    .flatMap(({ unknown }) => unknown ?? [])
    .map(({ says, mend }) => ({
      says,
      ...(mend && { mend: { words: mend.words, query: mend.apply(query) } }),
    }));
  return { query, unknown };
}

/** The query with a value chosen that was not, or the other way round. */
export function toggled(
  index: StoryIndex,
  query: StoryQuery,
  facet: string,
  value: string,
): StoryQuery {
  const now = query.chosen[facet] ?? [];
  return withValues(
    index,
    query,
    facet,
    now.includes(value) ? now.filter((id) => id !== value) : [...now, value],
  );
}

/** Is there no room for one more story to compare? */
export function isFull({ picks }: StoryQuery): boolean {
  return picks.length >= MOST_PICKS;
}

/** The query with a story picked for comparison that was not, or the other way round. */
export function picked(query: StoryQuery, slug: string): StoryQuery {
  const { picks } = query;
  return {
    ...query,
    picks: picks.includes(slug)
      ? picks.filter((pick) => pick !== slug)
      : [...picks, slug].slice(0, MOST_PICKS),
  };
}

/**
 * Picks as an address lists them, with those that are no story, and those that are one too many,
 * explained.
 */
export function parsePicks(
  stories: readonly { slug: string; name: string }[],
  value: string,
): { picks: string[]; unknown: { says: string; near?: string }[] } {
  const bySlug = new Map(stories.map(({ slug, name }) => [slug, name]));
  const asked = [...new Set(listed(value).map(slugged))];
  const known = asked.filter((slug) => bySlug.has(slug));
  const unknown = asked
    .filter((slug) => !bySlug.has(slug))
    .map((slug) => ({ says: `There is no story “${slug}”.`, near: nearest(slug, bySlug.keys()) }));
  const over = known.slice(MOST_PICKS).map((slug) => ({
    says: `Three stories at most stand side by side; ${bySlug.get(slug)!} is left out.`,
  }));
  return { picks: known.slice(0, MOST_PICKS), unknown: [...unknown, ...over] };
}

/** One parameter understood: what it does to a query, and what of it is unknown. */
interface Asking {
  apply?: Change;
  unknown?: { says: string; mend?: { words: string; apply: Change } }[];
}
type Change = (query: StoryQuery) => StoryQuery;

function ask(index: StoryIndex, name: string, value: string): Asking {
  const facet = index.facets.find(({ id }) => id === name.toLowerCase());
  if (facet) return askFacet(index, facet, value);
  if (name === WORDS_PARAMETER) return { apply: (query) => ({ ...query, words: value.trim() }) };
  if (name === SORT_PARAMETER) return askSort(value);
  if (name === PICKS_PARAMETER) return askPicks(index, value);
  return { unknown: [unknownParameter(index, name, value)] };
}

function askFacet(index: StoryIndex, facet: RangedFacet, text: string): Asking {
  const values = listed(text);
  const known = values.filter((value) => meant(facet, value));
  return {
    apply: (query) =>
      withValues(index, query, facet.id, [
        ...(query.chosen[facet.id] ?? []),
        ...known.map((value) => meant(facet, value)!),
      ]),
    unknown: values
      .filter((value) => !meant(facet, value))
      .map((value) => unknownValue(index, facet, value)),
  };
}

function askSort(value: string): Asking {
  const apply = (sort: string) => (query: StoryQuery) => ({ ...query, sort: sort as Sort });
  if (Object.hasOwn(SORTS, value.toLowerCase())) return { apply: apply(value.toLowerCase()) };
  const near = nearest(value, Object.keys(SORTS));
  const says = `Stories are not sorted by “${value}”, only by ${Object.keys(SORTS).join(', ')}.`;
  return value === ''
    ? {}
    : {
        unknown: [
          { says, ...(near && { mend: { words: `sorted by ${near}`, apply: apply(near) } }) },
        ],
      };
}

function askPicks(index: StoryIndex, value: string): Asking {
  const { picks, unknown } = parsePicks(index.stories, value);
  return {
    apply: (query) => ({ ...query, picks }),
    unknown: unknown.map(({ says, near }) => ({
      says,
      ...(near && { mend: { words: near, apply: (query: StoryQuery) => picked(query, near) } }),
    })),
  };
}

/** Explains a value that a facet does not have; another facet may have it. */
function unknownValue(index: StoryIndex, facet: RangedFacet, value: string) {
  const says = `${facet.label}: there is no “${value}”.`;
  const elsewhere = index.facets.flatMap((other) =>
    meant(other, value) && other !== facet ? [{ facet: other, id: meant(other, value)! }] : [],
  )[0];
  const id = nearestValue(facet, value);
  const mend = elsewhere ?? (id ? { facet, id } : undefined);
  return { says, ...(mend && { mend: mendOf(index, mend.facet, [mend.id]) }) };
}

/**
 * Explains a parameter that is no facet; its values may be those of the facet with the nearest
 * name.
 */
function unknownParameter(index: StoryIndex, name: string, value: string) {
  const parameters = [
    ...index.facets.map(({ id }) => id),
    SORT_PARAMETER,
    WORDS_PARAMETER,
    PICKS_PARAMETER,
  ];
  const says = `Stories are not told apart by “${name}”, only by ${parameters.slice(0, index.facets.length).join(', ')}.`;
  const near = nearest(name, parameters);
  const facet =
    index.facets.find(({ id }) => id === near) ??
    index.facets.find((other) => listed(value).some((part) => meant(other, part)));
  const ids = facet
    ? listed(value).flatMap((part) => meant(facet, part) ?? nearestValue(facet, part) ?? [])
    : [];
  return { says, ...(facet && ids.length > 0 && { mend: mendOf(index, facet, ids) }) };
}

function mendOf(index: StoryIndex, facet: RangedFacet, ids: string[]) {
  const labels = ids.map((id) => facet.values.find((value) => value.id === id)!.label);
  return {
    words: `${facet.label}: ${labels.join(', ')}`,
    apply: (query: StoryQuery) =>
      withValues(index, query, facet.id, [...(query.chosen[facet.id] ?? []), ...ids]),
  };
}

/** The id that a value in an address means: itself, in any case, or its label. */
function meant({ values }: RangedFacet, text: string): string | undefined {
  const slug = slugged(text);
  return values.find(({ id, label }) => id === text || id === slug || slugged(label) === slug)?.id;
}

function nearestValue({ values }: RangedFacet, text: string): string | undefined {
  const names = new Map(
    values.flatMap(({ id, label }) => [[id, id] as const, [slugged(label), id] as const]),
  );
  return names.get(nearest(slugged(text), names.keys()) ?? '');
}

/** The query with exactly these values of a facet, in the table's order. */
function withValues(
  { facets }: StoryIndex,
  query: StoryQuery,
  facet: string,
  ids: readonly string[],
): StoryQuery {
  const ordered = facets
    .find(({ id }) => id === facet)!
    .values.filter(({ id }) => ids.includes(id))
    .map(({ id }) => id);
  const others = Object.entries(query.chosen).filter(([id]) => id !== facet);
  const all = new Map<string, readonly string[]>([
    ...others,
    ...(ordered.length > 0 ? [[facet, ordered] as const] : []),
  ]);
  return {
    ...query,
    chosen: Object.fromEntries(
      facets.flatMap(({ id }) => (all.has(id) ? [[id, all.get(id)!]] : [])),
    ),
  };
}

function listed(value: string): string[] {
  return value
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
}
