import type { LedgerRecord } from '../schemas/ledger.ts';
import { isGone, isMove, isRelease } from './ledger.ts';

/** What a new ledger begins with. */
export const LEDGER_HEAD = `# Every address this book has published: what stands here is kept for good. "npm run permalink" adds lines at the end;
# no line is ever changed or removed. Branches merge by keeping the lines of both. Each address has its title and a sketch of its text.
`;

/**
 * One record as the ledger writes it: one line of YAML with its line break. Git merges lines, so
 * that a record on one line is whole on both sides or on none.
 */
export function recordText(record: LedgerRecord): string {
  return `- { ${fieldsOf(record).join(', ')} }\n`;
}

/** Records as the ledger writes them, one after the other. */
export function recordsText(records: readonly LedgerRecord[]): string {
  return records.map(recordText).join('');
}

function fieldsOf(record: LedgerRecord): string[] {
  if (isRelease(record)) {
    const { released, at, title, sketch } = record;
    return [
      `released: ${released}`,
      `at: ${at}`,
      `title: ${quoted(title)}`,
      `sketch: ${quoted(sketch)}`,
    ];
  }
  const after = record.after ? [`after: ${record.after}`] : [];
  if (isMove(record))
    return [`moved: ${record.moved}`, `from: ${record.from}`, `to: ${record.to}`, ...after];
  if (isGone(record))
    return [`gone: ${record.gone}`, `at: ${record.at}`, `why: ${quoted(record.why)}`, ...after];
  return [`back: ${record.back}`, `at: ${record.at}`, ...after];
}

/**
 * A text in double quotes on one line, also where it holds signs that some programs take for the
 * end of one.
 */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u0085\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
