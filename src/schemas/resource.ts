import { z } from 'astro/zod';
import { keysOf, RESOURCE_KINDS } from '../vocabulary.ts';
import { aliases, asks, citations, connections, order, sections, slug, summary, title, updated } from './fields.ts';

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
