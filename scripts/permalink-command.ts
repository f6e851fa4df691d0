import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LEDGER_FILE } from '../src/compiler/layout.ts';
import { ledgerHistory } from '../src/compiler/ledger-history.ts';
import { recordsIn } from '../src/compiler/read-ledger.ts';
import { ledgerLines, restoredLedger } from '../src/compiler/restore-ledger.ts';
import { addressesOf } from '../src/permalinks/addresses.ts';
import {
  changeOf,
  saysOf,
  type LedgerState,
  type Outcome,
} from '../src/permalinks/ledger-command.ts';
import { ledgerOf } from '../src/permalinks/ledger.ts';
import { LEDGER_HEAD, recordsText } from '../src/permalinks/ledger-text.ts';
import { problemLine } from '../src/problems/problem.ts';
import type { LedgerRecord } from '../src/schemas/ledger.ts';
import { atomicWrite, WriteRefusal } from './atomic-write.ts';
import { compileBook, type CompiledBook } from './compile-book.ts';

/** Where a command says what it does. */
export interface Voice {
  /** For what was asked. */
  log: (line: string) => void;
  /** For refusals and warnings. */
  warn: (line: string) => void;
}

/**
 * Runs one command on the ledger of the book in a folder. Gives the exit code. Throws a
 * WriteRefusal where the file can't be written.
 */
export function permalinkCommand(root: string, args: readonly string[], voice: Voice): number {
  const { words, on, flags } = readArguments(args);
  // Read before the book, so that a change meanwhile is noticed at the end.
  const bytes = bytesOf(root);
  if (words[0] === 'restore' && words.length === 1)
    return restore(root, bytes, flags.has('--dry-run'), voice);
  const book = compileBook(root);
  const state: LedgerState = {
    ledger: book.ledger,
    addresses: addressesOf(book),
    today: on ?? new Date().toISOString().slice(0, 10),
  };
  for (const notice of book.notices) voice.warn(`note: ${notice}`);
  if (words[0] === 'where') return where(root, book, state, words[1] ?? '', voice);
  const reasons = reasonsAgainst(book, bytes, words[0] === 'release' && flags.has('--new'));
  if (reasons.length > 0) {
    for (const reason of reasons) voice.warn(reason);
    voice.warn(`nothing was written to ${LEDGER_FILE}`);
    return 1;
  }
  const outcome = changeOf(state, words);
  if ('records' in outcome) append(root, bytes, outcome.records);
  return say(outcome, voice);
}

/** The words of a command line, the day of `--on`, and what else begins with two dashes. */
function readArguments(args: readonly string[]): {
  words: string[];
  on?: string;
  flags: ReadonlySet<string>;
} {
  const at = args.indexOf('--on');
  const rest = at < 0 ? args : args.toSpliced(at, 2);
  const flags = new Set(rest.filter((word) => ['--new', '--dry-run'].includes(word)));
  return {
    words: rest.filter((word) => !flags.has(word)),
    ...(at >= 0 && { on: args[at + 1] ?? '' }),
    flags,
  };
}

/**
 * Why nothing may be written: an unread ledger would be taken for an empty one, and a page that
 * doesn't read for one that is gone. What the commands are there to mend, lost addresses and
 * branches that differ, is no reason.
 */
function reasonsAgainst(
  book: CompiledBook,
  bytes: Uint8Array | undefined,
  isNew: boolean,
): string[] {
  if (bytes)
    return [
      ...new Set([
        ...book.unread,
        ...book.problems.filter(({ kind }) => kind === 'ledger-rewritten'),
      ]),
    ].map(problemLine);
  const restoring = 'npm run permalink -- restore brings it back from git';
  if (book.history.length > 0)
    return [
      `${LEDGER_FILE} is not there, and commits hold ${book.history.length} records of it · ${restoring}`,
    ];
  if (isNew) return book.unread.map(problemLine);
  return [
    `${LEDGER_FILE} is not there · ${restoring}; a book that was never published begins one: npm run permalink -- release --new`,
  ];
}

