/**
 * `npm run bench:search`: how well search answers the judged queries, beside plain Pagefind and
 * MiniSearch, on the site in `dist/`; then what it loads, how quick it is, and how it grows. `--
 * relevance`, `-- speed` or `-- growth` does one part; `-- misses` also lists the queries answered
 * worst. `-- sealed` reads the sealed part of the queries, which nobody tunes on, and is counted.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import process, { argv } from 'node:process';
import { compile } from '../src/compiler/compile.ts';
import { readContent } from '../src/compiler/read-content.ts';
import {
  loadPagefind,
  miniSearch,
  ourSearch,
  plainPagefind,
  type SearchEngine,
} from './search-bench/engines.ts';
import { growth, type GrowthRow } from './search-bench/growth.ts';
import { firstSearchBytes, keystrokeTimes, slowFirstSearch } from './search-bench/in-browser.ts';
import {
  judgedQueries,
  QUERY_FILES,
  type Half,
  type JudgedQuery,
} from './search-bench/judged-queries.ts';
import { estimatesOf, scoreOf, type Estimate, type Score } from './search-bench/measures.ts';
import { serveSite } from './serve.ts';

const SITE = 'dist';
/** Counts how often the sealed part of the queries has been read. */
const READS = 'bench/sealed-reads.json';
const MEASURES = ['ndcg', 'first', 'third', 'section'] as const;
const COLUMNS = ['nDCG@10', 'success@1', 'success@3', 'right section first'];
const parts = argv.slice(2).filter((word) => word !== 'misses');
const wants = (part: string) => parts.length === 0 || parts.includes(part);

if (!existsSync(SITE)) {
  console.error('there is no build yet: run npm run build');
  process.exit(1);
}
const { catalogue, synonyms } = compile(readContent(process.cwd()));
const queries = QUERY_FILES.flatMap((file) => judgedQueries(file, catalogue));
if (wants('relevance')) await relevance(['tune', 'report', 'learn']);
if (parts.includes('sealed')) await relevance(['sealed']);
console.log(`\nthe sealed part has been read ${sealedReads(parts.includes('sealed'))} times`);
if (wants('speed')) await speed();
if (wants('growth')) await growing();
// Pagefind keeps its WebAssembly alive.
process.exit();

/**
 * How well search answers, by part of the queries and by kind; the sealed part only where it is
 * asked for by name, which is counted.
 */
async function relevance(halves: readonly Half[]): Promise<void> {
  const server = await serveSite(SITE, {});
  const pagefind = await loadPagefind(SITE, server.url);
  const engines = [ourSearch(SITE, pagefind), miniSearch(catalogue), plainPagefind(pagefind)];
  for (const half of halves) {
    const asked = queries.filter((query) => query.half === half);
    console.log(`\n${half}: ${asked.length} queries; with 95% intervals`);
    console.log(
      [
        'kind'.padEnd(14),
        ...COLUMNS.map((name) => name.padEnd(19)),
        ...engines.slice(1).map(({ name }) => name),
      ].join('  '),
    );
    const rows = new Map<string, Score[][]>();
    for (const engine of engines) await judge(engine, asked, rows);
    for (const [kind, [ours, ...others]] of rows) {
      const estimates = estimatesOf(ours!);
      const cells = MEASURES.map((measure) => cell(estimates[measure]).padEnd(19));
      const them = others.map((scores) => estimatesOf(scores).ndcg.mean.toFixed(3).padEnd(10));
      console.log([`${kind} ${ours!.length}`.padEnd(14), ...cells, ...them].join('  '));
    }
  }
  await server.close();
}

async function judge(
  engine: SearchEngine,
  asked: readonly JudgedQuery[],
  rows: Map<string, Score[][]>,
): Promise<void> {
  const scores = new Map<string, Score[]>([['all', []]]);
  for (const query of asked) {
    const found = await engine.find(query.query);
    const score = scoreOf(query, found);
    scores.get('all')!.push(score);
    scores.set(query.kind, [...(scores.get(query.kind) ?? []), score]);
    if (
      argv.includes('misses') &&
      query.half !== 'sealed' &&
      engine.name === 'ours' &&
      score.ndcg < 0.8
    )
      console.log(`  ${score.ndcg.toFixed(2)} ${query.query}: ${found.slice(0, 5).join(' ')}`);
  }
  for (const [kind, own] of scores) rows.set(kind, [...(rows.get(kind) ?? []), own]);
}

function cell({ mean, low, high }: Estimate): string {
  return Number.isNaN(mean) ? '' : `${mean.toFixed(3)} [${low.toFixed(2)} ${high.toFixed(2)}]`;
}

/** How often the sealed part has been read, this time included where it is. */
function sealedReads(isRead: boolean): number {
  const { reads } = JSON.parse(readFileSync(READS, 'utf8')) as { reads: number };
  if (isRead) writeFileSync(READS, `{ "reads": ${reads + 1} }\n`);
  return reads + (isRead ? 1 : 0);
}

async function speed(): Promise<void> {
  const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
  const bytes = await firstSearchBytes(SITE, 'executive sponsor');
  console.log(
    `\nfirst search, compressed: ${kilobytes(bytes.before)} before the box is touched, ${kilobytes(bytes.first)} to the first result (limit 120), ${kilobytes(bytes.complete)} with running text`,
  );
  const asked = queries.filter((_, i) => i % 5 === 0).map(({ query }) => query);
  const times = await keystrokeTimes(SITE, asked);
  console.log(
    `keystroke to results, warm: median ${times.median.toFixed(0)} ms (limit 50), 95th percentile ${times.late.toFixed(0)} ms (limit 100), ${times.samples} keystrokes`,
  );
  const slow = [];
  for (let run = 0; run < 3; run += 1) slow.push(await slowFirstSearch(SITE, 'promotion packet'));
  const median = slow.sort((a, b) => a.first - b.first)[1]!;
  console.log(
    `slow line (1.6 Mbit/s, 150 ms, processor 4 times slower): first result after ${median.first.toFixed(0)} ms (limit 1200), with running text after ${median.complete.toFixed(0)} ms`,
  );
}

async function growing(): Promise<void> {
  const kb = (bytes: number) => (bytes / 1024).toFixed(0);
  const columns: [name: string, cell: (row: GrowthRow) => string][] = [
    ['entries', ({ entries }) => String(entries)],
    ['places', ({ places }) => String(places)],
    ['words', ({ words }) => String(words)],
    ['pack KB', ({ pack }) => kb(pack)],
    ['ids KB', ({ pieces }) => kb(pieces)],
    ['page list KB', ({ meta }) => kb(meta)],
    ['chunks KB', ({ index }) => kb(index)],
    ['all files KB', ({ whole }) => kb(whole)],
    ['a search KB', ({ perSearch, perSearchLate }) => `${kb(perSearch)} (${kb(perSearchLate)})`],
    ['ready ms', ({ ready }) => ready.toFixed(0)],
    ['answer ms', ({ answer, answerLate }) => `${answer.toFixed(1)} (${answerLate.toFixed(1)})`],
    ['build s', ({ build }) => (build / 1000).toFixed(1)],
  ];
  console.log(
    '\ngrowth, this book and 10 and 100 times its length; medians, 95th percentile in brackets',
  );
  console.log(columns.map(([name]) => name.padStart(16)).join(''));
  const asked = queries.map(({ query }) => query);
  for (const times of [1, 10, 100]) {
    const row = await growth(catalogue, synonyms, times, asked);
    console.log(columns.map(([, cell]) => cell(row).padStart(16)).join(''));
  }
}
