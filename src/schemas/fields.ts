/**
 * Fields that several kinds of entry share, each with the sentence an author reads when it is
 * wrong.
 */
import { z } from 'astro/zod';

/**
 * An id as it stands in links: `guide:work-on-what-matters`, `term:snacking`. Whether it exists is
 * checked by the compiler.
 */
export const reference = z
  .string()
  .regex(
    /^[a-z]+:[a-z0-9-]+$/,
    'a reference is a kind, a colon and an id, like "guide:introduction"',
  );

/** A file name without its ending. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a slug is lower-case words joined by hyphens');

/**
 * Lines of a source document: `004:517-618`, `story/dan-na:12`. Documents and their lengths stand
 * in `content/documents.yaml`.
 */
export const pointer = z
  .string()
  .regex(
    /^[a-z0-9/-]+:\d+(-\d+)?$/,
    'a pointer is a document, a colon and lines, like "004:517-618"',
  );

/** One pointer or several, for a fact that stands in more than one place. */
export const pointers = z.union([pointer, z.array(pointer).min(1)]);

/**
 * What the page helps with, in one or two sentences; shown in lists, search and link previews. 60
 * to 180 characters.
 */
export const summary = z
  .string()
  .min(60, 'a summary has 60 to 180 characters')
  .max(180, 'a summary has 60 to 180 characters');

/** The one sentence to keep from the page. 50 to 200 characters. */
export const insight = z
  .string()
  .min(50, 'an insight has 50 to 200 characters')
  .max(200, 'an insight has 50 to 200 characters');

/** Shown as the page's heading and in every list. At most 60 characters. */
export const title = z.string().min(2).max(60, 'a title has at most 60 characters');

/**
 * Other names people type for this page. Searched, accepted in `[[…]]` links, shown as "also
 * called" where it helps.
 */
export const aliases = z.array(z.string().min(1)).default([]);

/**
 * Questions that a reader would type and this page answers; shown at its end and searched. Each
 * ends with "?".
 */
export const asks = z
  .array(z.string().min(10).max(140).endsWith('?', 'an ask is a question: it ends with "?"'))
  .default([]);

/**
 * What a section is for: what readers would type or say when they need it, in words that the book
 * doesn't use itself.
 */
const purpose = {
  /** Questions it answers, two or three; each ends with "?". */
  asks,
  /**
   * Situations in which it helps, as a reader would tell them: "my skip-level is leaving". Two or
   * three, and the idea of the section in other words; no page shows them, the search reads them.
   */
  situations: z.array(z.string().min(10).max(140)).default([]),
};

/** Heading id → what that section is for. Searched, and drawn on by lists of questions. */
export const sections = z.record(z.string(), z.strictObject(purpose)).default({});

/** The fields of a purpose, for what has other fields besides. */
export const purposeFields = purpose;

/** A typed relation to another page, shown on both. */
export const connection = z.strictObject({
  /** The other page. */
  id: reference,
  /**
   * Why one leads to the other, in a few words that follow the other page's title; starts in lower
   * case.
   */
  why: z.string().min(10).max(120),
});

/** Pages this one is tied to, each with why; shown on both pages. */
export const connections = z.array(connection).default([]);

/** A work the page draws on. */
export const citation = z.strictObject({
  /** Id of the work in `content/sources`. */
  id: slug,
  /** Where in it, in words: "chapter on strategy", "interview with Dan Na". */
  where: z.string().min(3).max(160),
  /** The same place as lines of a source document, so that a claim can be traced. */
  lines: pointers.optional(),
});

/** The works a page draws on, at least one. */
export const citations = z.array(citation).min(1, 'name at least one source');

/**
 * The day somebody last went over the words (YYYY-MM-DD). Used where git does not know the file
 * yet. Some YAML readers give a day as a Date.
 */
export const updated = z
  .preprocess(
    (value) => (value instanceof Date ? value.toJSON()?.slice(0, 10) : value),
    z.iso.date('it takes a date, like "2026-01-31"'),
  )
  .transform((day) => new Date(day));

/** A whole web address that can be followed: of http or https, without spaces. */
export const webAddress = z
  .url({
    protocol: /^https?$/,
    error: 'it takes a whole web address, like "https://example.org/page"',
  })
  .regex(/^\S+$/, 'a web address has no spaces');

/** Place among its neighbours; lower comes first. */
export const order = z.number().int().nonnegative();
