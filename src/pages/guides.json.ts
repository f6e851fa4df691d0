import type { APIRoute } from 'astro';
import { absoluteHere } from '../address.ts';
import { book, changedOn } from '../book.ts';
import { guideList } from '../publish/listed-entries.ts';

/** Every chapter as data. */
export const GET: APIRoute = () =>
  Response.json(guideList(book.catalogue, { absolute: absoluteHere, changed: changedOn }));
