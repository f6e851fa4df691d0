import type { APIRoute } from 'astro';
import { absoluteHere } from '../address.ts';

/** Everything may be read; where the list of pages is. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${absoluteHere('/sitemap.xml')}\n`);
