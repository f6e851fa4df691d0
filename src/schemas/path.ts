import { z } from 'astro/zod';
import { aliases, asks, order, reference, summary, title } from './fields.ts';

/** An ordered route through the book for one kind of reader: `content/paths/<slug>.yaml`. */
export const PathSchema = z.strictObject({
  /** What the route is called. */
  title,
  /** Whom it is for, as the reader would say it: "You want the title". */
  who: z.string().min(5).max(40),
  /** What the route gives. */
  summary,
  /** Place on the home page. */
  order,
  /** The pages in order, each with why it stands there. */
  steps: z
    .array(
      z.strictObject({
        /** A chapter, archetype, story, resource or standing page. */ id: reference,
        /** Why now, in a few words. */ why: z.string().min(10).max(140),
      }),
    )
    .min(4),
  /** Other names people type. */
  aliases,
  /** Questions it answers. */
  asks,
});

/** A reading path's file as its author writes it, before anything left out is filled in. */
export type PathInput = z.input<typeof PathSchema>;
/** A reading path's file as it was read: whole and sound. */
export type Path = z.output<typeof PathSchema>;
