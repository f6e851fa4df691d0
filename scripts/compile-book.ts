import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { compile, type Compilation } from '../src/compiler/compile.ts';
import { ledgerHistory } from '../src/compiler/ledger-history.ts';
import { readContent } from '../src/compiler/read-content.ts';
import { UserError } from '../src/domain/user-error.ts';
import type { SourceFile } from '../src/compiler/source-file.ts';

/** Reads and compiles the book in a folder, with what git knows of its ledger. The book of this repository must have a ledger; others may. Throws a UserError where there is no content. */
export function compileBook(root: string): Compilation & { files: SourceFile[] } {
  if (!existsSync(join(root, 'content')))
    throw new UserError(`there is no folder "content" in ${resolve(root)}: get it back (git checkout -- content), or clone the project anew`);
  const files = readContent(root);
  return { files, ...compile(files, { ledgerHistory: ledgerHistory(root, files), mustHaveLedger: resolve(root) === process.cwd() }) };
}
