import type { LedgerRecord } from '../schemas/ledger.ts';
import { recordText } from './ledger-text.ts';

/** A record as a commit's ledger holds it. */
export interface CommittedRecord {
  /** Short name of the newest commit that holds it. */
  commit: string;
  record: LedgerRecord;
}

/**
 * Committed records that a ledger does not hold any more, each once. How they were written doesn't
 * count, only what they say: git is the proof of what was released, and nothing that was is ever
 * taken back. A mistake is overruled by a further record.
 */
export function missingRecords(
  now: readonly LedgerRecord[],
  history: readonly CommittedRecord[],
): CommittedRecord[] {
  if (history.length === 0) return [];
  const known = new Set(now.map(recordText));
  return history.filter(({ record }) => {
    const text = recordText(record);
    if (known.has(text)) return false;
    known.add(text);
    return true;
  });
}
