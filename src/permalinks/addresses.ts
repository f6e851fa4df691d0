import type { Figure } from '../schemas/figure.ts';
import { KINDS, SECTIONS, SHELVES } from '../vocabulary.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Entry } from '../model/entry.ts';
import { FACETS } from '../stories/facet.ts';
import { entryNamedBy, permalink, storiesAddress } from '../urls/permalink.ts';
import { entryId } from '../urls/reference.ts';
import { letterId } from '../search/a-to-z.ts';
import { storyIndex } from '../stories/story-index.ts';
import { storyListings } from '../stories/story-listing.ts';

/** A page or a place on one to which a link can lead. */
export interface Address {
  /** From the root of the site, without base: `/guides/introduction/#titles`. */
  href: string;
  title: string;
  /** Its words, by which it is known again elsewhere; empty for a mere list. */
  text: string;
  /** Id of the entry that makes it; undefined for lists. */
  entry?: string;
  /** Line of its heading in the entry's file, from 1. */
  line?: number;
}

/** A book as far as its addresses need it. */
export interface AddressedBook {
  catalogue: Catalogue;
  figures: ReadonlyMap<string, Figure>;
}

/**
 * The letters of the glossary, "#" for digits and signs: each has its place, whether a term begins
 * with it today or not.
 */
