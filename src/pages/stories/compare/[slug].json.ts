import type { APIRoute, GetStaticPaths } from 'astro';
import { book } from '../../../book.ts';
import { comparedStory } from '../../../stories/comparison.ts';
import type { StoryEntry } from '../../../model/entry.ts';
import { FACETS } from '../../../stories/facet.ts';

export const getStaticPaths = (() =>
  book.catalogue
    .of('story')
    .map((entry) => ({ params: { slug: entry.slug }, props: { entry } }))) satisfies GetStaticPaths;

/** One story's side of a comparison. */
export const GET: APIRoute = ({ props }) =>
  Response.json(comparedStory(book.catalogue, FACETS, (props as { entry: StoryEntry }).entry));
