import type { Kind } from '../vocabulary.ts';
import { splitAddress } from './addresses.ts';
import type { Catalogue } from './catalogue.ts';
import type { Entry } from './entry.ts';
import type { OldPage } from './old-addresses.ts';
import { PAGED_KINDS, permalink } from './permalink.ts';

/**
 * Where the companions of a page stand, which wikis frame, cache and download: its card, oEmbed answer, picture and Markdown. Each page has them under
 * its own address, and goes on having them under every address it has moved from.
 */
export interface Companion {
  /** What the address says: that of the entry, or of the one that was there. */
  kind: Kind;
  slug: string;
  /** The address of the page, now or once. */
  href: string;
  /** Whose companions they are now. */
  entry: Entry;
}

/** The companions of a book: those of its pages, then those of the pages that have moved. */
export function companionsOf(catalogue: Catalogue, old: readonly OldPage[]): Companion[] {
  const entries = PAGED_KINDS.flatMap((kind): readonly Entry[] => catalogue.of(kind));
  const byHref = new Map(entries.map((entry) => [entry.href, entry]));
  const moved = old.flatMap(({ href, fate }): Companion[] => {
    const entry = fate.is === 'moved' ? byHref.get(splitAddress(fate.to).page) : undefined;
    const slug = href.split('/').at(-2) ?? '';
    const kind = PAGED_KINDS.find((each) => permalink(each, slug) === href);
    return entry && kind ? [{ kind, slug, href, entry }] : [];
  });
  return [...entries.map((entry) => ({ kind: entry.kind, slug: entry.slug, href: entry.href, entry })), ...moved];
}
