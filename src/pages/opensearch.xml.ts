import type { APIRoute } from 'astro';
import { absolute } from '../domain/permalink.ts';
import { openSearchDescription } from '../domain/search/open-search.ts';

/** Lets a browser or a wiki use the guide as a search engine. */
export const GET: APIRoute = () =>
  new Response(
    openSearchDescription((address) => absolute(import.meta.env.SITE, import.meta.env.BASE_URL, address)),
    {
      headers: { 'content-type': 'application/opensearchdescription+xml' },
    },
  );
