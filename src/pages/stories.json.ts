import type { APIRoute } from 'astro';
import { absoluteHere } from '../address.ts';
import { book, changedOn } from '../book.ts';
import { storyList } from '../publish/listed-entries.ts';

/** Every story's facts as data. */
export const GET: APIRoute = () =>
  Response.json(storyList(book.catalogue, { absolute: absoluteHere, changed: changedOn }));
