/**
 * `npm run permalink -- …`: keeps the ledger of published addresses. Adds lines at its end; never
 * changes what stands there. While the ledger or a page doesn't read, only `where` and `restore` do
 * anything. move OLD NEW        what stood at OLD stands at NEW now; a page takes its ids along
 * gone OLD "why"      what stood at OLD stands nowhere any more; readers see why back OLD
 * what had moved or gone stands at OLD again release [--on DAY]  promises every address of the book
 * that is not promised yet; --new begins the ledger of a new book restore             puts a
 * damaged ledger together again, from git and from what still reads; --dry-run only says what it
 * would do where OLD           says what has become of an address
 */
import { argv, cwd } from 'node:process';
import process from 'node:process';
import { WriteRefusal } from './atomic-write.ts';
import { permalinkCommand } from './permalink-command.ts';

try {
  process.exitCode = permalinkCommand(cwd(), argv.slice(2), {
    log: console.log,
    warn: console.error,
  });
} catch (thrown) {
  if (!(thrown instanceof WriteRefusal)) throw thrown;
  console.error(thrown.message);
  process.exitCode = 1;
}
