import type { LedgerRecord } from '../schemas/ledger.ts';
import { LEDGER_HEAD, recordText } from './ledger-text.ts';
import { missingRecords, type CommittedRecord } from './released-history.ts';

/** A line of a ledger's file, read by itself. */
export interface LedgerLine {
  /** From 1. */
  number: number;
  text: string;
  /**
   * `comment` for empty ones too; `mark` is what git leaves where two branches changed the same
   * lines.
   */
  is: 'record' | 'comment' | 'mark' | 'unread';
  record?: LedgerRecord;
}

/**
 * Signs that no line of text holds: what bytes in another encoding become, and control characters.
 */
const NO_TEXT = /[\uFFFD\p{Cc}]/gu;

/** What restoring would do. */
export interface Restoration {
  /** The ledger afterwards. */
  text: string;
  /** How many records it holds then. */
  records: number;
  /**
   * In words, a line each, what it brings back, drops, or keeps without understanding it. Empty
   * where nothing changes but the form.
   */
  plan: string[];
}

/**
 * Puts a damaged ledger together again: everything that git knows, and every line of the file that
 * reads, whether it was committed or not. What doesn't read stays as a comment, unless it is a mark
 * of a merge or the beginning of a line that comes back whole. Undefined where not one record is
 * known.
 */
export function restoration(
  lines: readonly LedgerLine[],
  history: readonly CommittedRecord[],
): Restoration | undefined {
  const own = lines.flatMap(({ record }) => record ?? []);
  const back = missingRecords(own, history);
  const committed = history.map(({ record }) => record);
  const records = unique([...committed, ...own]);
  if (records.length === 0) return undefined;
  const texts = records.map(recordText);
  const plan = back.map(
    ({ commit, record }) => `brings back ${recordText(record).trim()} (committed in ${commit})`,
  );
  const kept: string[] = [];
  for (const { number, text, is } of lines) {
    const said = text.trim();
    if (is === 'mark') plan.push(`drops line ${number}, a mark of a merge: ${said}`);
    else if (is === 'unread' && texts.some((whole) => whole.startsWith(said)))
      plan.push(`drops line ${number}, of which the whole comes back: ${said}`);
    else if (is === 'unread' && said.search(NO_TEXT) >= 0)
      plan.push(
        `drops line ${number}, which is no text; its bytes stay in the copy: ${said.replaceAll(NO_TEXT, '?').slice(0, 80)}`,
      );
    else if (is === 'unread') {
      plan.push(`keeps line ${number} as a comment, since it doesn't read: ${said}`);
      kept.push(`# ${said}\n`);
    }
  }
  const head = lines
    .filter(({ is, text }) => is === 'comment' && text.trim())
    .map(({ text }) => `${text.trim()}\n`);
  return {
    text: (head.join('') || LEDGER_HEAD) + texts.join('') + kept.join(''),
    records: records.length,
    plan,
  };
}

function unique(records: readonly LedgerRecord[]): LedgerRecord[] {
  return [...new Map(records.map((record) => [recordText(record), record])).values()];
}
