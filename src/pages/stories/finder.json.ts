import type { APIRoute } from 'astro';
import { book } from '../../book.ts';

/** What the filter of the stories needs; fetched when somebody touches it. */
export const GET: APIRoute = () => Response.json(book.stories);
