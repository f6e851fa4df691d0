import { z } from 'astro/zod';

/**
 * An address from the root of the site, without base: `/guides/introduction/`,
 * `/guides/introduction/#titles`, `/glossary/#snacking`.
 */
export const address = z
  .string()
  .regex(
    /^\/([a-z0-9.-]+\/)*(#[A-Za-z0-9_-]+)?$/,
    'an address begins with "/", its page ends with "/", and a "#id" may follow: "/guides/introduction/#titles"',
  );

/** A day of the calendar, as YYYY-MM-DD. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is written YYYY-MM-DD')
  .refine(isInCalendar, 'there is no such day');

/** Is there such a day? The calendar has no February 30, and a Date would count on into March. */
function isInCalendar(text: string): boolean {
  const date = new Date(text);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/**
 * How many records of the same address its writer saw: 0, which is left out, for the first. By it
 * the records of an address have an order of their own, whatever the order of the lines, and two
 * that were written on two branches show that they don't know of each other.
 */
const after = z.number().int().positive().optional();

/** An address that was published. From then on it is kept for good. */
const ReleaseSchema = z.strictObject({
  /** The day it was published. */
  released: day,
  /** The address. */
  at: address,
  /** The title it was published under. */
  title: z.string().min(1),
  /**
   * A sketch of its text (see src/text/likeness.ts), by which the text is known again elsewhere;
   * empty for a mere list.
   */
  sketch: z.string(),
});

/** What stood at one address stands at another now. */
const MoveSchema = z.strictObject({
  /** The day it moved. */
  moved: day,
  /** The old address. A page takes the ids on it along, unless they have a line of their own. */
  from: address,
  /** The new address, which exists or has moved on. */
  to: address,
  after,
});

/** What stood at an address stands nowhere any more. */
const GoneSchema = z.strictObject({
  /** The day it went. */
  gone: day,
  /** The old address. */
  at: address,
  /** Why, in a sentence that readers see at the old address. */
  why: z.string().min(10, 'say why in a sentence: readers see it at the old address').max(300),
  after,
});

/** What had moved or gone stands at its old address again. */
const ReturnSchema = z.strictObject({
  /** The day it came back. */
  back: day,
  /** The address. */
  at: address,
  after,
});

/** One record of the ledger: a line of its file. */
export const RecordSchema = z.union([ReleaseSchema, MoveSchema, GoneSchema, ReturnSchema]);

/**
 * The ledger of every address this book has published: `content/permalinks.yaml`. Each record is
 * one line, and every union of lines is a ledger, so that branches merge. Lines are added and never
 * changed; what overrules a record is a further one.
 */
export const LedgerSchema = z.array(RecordSchema);

/** One record of the ledger as it was read. */
export type LedgerRecord = z.output<typeof RecordSchema>;
/** An address that went out, with its title and sketch, as the ledger has it. */
export type Release = z.output<typeof ReleaseSchema>;
/** An address that has moved, as the ledger has it. */
export type Move = z.output<typeof MoveSchema>;
/** An address that was given up, as the ledger has it. */
export type Gone = z.output<typeof GoneSchema>;
/** What had moved or gone and stands at its old address again. */
export type Return = z.output<typeof ReturnSchema>;
