import type { APIRoute, GetStaticPaths } from 'astro';
import { book } from '../../book.ts';
import type { ResourceEntry } from '../../domain/entry.ts';

export const getStaticPaths = (() =>
  book.catalogue
    .of('resource')
    .filter(({ outline }) => outline.sheets.length > 0)
    .map((entry) => ({ params: { slug: entry.slug }, props: { entry } }))) satisfies GetStaticPaths;

/** The template alone, as Markdown to download or paste. */
export const GET: APIRoute = ({ props }) => {
  const { outline } = (props as { entry: ResourceEntry }).entry;
  return new Response(`${outline.sheets[0]!.text.trim()}\n`, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
};
