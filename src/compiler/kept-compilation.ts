import { deserialize, serialize } from 'node:v8';
import { createCatalogue } from '../model/catalogue.ts';
import type { Entry } from '../model/entry.ts';
import { ledgerOf } from '../permalinks/ledger.ts';
import type { LedgerRecord } from '../schemas/ledger.ts';
import type { Compilation } from './compile.ts';

/** What the rest of a compilation is made from. */
interface Kept extends Pick<Compilation, 'figures' | 'synonyms'> {
  entries: readonly Entry[];
  records: readonly LedgerRecord[];
}

/**
 * A book without problems as bytes, so that the other processes of one build need not read and
 * check it again.
 */
export function kept({
  catalogue: { entries },
  figures,
  synonyms,
  ledger: { records },
}: Compilation): Buffer {
  return serialize({ entries, figures, synonyms, records } satisfies Kept);
}

/** The book that `kept` made these bytes of. Throws where they are of another version of Node. */
export function recalled(bytes: Buffer): Compilation {
  const { entries, figures, synonyms, records } = deserialize(bytes) as Kept;
  return {
    catalogue: createCatalogue(entries),
    figures,
    synonyms,
    ledger: ledgerOf(records),
    problems: [],
    unread: [],
  };
}
