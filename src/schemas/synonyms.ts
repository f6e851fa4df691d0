import { z } from 'astro/zod';
import {
  KINDS,
  keysOf,
  MANAGES,
  PATHS,
  REMOTE,
  SIZES,
  STAFF_PROJECT,
  TOPICS,
} from '../vocabulary.ts';

/** A word or a few, as somebody would type them; lower case. */
const phrase = z
  .string()
  .max(40)
  .regex(/[\p{L}\p{N}]/u, 'a phrase has a word');
const phrases = z.array(phrase).min(1);

/** Facts of stories that words of a query can name, each with its closed list. */
const FACT_VALUES = {
  path: PATHS,
  size: SIZES,
  manages: MANAGES,
  project: STAFF_PROJECT,
  remote: REMOTE,
  topic: TOPICS,
} as const;

/** One row of `facts` for a fact: what people say, and the value they mean. */
function factRow<F extends keyof typeof FACT_VALUES>(fact: F) {
  return z.strictObject({
    /** What people type. */
    say: phrases,
    /** Which fact of a story it is about. */
    fact: z.literal(fact),
    /** The values meant (quote yes and no). */
    is: z.array(z.enum(keysOf(FACT_VALUES[fact]))).min(1),
  });
}

/** What search knows about the field's language: `content/synonyms.yaml`. */
export const SynonymsSchema = z.strictObject({
  /** Rows of words that mean the same here: each finds all the others. */
  same: z.array(phrases.min(2)).default([]),
  /**
   * Words that also find others, but not the other way round: the narrow or loose word on the left.
   */
  also: z
    .array(
      z.strictObject({
        /** What people type. */ say: phrases,
        /** What is looked for as well. */ find: phrases,
      }),
    )
    .default([]),
  /** Words that name a fact of stories: "hired" is a path to staff. */
  facts: z
    .array(
      z.discriminatedUnion('fact', [
        factRow('path'),
        factRow('size'),
        factRow('manages'),
        factRow('project'),
        factRow('remote'),
        factRow('topic'),
      ]),
    )
    .default([]),
  /** Words that say which kind of page is wanted: "template", "people who". */
  kinds: z
    .array(
      z.strictObject({
        /** What people type. */ say: phrases,
        /** The kind it asks for. */ kind: z.enum(keysOf(KINDS)),
      }),
    )
    .default([]),
  /** Words of other languages, by which somebody who types them is led on. */
  languages: z
    .array(
      z.strictObject({
        /** What the language is called in English. */
        name: z.string().min(1),
        /** Word as it is typed, and what it is in the book's English. */
        words: z.record(phrase, phrase),
        /** Little words by which it is recognized. */
        fillers: z.array(z.string().min(1)),
      }),
    )
    .default([]),
  /** Words of whole questions that carry no meaning of their own. */
  fillers: z.array(phrase).default([]),
});

/** The file of synonyms as it was read: whole and sound. */
export type Synonyms = z.output<typeof SynonymsSchema>;
