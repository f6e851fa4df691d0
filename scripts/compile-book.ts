import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { compile, type Compilation } from '../src/compiler/compile.ts';
import { LEDGER_FILE } from '../src/compiler/layout.ts';
import { ledgerHistory } from '../src/compiler/ledger-history.ts';
import { newestDay } from '../src/compiler/newest-day.ts';
import { readContent } from '../src/compiler/read-content.ts';
import { UserError } from '../src/problems/user-error.ts';
import type { SourceFile } from '../src/compiler/source-file.ts';
import type { CommittedRecord } from '../src/permalinks/released-history.ts';

/** A book with its files, and what could not be checked of it. */
export interface CompiledBook extends Compilation {
  files: SourceFile[];
  /** Records of the ledger that git knows of, beyond those that its text holds word for word. */
  history: readonly CommittedRecord[];
  /** Sentences about what could not be compared with git, and is no problem of the book. */
  notices: string[];
}

/**
 * Reads and compiles the book in a folder, with what git knows of its ledger. The book of this
 * repository must have a ledger; others may. Throws a UserError where there is no content.
 */
export function compileBook(root: string): CompiledBook {
  if (!existsSync(join(root, 'content')))
    throw new UserError(
      `there is no folder "content" in ${resolve(root)}: get it back (git checkout -- content), or clone the project anew`,
    );
  const files = readContent(root);
  const mustHaveLedger = resolve(root) === process.cwd();
  const ledger = files.find(({ path }) => path === LEDGER_FILE)?.text;
  const history = ledgerHistory(root, ledger ?? '');
  const book = compile(files, {
    ledgerHistory: history.records,
    mustHaveLedger,
    today: newestDay(root, new Date()),
  });
  const isKept = mustHaveLedger || ledger !== undefined;
  return {
    files,
    ...book,
    history: history.records,
    notices: isKept && history.notice ? [history.notice] : [],
  };
}
