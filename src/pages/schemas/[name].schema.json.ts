import { z } from 'astro/zod';
import type { APIRoute, GetStaticPaths } from 'astro';
import { absoluteHere } from '../../address.ts';
import { GuideListSchema } from '../../schemas/guide-list.ts';
import { LinkListSchema } from '../../schemas/link-list.ts';
import { StoryListSchema } from '../../schemas/story-list.ts';

const SCHEMAS = { links: LinkListSchema, stories: StoryListSchema, guides: GuideListSchema };

export const getStaticPaths = (() =>
  Object.entries(SCHEMAS).map(([name, schema]) => ({
    params: { name },
    props: { schema },
  }))) satisfies GetStaticPaths;

/** The JSON Schema of a published list. */
export const GET: APIRoute = ({ params, props }) =>
  Response.json({
    $id: absoluteHere(`/schemas/${params['name']}.schema.json`),
    ...z.toJSONSchema((props as { schema: z.ZodType }).schema),
  });
