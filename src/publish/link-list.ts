import type { Gone, LinkedPage, LinkList, Move, Place } from '../schemas/link-list.ts';
import { nameOfAddress } from '../permalinks/addresses.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Entry } from '../model/entry.ts';
import type { OldAddresses } from '../permalinks/old-addresses.ts';
import { absolute } from '../urls/permalink.ts';

/** What a page of the built site says about itself. */
export interface PageFacts {
  /** Address from the home page: empty, or `guides/introduction/`. */
  address: string;
  title: string;
  /** The ids on it that can be linked to, in its order, with the words they stand on. */
  places: readonly { id: string; title: string; isFigure: boolean }[];
}

/** Where a build is served, and what else belongs into the list. */
export interface Publication {
  /** Scheme and host. */
  site: string;
  /** Path below it, `/` at the root. */
  base: string;
  /** Everything that is published besides the pages, from the home page. */
  files: readonly string[];
  redirects: readonly Move[];
  gone: readonly Gone[];
}

/**
 * The old addresses of a book as the list gives them: from the home page, each with where it
 * arrives in the end.
 */
export function movesOf({ all }: OldAddresses): Pick<Publication, 'redirects' | 'gone'> {
  return {
    redirects: all.flatMap(({ href, title, fate }) =>
      fate.is === 'moved'
        ? [{ from: href.slice(1), to: fate.to.slice(1), ...called(href, title) }]
        : [],
    ),
    gone: all.flatMap(({ href, title, fate }) =>
      fate.is === 'gone' ? [{ address: href.slice(1), ...called(href, title), why: fate.why }] : [],
    ),
  };
}

/**
 * What was called by an old address: its words, and its name where it was an entry or a place on
 * one.
 */
function called(href: string, title: string): { title: string; name?: string } {
  const name = nameOfAddress(href);
  return { title, ...(name && { name }) };
}

const TITLE = 'The Staff-Plus Field Guide';

/** The list of every address: the pages as they were built, with what the book knows about each. */
export function linkList(
  pages: readonly PageFacts[],
  catalogue: Catalogue,
  { site, base, files, redirects, gone }: Publication,
): LinkList {
  const entries = new Map(catalogue.entries.map((entry) => [entry.href.slice(1), entry]));
  const abandoned = new Set(gone.map(({ address }) => address));
  return {
    $schema: absolute(site, base, '/schemas/links.schema.json'),
    title: TITLE,
    site: absolute(site, base, '/'),
    pages: pages
      .filter(({ address }) => !abandoned.has(address))
      .map((page) => linkedPage(page, entries))
      .sort((a, b) => compare(a.address, b.address)),
    files: [...files].sort(compare),
    redirects: [...redirects].sort((a, b) => compare(a.from, b.from)),
    gone: [...gone].sort((a, b) => compare(a.address, b.address)),
    otherHosts: hostsLikeOurs(catalogue),
  };
}

function linkedPage(
  { address, title, places }: PageFacts,
  entries: ReadonlyMap<string, Entry>,
): LinkedPage {
  const entry = entries.get(address);
  return {
    address,
    kind: entry?.kind ?? 'index',
    title: entry?.title ?? title,
    ...namesOf(entry),
    places: places.map((place): Place => {
      const own = entries.get(`${address}#${place.id}`);
      const kind =
        own?.kind === 'term' || own?.kind === 'source'
          ? own.kind
          : place.isFigure
            ? 'figure'
            : isAnswer(entry, place.id)
              ? 'answer'
              : 'section';
      return { id: place.id, kind, title: own?.title ?? place.title, ...namesOf(own) };
    }),
  };
}

function namesOf(entry: Entry | undefined): { name?: string; aliases?: string[] } {
  if (!entry) return {};
  return { name: entry.id, ...(entry.data.aliases.length > 0 && { aliases: entry.data.aliases }) };
}

function isAnswer(entry: Entry | undefined, id: string): boolean {
  return entry?.kind === 'story' && id in entry.data.answers;
}

/**
 * Hosts of cited works that have a page where we have one: the site of the interviews has
 * `/stories/dan-na` too.
 */
function hostsLikeOurs(catalogue: Catalogue): string[] {
  const rooms = new Set(catalogue.entries.map(({ href }) => href.split('/')[1]));
  const urls = [
    ...catalogue.of('source').map(({ data }) => data.url),
    ...catalogue.of('story').map(({ data }) => data.sourceUrl),
  ];
  const hosts = urls
    .filter((url) => url !== undefined)
    .map((url) => new URL(url))
    .filter(({ pathname }) => rooms.has(pathname.split('/')[1]!))
    .map(({ host }) => host);
  return [...new Set(hosts)].sort(compare);
}

/** By code unit, so that the order is the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
