import type { APIRoute } from 'astro';
import { book } from '../book.ts';

/** Every page's address and title: the 404 page looks for the nearest in it. */
export const GET: APIRoute = () =>
  Response.json(
    book.catalogue.entries
      .filter(({ href }) => !href.includes('#'))
      .map(({ href, title }) => [href, title]),
  );
