import { z } from 'astro/zod';
import {
  aliases,
  asks,
  citation,
  connections,
  insight,
  order,
  summary,
  title,
  updated,
} from './fields.ts';

/**
 * A standing page outside the parts: `content/pages/<slug>.mdx` (the archetypes overview, about,
 * linking).
 */
export const PageSchema = z.strictObject({
  /** The page's name. */
  title,
  /** What the page helps with. */
  summary,
  /** The one sentence to keep, where there is one. */
  insight: insight.optional(),
  /** Place among the standing pages. */
  order,
  /** Other names people type. */
  aliases,
  /** Questions it answers. */
  asks,
  /** Related pages, each with why. */
  connections,
  /** Works it draws on; none where the page speaks of the guide itself. */
  sources: z.array(citation).default([]),
  /** Last gone over. */
  updated,
});

/** A standing page's frontmatter as its author writes it, before anything left out is filled in. */
export type PageInput = z.input<typeof PageSchema>;
/** A standing page's frontmatter as it was read: whole and sound. */
export type Page = z.output<typeof PageSchema>;
