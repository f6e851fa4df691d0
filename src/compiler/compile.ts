import { z } from 'astro/zod';
import { createCatalogue, type Catalogue } from '../domain/catalogue.ts';
import { nameKey } from '../domain/entry.ts';
import { inReadingOrder, type Problem } from '../domain/problem.ts';
import { entryId } from '../domain/reference.ts';
import { FigureSchema, type Figure } from '../schemas/figure.ts';
import { SynonymsSchema, type Synonyms } from '../schemas/synonyms.ts';
import type { Kind } from '../vocabulary.ts';
import type { Manuscript } from './check.ts';
import { CHECKS } from './checks/index.ts';
import type { Draft } from './draft.ts';
import { placeOfFile } from './file-place.ts';
import { readData, readDraft } from './read-draft.ts';
import type { SourceFile } from './source-file.ts';

/** The whole of `content/` in memory. */
export interface Compilation {
  catalogue: Catalogue;
  figures: ReadonlyMap<string, Figure>;
  /** What search knows about the field's language; an empty table where the book has none. */
  synonyms: Synonyms;
  problems: Problem[];
}

const SYNONYM_FIELDS = Object.keys(SynonymsSchema.shape);
const FIGURE_FIELDS = ['draws', 'caption', 'alt'];

/** Reads every file of `content/` and checks each and all together. Never throws for bad content: all problems of the run come back at once. */
export function compile(files: readonly SourceFile[]): Compilation {
  const problems: Problem[] = [];
  const drafts: Draft[] = [];
  const broken = new Set<string>();
  const figures = new Map<string, Figure>();
  let documents: Manuscript['documents'] = new Map();
  let synonyms = SynonymsSchema.parse({});

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
    } else if (place.role === 'figure') {
      const reading = readData(file, FigureSchema, FIGURE_FIELDS);
      problems.push(...reading.problems);
      if (reading.value) figures.set(place.slug, reading.value);
      else broken.add(`figure:${place.slug}`);
    } else if (place.role === 'entry') {
      const reading = readDraft(file, place.kind, place.slug);
      problems.push(...reading.problems);
      if (reading.draft) drafts.push(reading.draft);
      if (reading.problems.length > 0) for (const name of namesOfFile(place.kind, place.slug, reading.names)) broken.add(name);
    }
  }

  const catalogue = createCatalogue(drafts.map((draft) => draft.entry));
  const paths = new Set(files.map((file) => file.path));
  const manuscript: Manuscript = { drafts, catalogue, broken, figures, paths, documents };
  for (const check of CHECKS) problems.push(...check(manuscript));
  return { catalogue, figures, synonyms, problems: inReadingOrder(problems) };
}

/** Everything a link may call an entry by. */
function namesOfFile(kind: Kind | 'figure', slug: string, names: readonly string[] = []): string[] {
  return kind === 'figure' ? [`figure:${slug}`] : [entryId(kind, slug), slug, ...names.map(nameKey)];
}
