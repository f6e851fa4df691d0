/**
 * `npm run permalink -- …`: keeps the ledger of published addresses. Adds at its end; never changes what stands there.
 *   move OLD NEW        what stood at OLD stands at NEW now; a page takes its ids along
 *   gone OLD "why"      what stood at OLD stands nowhere any more; readers see why
 *   back OLD            what had moved or gone stands at OLD again
 *   release [--on DAY]  promises every address of the book that is not promised yet, and seals the ledger
 *   restore             puts back sealed lines that were changed or removed
 *   where OLD           says what has become of an address
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process, { argv, cwd } from 'node:process';
import { sha256 } from '../src/compiler/digest.ts';
import { ledgerHistory } from '../src/compiler/ledger-history.ts';
import { LEDGER_FILE } from '../src/compiler/layout.ts';
import { recordsIn } from '../src/compiler/read-ledger.ts';
import { addressesOf } from '../src/domain/addresses.ts';
import { changeOf, restoredRecords, saysOf, type Change, type LedgerState } from '../src/domain/ledger-command.ts';
import { ledgerOf } from '../src/domain/ledger.ts';
import { LEDGER_HEAD, recordText } from '../src/domain/ledger-text.ts';
import { compileBook } from './compile-book.ts';

process.exitCode = run(argv.slice(2));

function run(args: string[]): number {
  const root = cwd();
  const path = join(root, LEDGER_FILE);
  const book = compileBook(root);
  const text = book.files.find((file) => file.path === LEDGER_FILE)?.text;
  const state: LedgerState = { ledger: book.ledger, addresses: addressesOf(book), today: dayOf(args) };
  if (args[0] === 'where') return say(saysOf(state, args[1] ?? ''));
  if (args[0] === 'restore') {
    const history = ledgerHistory(root, [{ path: LEDGER_FILE, text: '' }]);
    const records = restoredRecords((text && recordsIn(text)) || [], history, state.addresses, sha256);
    if (!records)
      return say({ refuses: 'nothing at hand knows what the lines were: take the file from another clone, or from the commit of the last release' });
    writeFileSync(path, LEDGER_HEAD + records.map(recordText).join(''));
    return say({ did: `${LEDGER_FILE} has its ${ledgerOf(records).released.size} released addresses again` });
  }
  const change = changeOf(state, args, sha256);
  if ('record' in change)
    writeFileSync(path, (text === undefined ? LEDGER_HEAD : readFileSync(path, 'utf8').replace(/\n*$/, '\n')) + recordText(change.record));
  return say(change);
}

/** The day of `--on`, or today. */
function dayOf(args: string[]): string {
  const at = args.indexOf('--on');
  if (at < 0) return new Date().toISOString().slice(0, 10);
  return args.splice(at, 2)[1] ?? '';
}

function say(change: Change | { did: string }): number {
  if ('refuses' in change) console.error(change.refuses);
  else console.log(change.did);
  return 'refuses' in change ? 1 : 0;
}
