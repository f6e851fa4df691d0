import type { APIRoute, GetStaticPaths } from 'astro';
import { book } from '../../../book.ts';
import type { Entry } from '../../../domain/entry.ts';
import { oembedOf } from '../../../domain/oembed.ts';
import { PAGED_KINDS } from '../../../domain/permalink.ts';

export const getStaticPaths = (() =>
  PAGED_KINDS.flatMap((kind) => book.catalogue.of(kind).map((entry) => ({ params: { kind, slug: entry.slug }, props: { entry } })))) satisfies GetStaticPaths;

/** How to show a page of the guide in a frame, for whoever asks by oEmbed. */
export const GET: APIRoute = ({ props }) =>
  Response.json(oembedOf((props as { entry: Entry }).entry, { site: import.meta.env.SITE, base: import.meta.env.BASE_URL }));
