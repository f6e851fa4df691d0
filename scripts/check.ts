/** `npm run check`: checks the types of everything, components included. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { systemEnvironment } from './environment.ts';

const { status } = spawnSync(
  process.execPath,
  [join('node_modules', 'astro', 'bin', 'astro.mjs'), 'check', ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    env: systemEnvironment(),
  },
);
process.exitCode = status ?? 1;
