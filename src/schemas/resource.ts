import { z } from 'astro/zod';
import { keysOf, RESOURCE_KINDS } from '../vocabulary.ts';
import {
  aliases,
  asks,
  citations,
  connections,
  order,
  sections,
  slug,
  summary,
  title,
  updated,
} from './fields.ts';

/**
 * What a resource is used for: the index of templates draws it, and no two resources have the same
 * purpose.
 */
const use = z.strictObject({
  /** What one wants to do with it, without a full stop: "Plan a week that nobody plans for you". */
  purpose: z.string().min(10).max(80),
  /** Who takes it up and on which occasion, one sentence. */
  when: z.string().min(10).max(140),
  /** How long it takes: "Ten minutes every Monday". */
  takes: z.string().min(5).max(80),
  /** What you hold afterward, one sentence. */
  leaves: z.string().min(10).max(140),
  /**
   * What else goes by other names for the same purpose and isn't needed beside it: "your to-do
   * list".
   */
  replaces: z.array(z.string().min(3).max(80)).default([]),
});

/** A template, checklist or list: `content/resources/<slug>.mdx`. */
export const ResourceSchema = z.strictObject({
  /** Its name. */
  title,
  /** What it helps with. */
  summary,
  /** Template, checklist or list. */
  kind: z.enum(keysOf(RESOURCE_KINDS)),
  /** Place among the resources. */
  order,
  /** What it is used for, and which other documents it makes unnecessary. */
  use: use.optional(),
  /** Slugs of the chapters it comes from. */
  from: z.array(slug).min(1),
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

/** A resource's frontmatter as its author writes it, before anything left out is filled in. */
export type ResourceInput = z.input<typeof ResourceSchema>;
/** A resource's frontmatter as it was read: whole and sound. */
export type Resource = z.output<typeof ResourceSchema>;
