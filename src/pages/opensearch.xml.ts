import type { APIRoute } from 'astro';
import { absoluteHere } from '../address.ts';
import { openSearchDescription } from '../search/open-search.ts';

/** Lets a browser or a wiki use the guide as a search engine. */
export const GET: APIRoute = () =>
  new Response(openSearchDescription(absoluteHere), {
    headers: { 'content-type': 'application/opensearchdescription+xml' },
  });
