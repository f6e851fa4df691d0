import { z } from 'astro/zod';

/** An address from the root of the site, without base: `/guides/introduction/`, `/guides/introduction/#titles`, `/glossary/#snacking`. */
export const address = z
  .string()
  .regex(
    /^\/([a-z0-9.-]+\/)*(#[A-Za-z0-9_-]+)?$/,
    'an address begins with "/", its page ends with "/", and a "#id" may follow: "/guides/introduction/#titles"',
  );

/** A day, as YYYY-MM-DD. */
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is written YYYY-MM-DD');

/** The title an address was published under, and a sketch of its text (see src/domain/likeness.ts) by which the text is known again elsewhere. */
const FactsSchema = z.union([
  z.strictObject({ title: z.string().min(1), sketch: z.string() }).transform(({ title, sketch }): [string, string] => [title, sketch]),
  /** As the ledger's first release was written before; seals are taken over this form. */
  z.tuple([z.string().min(1), z.string()]),
]);

/** Addresses that went out together. From then on each of them is kept for good. */
const ReleaseSchema = z.strictObject({
  /** The day they were published. */
  released: day,
  /** Address → what it was. YAML reads nothing where the only line was taken out: still a release, and its seal says what is missing. */
  addresses: z
    .record(address, FactsSchema)
    .nullable()
    .transform((lines) => lines ?? {}),
  /** SHA-256 over the seal before and everything recorded since, so that no sealed line can be changed unnoticed. */
  seal: z.string().regex(/^[0-9a-f]{64}$/, 'a seal is 64 hexadecimal digits, written by npm run permalink -- release'),
});

/** What stood at one address stands at another now. */
const MoveSchema = z.strictObject({
  /** The day it moved. */
  moved: day,
  /** The old address. A page takes the ids on it along, unless they have a line of their own. */
  from: address,
  /** The new address, which exists or has moved on. */
  to: address,
});

/** What stood at an address stands nowhere any more. */
const GoneSchema = z.strictObject({
  /** The day it went. */
  gone: day,
  /** The old address. */
  at: address,
  /** Why, in a sentence that readers see at the old address. */
  why: z.string().min(10, 'say why in a sentence: readers see it at the old address').max(300),
});

/** What had moved or gone stands at its old address again. */
const ReturnSchema = z.strictObject({
  /** The day it came back. */
  back: day,
  /** The address. */
  at: address,
});

/** One record of the ledger. */
const RecordSchema = z.union([ReleaseSchema, MoveSchema, GoneSchema, ReturnSchema]);

/** The ledger of every address this book has published: `content/permalinks.yaml`. Records are added at its end and never changed. */
export const LedgerSchema = z.array(RecordSchema);

/** One record of the ledger as it was read. */
export type LedgerRecord = z.output<typeof RecordSchema>;
/** Addresses that went out together, each with its title and sketch. */
export type Release = z.output<typeof ReleaseSchema>;
/** An address that has moved, as the ledger has it. */
export type Move = z.output<typeof MoveSchema>;
/** An address that was given up, as the ledger has it. */
export type Gone = z.output<typeof GoneSchema>;
/** What had moved or gone and stands at its old address again. */
export type Return = z.output<typeof ReturnSchema>;
