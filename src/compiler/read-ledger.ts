import { LedgerSchema, RecordSchema, type LedgerRecord } from '../schemas/ledger.ts';
import { ledgerOf, type Ledger } from '../permalinks/ledger.ts';
import { recordText } from '../permalinks/ledger-text.ts';
import type { Problem } from '../problems/problem.ts';
import type { Place } from '../markdown/place.ts';
import { LEDGER_FILE } from './layout.ts';
import { schemaProblems } from './schema-problems.ts';
import type { SourceFile } from './source-file.ts';
import { readYaml } from './yaml.ts';

/** The ledger as it stands in its file. */
export interface LedgerReading {
  file: SourceFile;
  ledger: Ledger;
  /** Where a record of the ledger stands, or the value of one of its fields. */
  locate(record: LedgerRecord, field?: string): Place;
}

/** A mark of git where two branches changed the same lines, or what lies between such marks. */
const CONFLICT_MARK = /^(<{7}|\|{7}|={7}|>{7})( |$)/;

/** What stands for bytes that are no text, once they were decoded. */
const NO_TEXT = '\uFFFD';

const RESTORE =
  'npm run permalink -- restore keeps every record that reads, and brings back what git knows';

/** What a line of a ledger is. */
export type LineKind = 'record' | 'comment' | 'mark' | 'unread';

/**
 * Reads the ledger line by line. The reading is undefined where the file has problems of its own,
 * which all come at once.
 */
export function readLedger(file: SourceFile): { reading?: LedgerReading; problems: Problem[] } {
  const lines = file.text.split('\n');
  const problems: Problem[] = [];
  const records = new Map<LedgerRecord, number>();
  let offset = 0;
  for (const [at, line] of lines.entries()) {
    const { is, record } = readLine(line.replace(/\r$/, ''));
    if (record) records.set(record, at);
    else if (is !== 'comment')
      problems.push(
        ...problemsOfLine(file, { at, offset, line: line.trimEnd(), isMark: is === 'mark' }),
      );
    offset += line.length + 1;
  }
  if (records.size === 0 && problems.length === 0)
    problems.push(unread(file, 0, 'the ledger holds no record', RESTORE));
  if (problems.length > 0) return { problems };
  const locate = (record: LedgerRecord, field?: string): Place => {
    const at = records.get(record) ?? 0;
    return { line: at + 1, column: field ? columnOf(lines[at]!, field) : 1 };
  };
  return { reading: { file, ledger: ledgerOf([...records.keys()]), locate }, problems };
}

/** The records of a ledger's text; undefined where it doesn't read. */
export function recordsIn(text: string): LedgerRecord[] | undefined {
  return readLedger({ path: LEDGER_FILE, text }).reading?.ledger.records.slice();
}

/** One line of a ledger, without its line break. An empty one is a comment. */
export function readLine(line: string): { is: LineKind; record?: LedgerRecord } {
  if (line.includes(NO_TEXT)) return { is: 'unread' };
  if (/^\s*(#.*)?$/.test(line)) return { is: 'comment' };
  if (CONFLICT_MARK.test(line)) return { is: 'mark' };
  const record = writtenRecord(line) ?? anyRecord(line);
  return record ? { is: 'record', record } : { is: 'unread' };
}

/**
 * A record exactly as the commands write it. Nearly every line is, and a parser of YAML takes a
 * hundred times as long.
 */
function writtenRecord(line: string): LedgerRecord | undefined {
  const fields = /^- \{ (\w+: .*) \}$/.exec(line)?.[1];
  if (fields === undefined) return undefined;
  const data: Record<string, unknown> = {};
  for (const [, name = '', text, plain = ''] of fields.matchAll(
    /(?:^|, )(\w+): ("(?:[^"\\]|\\.)*"|([^\s,"]+))/g,
  )) {
    data[name] = plain === '' ? unquoted(text!) : name === 'after' ? Number(plain) : plain;
  }
  const record = RecordSchema.safeParse(data).data;
  return record && recordText(record) === `${line}\n` ? record : undefined;
}

function unquoted(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A record in any form that YAML has for it, as long as it stands on one line. */
function anyRecord(line: string): LedgerRecord | undefined {
  if (!line.startsWith('- ')) return undefined;
  const { value, problems } = readYaml({ path: LEDGER_FILE, text: line }, line, 0);
  return problems.length > 0 ? undefined : LedgerSchema.safeParse(value).data?.[0];
}

/** What is wrong with a line that is no record. */
function problemsOfLine(
  file: SourceFile,
  { at, offset, line, isMark }: { at: number; offset: number; line: string; isMark: boolean },
): Problem[] {
  const quoted = `"${line.trim().slice(0, 80)}"`;
  if (isMark)
    return [
      unread(
        file,
        at,
        `${quoted} is a mark of git, left from a merge`,
        `keep the lines of both sides, without the marks: ${RESTORE}`,
      ),
    ];
  if (line.includes(NO_TEXT))
    return [
      unread(
        file,
        at,
        `${quoted} holds bytes that are no UTF-8`,
        `save the file as UTF-8; ${RESTORE}`,
      ),
    ];
  if (!line.startsWith('- '))
    return [
      unread(
        file,
        at,
        `${quoted} is no record: a record is one line, so that branches merge`,
        RESTORE,
      ),
    ];
  const reading = readYaml(file, line, offset);
  if (reading.problems.length > 0) return reading.problems;
  const parsed = LedgerSchema.safeParse(reading.value);
  const found = parsed.success ? [] : schemaProblems(file.path, reading, parsed.error.issues, []);
  return found.length > 0
    ? found
    : [unread(file, at, `${quoted} holds more than one record`, 'write each on a line of its own')];
}

function unread({ path }: SourceFile, at: number, says: string, mend: string): Problem {
  return { file: path, line: at + 1, column: 1, kind: 'ledger-unread', says, mend };
}

/** Where the value of a field begins in its line, from 1. */
function columnOf(line: string, field: string): number {
  const found = new RegExp(`[{,]\\s*"?${field}"?:\\s*`).exec(line);
  return found ? found.index + found[0].length + 1 : 1;
}
