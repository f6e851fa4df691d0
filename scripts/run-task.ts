/**
 * Runs a task of the project: `node scripts/run-task.ts TASK [ARGUMENT…]`, which scripts/launch.cjs
 * does. The one place where errors end: whatever a task throws is printed as sentences
 * (explain-error.ts), with the stack only where FIELD_GUIDE_DEBUG is set.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { explainError } from './explain-error.ts';

/** What each task is about, for the sentence about a fault of ours. */
const TASKS: Readonly<Record<string, string>> = {
  start: 'building and serving the guide',
  dev: 'running the development server',
  build: 'building the site',
  preview: 'serving the last build',
  validate: 'checking the content',
  ids: 'writing heading ids',
  permalink: 'working on the ledger',
  test: 'running the tests',
  vitest: 'running the tests',
  check: 'checking types',
  report: 'writing the report',
  'check-site': 'checking the last build',
  'check-links': 'checking links',
  'learn-search': 'learning the weights of search',
  'explain-search': 'explaining a search',
};

const task = process.argv[2] ?? '';
const file = join(import.meta.dirname, `${task}.ts`);
// A task finds its own arguments from the second place on, as if it had been started by itself.
process.argv.splice(1, 2, file);
process.on('uncaughtException', fail);
process.on('unhandledRejection', fail);
// The reader of a pipe (`| head`) may leave early.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  error.code === 'EPIPE' ? process.exit() : fail(error),
);

if (/^[a-z-]+$/.test(task) && existsSync(file)) await import(`./${task}.ts`).catch(fail);
else {
  console.error(`there is no task "${task}": npm run lists them`);
  process.exitCode = 1;
}

function fail(error: unknown): never {
  const { text, stack } = explainError(error, TASKS[task] ?? `running "${task}"`);
  console.error(text);
  if (process.env.FIELD_GUIDE_DEBUG) console.error(stack);
  process.exit(1);
}
