import { LedgerSchema, RecordSchema, type LedgerRecord } from '../schemas/ledger.ts';
import { ledgerOf, type Ledger } from '../domain/ledger.ts';
import type { Problem } from '../domain/problem.ts';
import type { Place } from '../markdown/place.ts';
import { LEDGER_FILE } from './layout.ts';
import { readData } from './read-draft.ts';
import type { SourceFile } from './source-file.ts';
import { readYaml } from './yaml.ts';

/** The ledger as it stands in its file. */
export interface LedgerReading {
  file: SourceFile;
  ledger: Ledger;
  /** Where a record of the ledger stands, or the value of one of its fields. */
  locate(record: LedgerRecord, field?: string): Place;
}

const RESTORE = 'npm run permalink -- restore keeps every record that reads, and brings back what git knows';

/** What stands for bytes that are no text, once they were decoded. */
const NO_TEXT = '\uFFFD';

/** Reads the ledger. The reading is undefined where the file has problems of its own. */
export function readLedger(file: SourceFile): { reading?: LedgerReading; problems: Problem[] } {
  const broken = brokenLines(file);
  if (broken.length > 0) return { problems: broken };
  const { value, reading, problems } = readData(file, LedgerSchema, []);
  if (!value) return { problems };
  const places = new Map(value.map((record, index) => [record, index]));
  const locate = (record: LedgerRecord, field?: string) => {
    const index = places.get(record);
    return index === undefined ? { line: 1, column: 1 } : reading.locate(field ? [index, field] : [index]);
  };
  return { reading: { file, ledger: ledgerOf(value), locate }, problems };
}

/** The records of a ledger's text; undefined where it doesn't read. */
export function recordsIn(text: string): LedgerRecord[] | undefined {
  return readLedger({ path: LEDGER_FILE, text }).reading?.ledger.records.slice();
}

/** The record on one line of a ledger, or undefined where it holds none, or one with mistakes. */
export function recordOn(line: string): LedgerRecord | undefined {
  if (!line.startsWith('- ') || line.includes(NO_TEXT)) return undefined;
  const { value, problems } = readYaml({ path: LEDGER_FILE, text: line }, line, 0);
  if (problems.length > 0 || !Array.isArray(value)) return undefined;
  return RecordSchema.safeParse(value[0]).data;
}

/** A mark of git where two branches changed the same lines, or what lies between such marks. */
export const CONFLICT_MARK = /^(<{7}|\|{7}|={7}|>{7})( |$)/;

/**
 * What makes a file no ledger at all: nothing in it, marks of a conflict, or records over several lines, which git would merge into
 * something that neither branch wrote.
 */
function brokenLines({ path, text }: SourceFile): Problem[] {
  const problem = (line: number, says: string, mend: string) => ({ file: path, line, column: 1, kind: 'ledger-unread', says, mend });
  const lines = text.split('\n');
  const marks = lines.flatMap((line, at) => (CONFLICT_MARK.test(line.trimEnd()) ? [at] : []));
  if (marks.length > 0) {
    return marks.map((at) =>
      problem(at + 1, `"${lines[at]!.trim()}" is a mark of git, left from a merge`, `keep the lines of both sides and remove the marks: ${RESTORE}`),
    );
  }
  const damaged = lines.flatMap((line, at) => (line.includes(NO_TEXT) ? [at] : []));
  if (damaged.length > 0) return damaged.map((at) => problem(at + 1, `"${lines[at]!.trim()}" holds bytes that are no UTF-8`, `save the file as UTF-8; ${RESTORE}`));
  if (!lines.some((line) => /^\s*[^\s#]/.test(line))) return [problem(1, 'the ledger holds no record', RESTORE)];
  return lines.flatMap((line, at) =>
    /^(- |#|\s*$)/.test(line)
      ? []
      : [problem(at + 1, `"${line.trim().slice(0, 80)}" is no record: a record is one line, so that branches merge`, RESTORE)],
  );
}