/** Answers from every record that reads, and says so where that may not be all. */
function where(
  root: string,
  book: CompiledBook,
  state: LedgerState,
  asked: string,
  voice: Voice,
): number {
  const broken = book.unread.filter(({ file }) => file === LEDGER_FILE);
  if (broken.length === 0) return say(saysOf(state, asked), voice);
  for (const problem of broken) voice.warn(problemLine(problem));
  voice.warn(`note: ${LEDGER_FILE} doesn't read as a whole; this is what its readable lines say`);
  const records = ledgerLines(textOf(bytesOf(root))).flatMap(({ record }) => record ?? []);
  return say(saysOf({ ...state, ledger: ledgerOf(records) }, asked), voice);
}

/**
 * Adds records at the end of the file, with its own line breaks, and only where all of it can be
 * read again afterwards.
 */
function append(
  root: string,
  bytes: Uint8Array | undefined,
  records: readonly LedgerRecord[],
): void {
  const text = textOf(bytes);
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const before = bytes ? text.replace(/(?<=[^\n])$/, lineBreak) : LEDGER_HEAD;
  const after = before + recordsText(records).replaceAll('\n', lineBreak);
  const wanted = (recordsIn(withoutMark(before)) ?? []).length + records.length;
  if (recordsIn(withoutMark(after))?.length !== wanted)
    throw new WriteRefusal(
      `${LEDGER_FILE} would not read with the new records, and is left as it is`,
    );
  atomicWrite(join(root, LEDGER_FILE), after, { expected: { bytes } });
}

/**
 * Puts the ledger together again: first says line by line what that means, and keeps a copy of what
 * was there.
 */
function restore(
  root: string,
  bytes: Uint8Array | undefined,
  isTrial: boolean,
  voice: Voice,
): number {
  const { records: history, notice } = ledgerHistory(root, '');
  if (notice) voice.warn(`note: ${notice}`);
  const text = textOf(bytes);
  const restored = restoredLedger(text, history);
  if (!restored)
    return say(
      {
        refuses:
          'nothing at hand knows what the lines were: take the file from another clone, or from a copy of it',
      },
      voice,
    );
  if (
    restored.plan.length === 0 &&
    bytes &&
    recordsIn(withoutMark(text)) &&
    !text.includes('\uFFFD')
  )
    return say(
      { did: `${LEDGER_FILE} is whole: all of its ${restored.records} records are there` },
      voice,
    );
  for (const line of restored.plan) voice.log(line);
  if (isTrial)
    return say(
      { did: `${LEDGER_FILE} would have ${restored.records} records; nothing was written` },
      voice,
    );
  const copy = bytes && copyBeside(root, bytes);
  atomicWrite(join(root, LEDGER_FILE), restored.text, { expected: { bytes } });
  return say(
    {
      did: `${LEDGER_FILE} has its ${restored.records} records again${copy ? `; what it was before is in ${copy}` : ''}`,
    },
    voice,
  );
}

/**
 * Copies the ledger beside itself under a name that nothing has yet. It is hidden, so that the
 * compiler passes over it.
 */
function copyBeside(root: string, bytes: Uint8Array): string {
  const folder = LEDGER_FILE.slice(0, LEDGER_FILE.lastIndexOf('/'));
  for (let number = 1; ; number += 1) {
    const copy = `${folder}/.permalinks.before-restore-${number}.yaml`;
    if (existsSync(join(root, copy))) continue;
    atomicWrite(join(root, copy), bytes, { expected: { bytes: undefined } });
    return copy;
  }
}

function bytesOf(root: string): Uint8Array | undefined {
  const path = join(root, LEDGER_FILE);
  return existsSync(path) ? readFileSync(path) : undefined;
}

/**
 * The text of a file's bytes with its byte order mark; signs that are no UTF-8 become replacement
 * characters, which no record may hold.
 */
function textOf(bytes: Uint8Array | undefined): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}

function say(outcome: Outcome, { log, warn }: Voice): number {
  if ('refuses' in outcome) warn(outcome.refuses);
  else log(outcome.did);
  return 'refuses' in outcome ? 1 : 0;
}
