import { resolve } from 'node:path';
import process from 'node:process';
import { compile, type Compilation } from '../src/compiler/compile.ts';
import { ledgerHistory } from '../src/compiler/ledger-history.ts';
import { newestDay } from '../src/compiler/newest-day.ts';
import { readContent } from '../src/compiler/read-content.ts';
import type { SourceFile } from '../src/compiler/source-file.ts';

/** Reads and compiles the book in a folder, with what git knows of its ledger. The book of this repository must have a ledger; others may. */
export function compileBook(root: string): Compilation & { files: SourceFile[] } {
  const files = readContent(root);
  const options = { ledgerHistory: ledgerHistory(root, files), mustHaveLedger: resolve(root) === process.cwd(), today: newestDay(root, new Date()) };
  return { files, ...compile(files, options) };
}
