import type { APIRoute, GetStaticPaths } from 'astro';
import { absoluteHere } from '../../address.ts';
import { book } from '../../book.ts';
import { templateText } from '../../publish/companion.ts';

/**
 * A template has its text beside its page; so has every page that was a template once, whatever
 * stands in its place.
 */
export const getStaticPaths = (() =>
  book.companions.flatMap((companion) => {
    const text = companion.kind === 'resource' && templateText(companion, absoluteHere);
    return text ? [{ params: { slug: companion.slug }, props: { text } }] : [];
  })) satisfies GetStaticPaths;

/** The template alone, as Markdown to download or paste. */
export const GET: APIRoute = ({ props }) =>
  new Response((props as { text: string }).text, {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
