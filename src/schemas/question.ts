import { z } from 'astro/zod';
import { aliases, asks, order, sections, summary, title, updated } from './fields.ts';

/** One of the closed list of questions that stories answer: `content/questions/<slug>.mdx`. Its slug is the heading id in every story that answers it. */
export const QuestionSchema = z.strictObject({
  /** Name of the question's page. */
  title,
  /** The question in full, as it was put. */
  question: z.string().endsWith('?', 'a question ends with "?"'),
  /** What the page helps with. */
  summary,
  /** Place in every story. */
  order,
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
