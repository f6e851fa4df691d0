import { escapeXml } from './xml.ts';

/** A feed of the Atom syndication format (RFC 4287). */
export interface AtomFeed {
  title: string;
  subtitle: string;
  /** Whole address of the feed itself; also its id. */
  self: string;
  /** Whole address of the page it follows. */
  page: string;
  author: string;
  entries: readonly AtomEntry[];
}

/** A page as the feed lists it; `url` is its whole address. */
export interface AtomEntry {
  /** A URI that never changes and no other entry has. */
  id: string;
  title: string;
  url: string;
  summary: string;
  published?: Date;
  updated: Date;
}

/** The feed as XML. Its own date is that of its newest entry, so that a build without news changes nothing. */
export function atomXml({ title, subtitle, self, page, author, entries }: AtomFeed): string {
  const newest = entries.reduce((latest, { updated }) => (updated > latest ? updated : latest), new Date(0));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `<title>${escapeXml(title)}</title>`,
    `<subtitle>${escapeXml(subtitle)}</subtitle>`,
    `<id>${escapeXml(self)}</id>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
    `<updated>${newest.toISOString()}</updated>`,
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
