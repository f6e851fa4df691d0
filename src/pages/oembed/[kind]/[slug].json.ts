import type { APIRoute, GetStaticPaths } from 'astro';
import { HERE } from '../../../address.ts';
import { book } from '../../../book.ts';
import type { Entry } from '../../../domain/entry.ts';
import { oembedOf } from '../../../domain/oembed.ts';

export const getStaticPaths = (() => book.companions.map(({ kind, slug, entry }) => ({ params: { kind, slug }, props: { entry } }))) satisfies GetStaticPaths;

/** How to show a page of the guide in a frame, for whoever asks by oEmbed. */
export const GET: APIRoute = ({ props }) => Response.json(oembedOf((props as { entry: Entry }).entry, HERE));
