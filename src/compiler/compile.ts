import { z } from 'astro/zod';
import { createCatalogue, type Catalogue } from '../domain/catalogue.ts';
import { nameKey } from '../domain/entry.ts';
import { ledgerOf, type Ledger } from '../domain/ledger.ts';
import { shinglesOf } from '../domain/likeness.ts';
import { inReadingOrder, type Problem } from '../domain/problem.ts';
import { entryId } from '../domain/reference.ts';
import type { ReadShingles } from '../domain/successor.ts';
import { FIGURE_FIELDS, FigureSchema, type Figure } from '../schemas/figure.ts';
import { SynonymsSchema, type Synonyms } from '../schemas/synonyms.ts';
import type { Kind } from '../vocabulary.ts';
import type { Check, CommittedLedger, Manuscript } from './check.ts';
import { CHECKS } from './checks/index.ts';
import type { Draft } from './draft.ts';
import { placeOfFile } from './file-place.ts';
import { readData, readDraft } from './read-draft.ts';
import { readLedger, type LedgerReading } from './read-ledger.ts';
import type { SourceFile } from './source-file.ts';

/** The whole of `content/` in memory. */
export interface Compilation {
  catalogue: Catalogue;
  figures: ReadonlyMap<string, Figure>;
  /** What search knows about the field's language; an empty table where the book has none. */
  synonyms: Synonyms;
  /** Every address the book has published, with its moves; empty where the book has no ledger. */
  ledger: Ledger;
  problems: Problem[];
}

/** What a compilation knows besides the files. */
export interface CompileOptions {
  /** Ledgers as they were committed, newest first: their sealed lines must still stand. */
  ledgerHistory?: readonly CommittedLedger[];
  /** A book that is published has a ledger; the small books of tests need none. */
  mustHaveLedger?: boolean;
  /** What reads files and words; a caller who compiles again and again hands in readers that remember. */
  readers?: Partial<Readers>;
  /** What to check: everything, unless a caller has one question only. */
  checks?: readonly Check[];
}

/** What reads one entry's file, the ledger, and the words of an address. */
export interface Readers {
  draft: typeof readDraft;
  ledger: typeof readLedger;
  shingles: ReadShingles;
}

const SYNONYM_FIELDS = Object.keys(SynonymsSchema.shape);

/** Reads every file of `content/` and checks each and all together. Never throws for bad content: all problems of the run come back at once. */
export function compile(
  files: readonly SourceFile[],
  { ledgerHistory = [], mustHaveLedger = false, checks = CHECKS, readers }: CompileOptions = {},
): Compilation {
  const read: Readers = { draft: readDraft, ledger: readLedger, shingles: shinglesOf, ...readers };
  const problems: Problem[] = [];
  const drafts: Draft[] = [];
  const broken = new Set<string>();
  const figures = new Map<string, Figure>();
  let documents: Manuscript['documents'] = new Map();
  let synonyms = SynonymsSchema.parse({});
  let ledger: LedgerReading | undefined;
  let ledgerIsMissing = mustHaveLedger;

  for (const file of files) {
    const place = placeOfFile(file.path);
    if (place.role === 'nothing') {
      problems.push(place.problem);
      if (place.kind) for (const name of namesOfFile(place.kind, place.slug)) broken.add(name);
    } else if (place.role === 'documents') {
      const reading = readData(file, z.record(z.string(), z.number().int().positive()), []);
      problems.push(...reading.problems);
      documents = reading.value && new Map(Object.entries(reading.value));
    } else if (place.role === 'synonyms') {
      const reading = readData(file, SynonymsSchema, SYNONYM_FIELDS);
      problems.push(...reading.problems);
      synonyms = reading.value ?? synonyms;
    } else if (place.role === 'ledger') {
      const reading = read.ledger(file);
      problems.push(...reading.problems);
      ledger = reading.reading;
      // A ledger without a release promises nothing.
      ledgerIsMissing &&= ledger?.ledger.released.size === 0;
    } else if (place.role === 'figure') {
      const reading = readData(file, FigureSchema, FIGURE_FIELDS);
      problems.push(...reading.problems);
      if (reading.value) figures.set(place.slug, reading.value);
      else broken.add(`figure:${place.slug}`);
    } else if (place.role === 'entry') {
      const reading = read.draft(file, place.kind, place.slug);
      problems.push(...reading.problems);
      if (reading.draft) drafts.push(reading.draft);
      if (reading.problems.length > 0) for (const name of namesOfFile(place.kind, place.slug, reading.names)) broken.add(name);
    }
  }

  const catalogue = createCatalogue(drafts.map((draft) => draft.entry));
  const paths = new Set(files.map((file) => file.path));
  const promises = { reading: ledger, ledgerHistory, ledgerIsMissing, readShingles: read.shingles };
  const manuscript: Manuscript = { drafts, catalogue, broken, figures, paths, documents, ...promises };
  for (const check of checks) problems.push(...check(manuscript));
  return { catalogue, figures, synonyms, ledger: ledger?.ledger ?? ledgerOf([]), problems: inReadingOrder(problems) };
}

/** Everything a link may call an entry by. */
function namesOfFile(kind: Kind | 'figure', slug: string, names: readonly string[] = []): string[] {
  return kind === 'figure' ? [`figure:${slug}`] : [entryId(kind, slug), slug, ...names.map(nameKey)];
}
