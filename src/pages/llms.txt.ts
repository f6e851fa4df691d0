import type { APIRoute } from 'astro';
import { absoluteHere } from '../address.ts';
import { book } from '../book.ts';
import { llmsText } from '../publish/llms.ts';

/** What the guide is and where its pages are as Markdown, for language models. */
export const GET: APIRoute = () =>
  new Response(llmsText(book.catalogue, book.parts, absoluteHere), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
