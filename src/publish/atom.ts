import { escapeXml } from '../text/xml.ts';

/** A feed of the Atom syndication format (RFC 4287). */
export interface AtomFeed {
  title: string;
  subtitle: string;
  /** Whole address of the feed itself; also its id. */
  self: string;
  /** Whole address of the page it follows. */
  page: string;
  author: string;
  /** When it last changed, where it has no entries yet. */
  since?: Date | undefined;
  entries: readonly AtomEntry[];
}

/** A page as the feed lists it; `url` is its whole address. */
export interface AtomEntry {
  /** A URI that never changes and no other entry has. */
  id: string;
  title: string;
  url: string;
  summary: string;
  published?: Date | undefined;
  updated: Date;
}

/**
 * The feed as XML. Its own date is that of its newest entry, so that a build without news changes
 * nothing.
 */
export function atomXml({ title, subtitle, self, page, author, since, entries }: AtomFeed): string {
  const newest =
    entries.map(({ updated }) => updated).toSorted((a, b) => Number(b) - Number(a))[0] ?? since;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `<title>${escapeXml(title)}</title>`,
    `<subtitle>${escapeXml(subtitle)}</subtitle>`,
    `<id>${escapeXml(self)}</id>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
    ...(newest ? [`<updated>${newest.toISOString()}</updated>`] : []),
    `<author><name>${escapeXml(author)}</name></author>`,
    ...entries.map(entryXml),
    '</feed>',
    '',
  ].join('\n');
}

function entryXml({ id, title, url, summary, published, updated }: AtomEntry): string {
  return [
    '<entry>',
    `<title>${escapeXml(title)}</title>`,
    `<id>${escapeXml(id)}</id>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(url)}"/>`,
    ...(published ? [`<published>${published.toISOString()}</published>`] : []),
    `<updated>${updated.toISOString()}</updated>`,
    `<summary>${escapeXml(summary)}</summary>`,
    '</entry>',
  ].join('\n');
}
