import type { APIRoute } from 'astro';
import { absoluteHere } from '../../address.ts';
import { book } from '../../book.ts';
import { atomXml } from '../../publish/atom.ts';
import { newestBelow } from '../../model/changed.ts';
import { feedIds } from '../../publish/feed-id.ts';
import { newStories } from '../../publish/news.ts';

/** Atom feed of new stories. */
export const GET: APIRoute = () =>
  new Response(
    atomXml({
      title: 'Staff-Plus Field Guide: new stories',
      subtitle: 'Each new sighting of an engineer past senior.',
      self: absoluteHere('/feeds/stories.xml'),
      page: absoluteHere('/stories/'),
      author: 'The Staff-Plus Field Guide',
      since: newestBelow(book.catalogue.entries, book.commits, '/'),
      entries: newStories(
        book.catalogue,
        book.arrivals,
        book.commits,
        absoluteHere,
        feedIds(book.ledger),
      ),
    }),
    { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } },
  );
