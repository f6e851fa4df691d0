import { z } from 'astro/zod';
import { aliases, reference } from './fields.ts';

/** A glossary term: `content/glossary/<slug>.yaml`. */
export const TermSchema = z.strictObject({
  /** The term as it is written in running text. */
  term: z.string().min(2),
  /** Abbreviations, other spellings and what other companies call it. */
  aliases,
  /** One sentence that stands alone in a hover card. 30 to 220 characters, plain text. */
  definition: z
    .string()
    .min(30, 'a definition has 30 to 220 characters')
    .max(220, 'a definition has 30 to 220 characters'),
  /** Up to three more sentences, Markdown with links by id. */
  more: z.string().optional(),
  /** Pages that explain or use it. */
  see: z.array(reference).min(1),
  /** Leave out of automatic linking: the word is too common in running text. */
  quiet: z.boolean().default(false),
});

/** A term's file as its author writes it, before anything left out is filled in. */
export type TermInput = z.input<typeof TermSchema>;
/** A term's file as it was read: whole and sound. */
export type Term = z.output<typeof TermSchema>;
