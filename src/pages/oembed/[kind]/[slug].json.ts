import type { APIRoute, GetStaticPaths } from 'astro';
import { HERE } from '../../../address.ts';
import { book } from '../../../book.ts';
import type { Companion } from '../../../publish/companion.ts';
import { oembedOf } from '../../../publish/oembed.ts';

export const getStaticPaths = (() =>
  book.companions.map((companion) => ({
    params: { kind: companion.kind, slug: companion.slug },
    props: { companion },
  }))) satisfies GetStaticPaths;

/** How to show a page of the guide in a frame, for whoever asks by oEmbed. */
export const GET: APIRoute = ({ props }) => {
  const { kind, slug, entry, notice } = (props as { companion: Companion }).companion;
  const shown = entry ?? { kind, slug, title: notice.title };
  return Response.json(oembedOf(shown, HERE));
};
