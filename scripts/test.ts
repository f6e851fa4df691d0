/** `npm test`: builds the site, then runs every test: units, content compiler, fixture book, the built site, and a browser. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { buildBook } from './build-book.ts';
import { findBrowser } from './find-browser.ts';

process.exitCode = await test();

async function test(): Promise<number> {
  try {
    process.env.CHROME_PATH = findBrowser();
  } catch (missing) {
    console.error((missing as Error).message);
    return 1;
  }
  if (!(await buildBook({ root: process.cwd(), out: 'dist' }))) return 1;
  const vitest = spawnSync(process.execPath, [join('node_modules', 'vitest', 'vitest.mjs'), 'run', ...process.argv.slice(2)], { stdio: 'inherit' });
  return vitest.status ?? 1;
}
