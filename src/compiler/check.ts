import type { Catalogue } from '../model/catalogue.ts';
import { nameKey } from '../model/entry.ts';
import type { shinglesOf } from '../text/likeness.ts';
import type { Problem } from '../problems/problem.ts';
import type { CommittedRecord } from '../permalinks/released-history.ts';
import type { Figure } from '../schemas/figure.ts';
import type { Draft } from './draft.ts';
import type { LedgerReading } from './read-ledger.ts';
import type { SourceFile } from './source-file.ts';

/** What the checks look at: everything that could be read, and the names of what could not. */
export interface Manuscript {
  /** Every file as it was read. */
  files: readonly SourceFile[];
  drafts: readonly Draft[];
  catalogue: Catalogue;
  /**
   * What leads to files that have problems of their own: ids, slugs and names. References to them
   * are not reported again.
   */
  broken: ReadonlySet<string>;
  figures: ReadonlyMap<string, Figure>;
  /** Every file of `content/`, for links to images. */
  paths: ReadonlySet<string>;
  /** Source document → its number of lines; undefined where their file could not be read. */
  documents: ReadonlyMap<string, number> | undefined;
  /** The ledger; undefined where there is none, or where it has problems of its own. */
  reading: LedgerReading | undefined;
  /** Every record that git knows of, beyond those that the ledger's text holds word for word. */
  ledgerHistory: readonly CommittedRecord[];
  /** The newest day that the book can speak of, "2026-01-31"; undefined where nobody said it. */
  today: string | undefined;
  /** Reads the words of a text, or remembers them. */
  shingles: typeof shinglesOf;
  /** The book should have a ledger, and has none, or one without a release. */
  ledgerIsMissing: boolean;
}

/** A check looks at the whole manuscript and says what is wrong. */
export type Check = (manuscript: Manuscript) => Problem[];

/**
 * Does a target (an id, a slug or a name, with or without a fragment) lead to a file that has
 * problems of its own?
 */
export function isBroken(broken: ReadonlySet<string>, target: string): boolean {
  return broken.has(nameKey(target.split('#')[0]!.trim()));
}
