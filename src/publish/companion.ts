import type { Kind } from '../vocabulary.ts';
import { splitAddress } from '../permalinks/addresses.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Entry } from '../model/entry.ts';
import type { Absolute } from './news.ts';
import { noticeMarkdown, noticeOf, type Notice, type Titles } from '../permalinks/notice.ts';
import type { OldPage } from '../permalinks/old-addresses.ts';
import { entryNamedBy, PAGED_KINDS } from '../urls/permalink.ts';

/**
 * Where the companions of a page stand, which wikis frame, cache and download: its card, oEmbed
 * answer, picture and Markdown. Each page has them under its own address, and goes on having them
 * under every address it has moved from. Where no entry took a page's place (it is gone, or merged
 * into a list), they say what became of it.
 */
export type Companion = CompanionPlace &
  ({ entry: Entry; notice?: undefined } | { entry?: undefined; notice: Notice });

/** What the address of a companion says. */
export interface CompanionPlace {
  /** Kind and slug of the entry, or of the one that was there. */
  kind: Kind;
  slug: string;
  /** The address of the page, now or once. */
  href: string;
}

/**
 * The companions of a book: those of its pages, then those of the pages that have moved or are
 * gone.
 */
export function companionsOf(
  catalogue: Catalogue,
  old: readonly OldPage[],
  titles: Titles,
): Companion[] {
  const own = pagedEntries(catalogue).map((entry): Companion => ({
    kind: entry.kind,
    slug: entry.slug,
    href: entry.href,
    entry,
  }));
  const former = old.flatMap((page): Companion[] => {
    const named = entryNamedBy(page.href);
    if (!named) return [];
    const entry = successorEntry(catalogue, page);
    const place = { ...named, href: page.href };
    return [entry ? { ...place, entry } : { ...place, notice: noticeOf(page, titles) }];
  });
  return [...own, ...former];
}

/**
 * The entry whose page an old address arrives at; undefined where it is gone or arrives at a list.
 */
export function successorEntry(catalogue: Catalogue, { fate }: OldPage): Entry | undefined {
  if (fate.is !== 'moved') return undefined;
  const { page } = splitAddress(fate.to);
  return pagedEntries(catalogue).find(({ href }) => href === page);
}

/**
 * The plain Markdown that is downloaded under a template's address: its text; or, where a page that
 * once was a template has led elsewhere or is gone, what became of it. Undefined for a page of
 * today that has no template on it.
 */
export function templateText(
  { href, entry, notice }: Companion,
  absolute: Absolute,
): string | undefined {
  const sheet = entry?.outline.sheets[0];
  if (sheet) return `${sheet.text.trim()}\n`;
  if (notice) return noticeMarkdown(notice, { url: absolute(href), link: absolute(notice.href) });
  if (entry.href === href) return undefined;
  const moved = {
    title: entry.title,
    says: `The template that stood here is part of “${entry.title}” now.`,
  };
  return noticeMarkdown(
    { ...moved, href: entry.href },
    { url: absolute(href), link: absolute(entry.href) },
  );
}

function pagedEntries(catalogue: Catalogue): Entry[] {
  return PAGED_KINDS.flatMap((kind): readonly Entry[] => catalogue.of(kind));
}
