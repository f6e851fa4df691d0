import type { APIRoute } from 'astro';
import { absoluteHere } from '../../address.ts';
import { book } from '../../book.ts';
import { atomXml } from '../../publish/atom.ts';
import { newestBelow } from '../../model/changed.ts';
import { feedIds } from '../../publish/feed-id.ts';
import { changedChapters } from '../../publish/news.ts';

/** Atom feed of changed chapters. */
export const GET: APIRoute = () =>
  new Response(
    atomXml({
      title: 'Staff-Plus Field Guide: changed chapters',
      subtitle: 'Chapters that are new or were gone over.',
      self: absoluteHere('/feeds/chapters.xml'),
      page: absoluteHere('/guides/'),
      author: 'The Staff-Plus Field Guide',
      since: newestBelow(book.catalogue.entries, book.commits, '/'),
      entries: changedChapters(book.catalogue, book.commits, absoluteHere, feedIds(book.ledger)),
    }),
    { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } },
  );
