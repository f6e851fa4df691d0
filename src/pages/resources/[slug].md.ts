import type { APIRoute, GetStaticPaths } from 'astro';
import { book } from '../../book.ts';
import type { Entry } from '../../domain/entry.ts';

export const getStaticPaths = (() =>
  book.companions
    .filter(({ kind, entry }) => kind === 'resource' && entry.outline.sheets.length > 0)
    .map(({ slug, entry }) => ({ params: { slug }, props: { entry } }))) satisfies GetStaticPaths;

/** The template alone, as Markdown to download or paste. */
export const GET: APIRoute = ({ props }) => {
  const { outline } = (props as { entry: Entry }).entry;
  return new Response(`${outline.sheets[0]!.text.trim()}\n`, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
};
