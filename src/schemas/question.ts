import { z } from 'astro/zod';
import { aliases, asks, order, sections, slug, summary, title, updated } from './fields.ts';

/** One of two people who answered a question in opposite ways. */
const side = z.strictObject({
  /** Slug of the story. */
  story: slug,
  /** What this person held, as strongly as they said it. */
  holds: z.string().min(20).max(200),
  /** In which situation of a reader this is right. */
  rightWhen: z.string().min(15).max(160),
});

/**
 * One of the closed list of questions that stories answer: `content/questions/<slug>.mdx`. Its slug
 * is the heading id in every story that answers it.
 */
export const QuestionSchema = z.strictObject({
  /** Name of the question's page. */
  title,
  /** The question in full, as it was put. */
  question: z.string().endsWith('?', 'a question ends with "?"'),
  /** What the page helps with. */
  summary,
  /** Place in every story. */
  order,
  /**
   * Slugs of the stories with the most telling answers, the best first; all others follow by name.
   */
  telling: z.array(slug).max(6).default([]),
  /**
   * Where two people answered in opposite ways, and when each is right; shown on the page and on
   * the home page.
   */
  disagreements: z
    .array(
      z.strictObject({
        /** What they disagree about, as a question. */
        about: z.string().min(15).max(120).endsWith('?', 'it is a question: it ends with "?"'),
        /** The two people. */
        sides: z.tuple([side, side]),
      }),
    )
    .default([]),
  /** Other names people type. */
  aliases,
  /** Questions a reader would type that this page answers. */
  asks,
  /** What each section is for, by heading id. */
  sections,
  /** Last gone over. */
  updated,
});

/** A question's frontmatter as its author writes it, before anything left out is filled in. */
export type QuestionInput = z.input<typeof QuestionSchema>;
/** A question's frontmatter as it was read: whole and sound. */
export type Question = z.output<typeof QuestionSchema>;
