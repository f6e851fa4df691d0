import { z } from 'astro/zod';
import { keysOf, SHELVES, SOURCE_KINDS } from '../vocabulary.ts';
import { aliases, webAddress } from './fields.ts';

/** A work of the bibliography: `content/sources/<slug>.yaml`. */
export const SourceSchema = z.strictObject({
  /** Its title. */
  title: z.string().min(2),
  /** Authors in order; empty where no source names one. */
  authors: z.array(z.string().min(2)).default([]),
  /** Year, where a source gives it. */
  year: z.number().int().min(1900).max(2099).optional(),
  /** What sort of work it is. */
  kind: z.enum(keysOf(SOURCE_KINDS)),
  /** Where it can be read, where a source gives the address. */
  url: webAddress.optional(),
  /** Why one would read it, in a sentence of ours. */
  note: z.string().min(20).max(260),
  /** The heading it stands under in further reading. */
  shelf: z.enum(keysOf(SHELVES)),
  /** Other ways to write the title. */
  aliases,
});

/** A work's file as its author writes it, before anything left out is filled in. */
export type SourceInput = z.input<typeof SourceSchema>;
/** A work's file as it was read: whole and sound. */
export type Source = z.output<typeof SourceSchema>;
