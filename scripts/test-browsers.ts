/**
 * `npm run test:browsers`: a reader's tasks in three engines, on the last build, as a table. Exit 1
 * where one of them fails. `-- firefox` runs one engine.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process, { argv } from 'node:process';
import { siteSettings } from '../src/settings.ts';
import { startChromium } from './browsers/chromium.ts';
import type { Engine } from './browsers/engine.ts';
import { startFirefox } from './browsers/firefox.ts';
import { TASKS } from './browsers/tasks.ts';
import { startWebKit } from './browsers/webkit.ts';
import { buildBook } from './build-book.ts';
import { serveSite } from './serve.ts';

const ENGINES: Record<string, () => Promise<Engine>> = {
  chromium: startChromium,
  firefox: startFirefox,
  webkit: startWebKit,
};
const MOVED_BOOK = join('.build', 'moved-book');

process.exitCode = await test(argv[2]);

async function test(only?: string): Promise<number> {
  if (!existsSync('dist/index.html')) return stop('there is no dist/ yet: run npm run build');
  if (only && !(only in ENGINES))
    return stop(`"${only}" is not an engine: ${Object.keys(ENGINES).join(', ')}`);
  if (
    !(await buildBook({ root: 'tests/fixtures/moved-book', out: MOVED_BOOK, log: () => undefined }))
  )
    return 1;
  const columns: { name: string; failures: Map<string, string> }[] = [];
  for (const start of only ? [ENGINES[only]!] : Object.values(ENGINES))
    columns.push(await runIn(await start()));
  for (const { name, failures } of columns)
    for (const [task, why] of failures) console.log(`${name}, ${task}: ${why}`);
  console.log(tableOf(columns));
  return columns.some(({ failures }) => failures.size > 0) ? 1 : 0;
}

async function runIn(engine: Engine): Promise<{ name: string; failures: Map<string, string> }> {
  const { base } = siteSettings(process.env.SITE_URL);
  const sites = {
    guide: await serveSite('dist', { base }),
    moved: await serveSite(MOVED_BOOK, { base }),
  };
  const failures = new Map<string, string>();
  for (const [name, task] of Object.entries(TASKS))
    await task(engine, sites).catch((error: Error) => failures.set(name, error.message));
  await engine.close();
  await Promise.allSettled([sites.guide.close(), sites.moved.close()]);
  return { name: engine.name, failures };
}

/** The table, in Markdown. */
function tableOf(
  columns: readonly { name: string; failures: ReadonlyMap<string, string> }[],
): string {
  const rows = Object.keys(TASKS).map((task) => [
    task,
    ...columns.map(({ failures }) => (failures.has(task) ? 'FAILS' : 'passes')),
  ]);
  const head = ['task', ...columns.map(({ name }) => name)];
  const widths = head.map((words, column) =>
    Math.max(...[head, ...rows].map((row) => row[column]!.length), words.length),
  );
  const line = (row: readonly string[]) =>
    `| ${row.map((words, column) => words.padEnd(widths[column]!)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

function stop(words: string): number {
  console.error(words);
  return 1;
}
