/**
 * `npm run learn:search`: learns the weights of the ranking (src/search/weights.json) on the judged
 * queries that may be looked at, from the site in `dist/`. Prints how well weights do on queries
 * they were not learned on (each fifth in turn), then learns on all, writes the file, and prints
 * for every weight what is lost without it. The same each time. `-- weigh` only prints the last;
 * `-- quick` leaves the cross-validation out.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import process, { argv } from 'node:process';
import { compile } from '../src/compiler/compile.ts';
import { readContent } from '../src/compiler/read-content.ts';
import { wordsToAsk } from '../src/search/full-text.ts';
import { queryReader } from '../src/search/query.ts';
import type { Weights } from '../src/search/weights.ts';
import { builtLexicon, builtText, loadPagefind } from './search-bench/engines.ts';
import { judgedQueries, QUERY_FILES } from './search-bench/judged-queries.ts';
import { examiner, learn, pathsOf, plainWeights, type Lesson } from './search-bench/learning.ts';
import { estimateOf, estimatesOf, type Estimate, type Score } from './search-bench/measures.ts';
import { serveSite } from './serve.ts';

const SITE = 'dist';
const FILE = 'src/search/weights.json';
const FOLDS = 5;
const ROUNDS = 3;

if (!existsSync(SITE)) {
  console.error('there is no build yet: run npm run build');
  process.exit(1);
}
const { catalogue } = compile(readContent(process.cwd()));
const lexicon = builtLexicon(SITE);
const read = queryReader(lexicon);
const server = await serveSite(SITE, {});
const text = builtText(SITE, await loadPagefind(SITE, server.url));
const lessons: Lesson[] = [];
for (const judged of QUERY_FILES.flatMap((file) => judgedQueries(file, catalogue))) {
  if (judged.half !== 'learn' && judged.half !== 'tune') continue;
  const query = read(judged.query);
  await text.ask(wordsToAsk(query));
  lessons.push({ judged, query });
}
const start = plainWeights();
const examine = examiner(lexicon, lessons, text.known, start);
const all = lessons.map((_, i) => i);

if (!argv.includes('weigh')) {
  if (!argv.includes('quick')) crossValidate();
  const learned = learn(examine, lessons, all, start, ROUNDS);
  writeFileSync(FILE, `${JSON.stringify(learned, null, 2)}\n`);
  report('learned on all, which it has seen', examine(learned));
  weigh(learned);
} else weigh(JSON.parse(readFileSync(FILE, 'utf8')) as Weights);
process.exit();

/** How well weights do on a fifth of the queries that they were not learned on. */
function crossValidate(): void {
  const scores: Score[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const seen = all.filter((i) => i % FOLDS !== fold);
    const unseen = all.filter((i) => i % FOLDS === fold);
    const weights = learn(examine, lessons, seen, start, ROUNDS);
    examine(weights, unseen).forEach((score, i) => (scores[unseen[i]!] = score));
  }
  report('cross-validated', scores);
}

function report(title: string, scores: readonly Score[]): void {
  console.log(`\n${title}: nDCG@10, success@1, success@3, right section first`);
  for (const [half, own] of Map.groupBy(all, (i) => lessons[i]!.judged.half)) {
    line(half, own);
    for (const [kind, rows] of Map.groupBy(own, (i) => lessons[i]!.judged.kind))
      line(`  ${kind}`, rows);
  }
  function line(name: string, which: readonly number[]): void {
    const { ndcg, first, third, section } = estimatesOf(which.map((i) => scores[i]!));
    console.log(
      `${name.padEnd(16)} ${String(which.length).padStart(3)}  ${[ndcg, first, third, section].map((each) => cell(each)).join('  ')}`,
    );
  }
}

/** What each weight is worth: the nDCG that is lost without it. */
function weigh(weights: Weights): void {
  const with_ = examine(weights);
  console.log('\nnDCG lost without a weight');
  for (const [group, name] of pathsOf(weights)) {
    const less = structuredClone(weights);
    (less[group] as Record<string, number>)[name] = 0;
    const lost = examine(less).map(({ ndcg }, i) => with_[i]!.ndcg - ndcg);
    console.log(`${`${group}.${name}`.padEnd(26)} ${cell(estimateOf(lost), 4)}`);
  }
}

function cell({ mean, low, high }: Estimate, digits = 3): string {
  return Number.isNaN(mean)
    ? ''
    : `${mean.toFixed(digits)} [${low.toFixed(digits)} ${high.toFixed(digits)}]`.padEnd(20);
}
