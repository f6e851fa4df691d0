import { LedgerSchema, type LedgerRecord } from '../schemas/ledger.ts';
import { ledgerOf, type Ledger } from '../domain/ledger.ts';
import type { Problem } from '../domain/problem.ts';
import { LEDGER_FILE } from './layout.ts';
import { readData } from './read-draft.ts';
import type { Place } from '../markdown/place.ts';
import type { SourceFile } from './source-file.ts';
import type { DataPath } from './yaml.ts';

/** The ledger as it stands in its file. */
export interface LedgerReading {
  file: SourceFile;
  ledger: Ledger;
  /** Where a record, or a part of one, stands. */
  locate(path: DataPath, part?: 'value' | 'key'): Place;
}

/** Reads the ledger. The reading is undefined where the file has problems of its own. */
export function readLedger(file: SourceFile): { reading?: LedgerReading; problems: Problem[] } {
  const { value, reading, problems } = readData(file, LedgerSchema, []);
  if (!value) return { problems };
  return { reading: { file, ledger: ledgerOf(value), locate: reading.locate }, problems };
}

/** The records of a ledger's text; undefined where it doesn't read. */
export function recordsIn(text: string): LedgerRecord[] | undefined {
  return readData({ path: LEDGER_FILE, text }, LedgerSchema, []).value;
}
