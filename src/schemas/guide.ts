import { z } from 'astro/zod';
import { keysOf, SECTIONS } from '../vocabulary.ts';
import {
  aliases,
  asks,
  citations,
  connections,
  insight,
  order,
  sections,
  summary,
  title,
  updated,
} from './fields.ts';

/** A chapter: `content/guides/<slug>.mdx`. */
export const GuideSchema = z.strictObject({
  /** The chapter's name. */
  title,
  /** What the chapter helps with. */
  summary,
  /** The one sentence to keep. */
  insight,
  /** The part of the book it stands in. */
  section: z.enum(keysOf(SECTIONS)),
  /** Place within the part. */
  order,
  /** Other names people type. */
  aliases,
  /** Questions it answers. */
  asks,
  /** Related pages, each with why. */
  connections,
  /** Works it draws on. */
  sources: citations,
  /** What each section is for, by heading id. */
  sections,
  /** Last gone over. */
  updated,
});

/** A chapter's frontmatter as its author writes it, before anything left out is filled in. */
export type GuideInput = z.input<typeof GuideSchema>;
/** A chapter's frontmatter as it was read: whole and sound. */
export type Guide = z.output<typeof GuideSchema>;
