/**
 * `npm test`: builds the site, then runs every test: units, content compiler, fixture book, the
 * built site, and a browser.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { buildGuide } from './build-guide.ts';
import { findBrowser } from './find-browser.ts';

process.exitCode = await test();

async function test(): Promise<number> {
  process.env.CHROME_PATH = findBrowser();
  if (!(await buildGuide())) return 1;
  const vitest = spawnSync(
    process.execPath,
    [join('node_modules', 'vitest', 'vitest.mjs'), 'run', ...process.argv.slice(2)],
    { stdio: 'inherit' },
  );
  return vitest.status ?? 1;
}
