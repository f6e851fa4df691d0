import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import type { Catalogue } from '../../src/model/catalogue.ts';
import { permalink } from '../../src/urls/permalink.ts';

/** The parts of the judged queries. */
export const HALVES = ['tune', 'report', 'learn', 'sealed'] as const;
export type Half = (typeof HALVES)[number];

/**
 * Files of judged queries: the old ones, and those written by readers who had not seen the search.
 */
export const QUERY_FILES = ['bench/search-queries.yaml', 'bench/unseen-queries.yaml'] as const;

/** A query with what should answer it. */
export interface JudgedQuery {
  kind: string;
  query: string;
  /**
   * `tune` was looked at while the ranking was made, `report` only counted; of unseen ones the
   * weights are learned on `learn`, and `sealed` is only counted.
   */
  half: Half;
  /** Address of the book → grade, 3 the best. */
  want: ReadonlyMap<string, number>;
}

const FileSchema = z.record(
  z.string(),
  z.array(
    z.strictObject({
      q: z.string(),
      half: z.enum(HALVES),
      want: z.record(z.string(), z.number().int().min(1).max(3)),
    }),
  ),
);

/** Reads the judged queries. Throws where one wants a place that the book does not have. */
export function judgedQueries(file: string, catalogue: Catalogue): JudgedQuery[] {
  const kinds = FileSchema.parse(parse(readFileSync(file, 'utf8')));
  return Object.entries(kinds).flatMap(([kind, rows]) =>
    rows.map(({ q, half, want }) => ({
      kind,
      query: q,
      half,
      want: new Map(
        Object.entries(want).map(([id, grade]) => [addressOf(id, q, catalogue), grade]),
      ),
    })),
  );
}

function addressOf(id: string, query: string, catalogue: Catalogue): string {
  const resolution = catalogue.resolve(id);
  if (!resolution.found)
    throw new Error(`the query "${query}" wants "${id}", which the book does not have`);
  return permalink(resolution.entry.kind, resolution.entry.slug, resolution.fragment);
}