export const LETTERS: readonly string[] = [...'#ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Pages that are made of lists and not of an entry, with the ids on them. */
export const LISTS: readonly {
  href: string;
  title: string;
  ids?: (catalogue: Catalogue) => [id: string, title: string][];
}[] = [
  {
    href: '/',
    title: 'The Staff-Plus Field Guide',
    ids: () => [
      ['start', 'Where to start'],
      ['range', 'Four archetypes'],
      ['latest', 'Latest sightings'],
    ],
  },
  {
    href: '/guides/',
    title: 'Chapters',
    ids: (catalogue) =>
      unique(catalogue.of('guide').map(({ data }) => [data.section, SECTIONS[data.section].title])),
  },
  { href: '/book/', title: 'The whole book on one page' },
  { href: '/offline/', title: 'Reading offline' },
  { href: '/search/', title: 'Search', ids: () => [['a-to-z', 'The book from A to Z']] },
  {
    href: '/stories/compare/',
    title: 'Stories side by side',
    ids: () => [['offer', 'Pick two or three']],
  },
  { href: '/paths/', title: KINDS.path.many },
  { href: '/questions/', title: KINDS.question.many },
  { href: '/resources/', title: 'Templates' },
  {
    href: '/glossary/',
    title: KINDS.term.many,
    ids: () => LETTERS.map((letter) => [letterId(letter), letter]),
  },
  {
    href: '/sources/',
    title: KINDS.source.many,
    ids: (catalogue) =>
      unique(
        catalogue.of('source').map(({ data }) => [`shelf-${data.shelf}`, SHELVES[data.shelf]]),
      ),
  },
];

/**
 * Every address of a book: its lists, its entries, and the headings and figures on them, by
 * alphabet.
 */
export function addressesOf({ catalogue, figures }: AddressedBook): Address[] {
  const all = [
    ...LISTS.flatMap((list) => listAddresses(list, catalogue)),
    ...storyAddresses(catalogue),
    ...catalogue.entries.flatMap((entry) => entryAddresses(entry, figures)),
  ];
  return all.sort((a, b) => (a.href < b.href ? -1 : a.href > b.href ? 1 : 0));
}

/** The page of an address, and the id after its "#" (empty where there is none). */
export function splitAddress(href: string): { page: string; id: string } {
  const at = href.indexOf('#');
  return at < 0 ? { page: href, id: '' } : { page: href.slice(0, at), id: href.slice(at + 1) };
}

/** Ids on lists of entries that are no entries: letters and shelves. */
const DRAWN_ON_LISTS: ReadonlySet<string> = new Set([
  ...LETTERS.map(letterId),
  ...Object.keys(SHELVES).map((shelf) => `shelf-${shelf}`),
]);

/**
 * What the book calls an address, of today or of once: `guide:x`, `guide:x#y`, `term:z`. Undefined
 * for lists and the places on them.
 */
export function nameOfAddress(href: string): string | undefined {
  const { page, id } = splitAddress(href);
  const isList = (address: string) => LISTS.some((list) => list.href === address);
  const whole = isList(href) || DRAWN_ON_LISTS.has(id) ? undefined : entryNamedBy(href);
  if (whole) return entryId(whole.kind, whole.slug);
  const above = id && !isList(page) ? entryNamedBy(page) : undefined;
  return above && `${entryId(above.kind, above.slug)}#${id}`;
}

function listAddresses(
  { href, title, ids }: (typeof LISTS)[number],
  catalogue: Catalogue,
): Address[] {
  return [
    { href, title, text: '' },
    ...(ids?.(catalogue) ?? []).map(([id, name]) => ({
      href: `${href}#${id}`,
      title: name,
      text: '',
    })),
  ];
}

/** The lists of stories: all of them, the values of each facet, and the stories of each value. */
function storyAddresses(catalogue: Catalogue): Address[] {
  const index = storyIndex(catalogue, FACETS);
  const kinds = index.facets.map(({ id, label }) => ({
    href: storiesAddress({ facet: id }),
    title: `Stories by ${label.toLowerCase()}`,
    text: '',
  }));
  const lists = storyListings(index).map(({ address, facet, query }) => {
    const value = facet && facet.values.find(({ id }) => query.chosen[facet.id]?.includes(id));
    return {
      href: address,
      title: value ? `${KINDS.story.many}: ${value.label}` : KINDS.story.many,
      text: '',
    };
  });
  return [...kinds, ...lists];
}

function entryAddresses(entry: Entry, figures: ReadonlyMap<string, Figure>): Address[] {
  const here = { entry: entry.id };
  const { headings } = entry.outline;
  const own: Address[] = [{ ...here, href: entry.href, title: entry.title, text: wordsOf(entry) }];
  // Headings of entries that share a page with others are not addresses: an entry is a place there
  // itself.
  if (entry.href.includes('#')) return own;
  headings.forEach(({ id, text, line }, at) => {
    if (id)
      own.push({
        ...here,
        href: permalink(entry.kind, entry.slug, id),
        title: text,
        text: textUnder(entry, at),
        line,
      });
  });
  for (const id of new Set(entry.outline.figures)) {
    const figure = figures.get(id);
    if (figure)
      own.push({
        ...here,
        href: permalink(entry.kind, entry.slug, `figure-${id}`),
        title: figure.caption,
        text: figure.alt,
      });
  }
  for (const [id, title] of placesDrawn(entry))
    own.push({ ...here, href: permalink(entry.kind, entry.slug, id), title, text: '' });
  return own;
}

/** Places that a page draws from data, beside its body: the id and title of each. */
export function placesDrawn(entry: Entry): [id: string, title: string][] {
  if (entry.kind === 'question') return [['answers', 'The answers']];
  if (entry.id === 'page:about') return [['other-ways', 'Other ways to read it']];
  if (entry.id === 'page:archetypes') return [['weeks', 'The same week from four seats']];
  return [];
}

/** The words under a heading, with those of the headings below it. */
function textUnder(entry: Entry, at: number): string {
  const { headings, texts } = entry.outline;
  const first = headings[at]!;
  const end = headings.findIndex((heading, place) => place > at && heading.depth <= first.depth);
  return headings
    .slice(at, end < 0 ? undefined : end)
    .flatMap(({ id }, place) => [place > 0 ? headings[at + place]!.text : '', texts[id] ?? ''])
    .filter(Boolean)
    .join(' ');
}

/** The words of an entry as a whole. */
function wordsOf(entry: Entry): string {
  const data =
    'steps' in entry.data
      ? entry.data.steps.map(({ why }) => why)
      : 'more' in entry.data
        ? [entry.data.more ?? '']
        : [];
  const body = entry.kind === 'term' ? [] : Object.values(entry.outline.texts);
  return [entry.summary, ...data, ...body].filter(Boolean).join(' ');
}

function unique(rows: [string, string][]): [string, string][] {
  return [...new Map(rows)];
}
