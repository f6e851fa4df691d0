/**
 * `npm run bench:permalinks`: what finding the successors of renamed pages costs, as processor time
 * of a whole validation in memory: nothing renamed, one chapter, all stories, and everything that
 * has a page. Renaming is what the ledger is for, so that it should cost hardly more than not
 * renaming.
 */
import process from 'node:process';
import { compile } from '../src/compiler/compile.ts';
import { readContent } from '../src/compiler/read-content.ts';
import type { SourceFile } from '../src/compiler/source-file.ts';

/**
 * How often each case runs; the quickest counts, since everything else on the machine only adds.
 */
const RUNS = 5;

/** What is renamed: the name of a case, and the files it takes. */
const CASES: readonly { what: string; takes: (path: string, place: number) => boolean }[] = [
  { what: 'nothing', takes: () => false },
  { what: 'one chapter', takes: (path) => path.endsWith('/work-on-what-matters.mdx') },
  { what: 'all stories', takes: (path) => path.startsWith('content/stories/') },
  {
    what: 'every page',
    takes: (path) => /^content\/(guides|stories|resources|questions)\//.test(path),
  },
];

const files = readContent(process.cwd());
const rows = CASES.map(({ what, takes }) => {
  const renamed = files.filter(({ path }, place) => takes(path, place)).length;
  const changed = files.map((file, place) =>
    takes(file.path, place) ? underAnotherName(file) : file,
  );
  const times = Array.from({ length: RUNS }, () => timeOf(changed));
  return { what, renamed, milliseconds: Math.min(...times), lost: lostIn(changed) };
});
const still = rows[0]!.milliseconds;
console.log('renamed       files  lost    CPU ms   more than without');
for (const { what, renamed, milliseconds, lost } of rows) {
  const cells = [
    String(renamed).padStart(5),
    String(lost).padStart(5),
    milliseconds.toFixed(0).padStart(9),
  ];
  console.log(
    `${what.padEnd(13)} ${cells.join(' ')} ${(milliseconds - still).toFixed(0).padStart(12)} ms`,
  );
}

/** Processor time that a compilation takes, in milliseconds. */
function timeOf(changed: readonly SourceFile[]): number {
  const before = process.cpuUsage();
  compile(changed);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Problems of lost addresses, each with its proposal. */
function lostIn(changed: readonly SourceFile[]): number {
  return compile(changed).problems.filter(({ kind }) => kind === 'lost-address').length;
}

/** The same file under another name, and so at another address. */
function underAnotherName({ path, text }: SourceFile): SourceFile {
  return { path: path.replace(/(\.[a-z]+)$/, '-renamed$1'), text };
}
