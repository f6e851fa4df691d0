import { restoration, type LedgerLine, type Restoration } from '../permalinks/ledger-restore.ts';
import { upgradedLedger } from '../permalinks/ledger-upgrade.ts';
import type { CommittedRecord } from '../permalinks/released-history.ts';
import { readLine } from './read-ledger.ts';

/**
 * How a damaged ledger would be put together again, from its text and from what git knows.
 * Undefined where neither holds a record.
 */
export function restoredLedger(
  text: string,
  history: readonly CommittedRecord[],
): Restoration | undefined {
  return restoration(ledgerLines(text), history);
}

/**
 * The lines of a ledger, whatever became of it, each read by itself, so that one broken line takes
 * no other with it.
 */
export function ledgerLines(text: string): LedgerLine[] {
  return upgradedLedger(text.replace(/^\uFEFF/, ''))
    .split(/\r\n|\n|\r/)
    .map((line, at): LedgerLine => ({ number: at + 1, text: line, ...readLine(line) }));
}
