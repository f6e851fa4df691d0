import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../src/compiler/checks/index.ts';
import { permalinks } from '../../src/compiler/checks/permalinks.ts';
import { compile, type Compilation } from '../../src/compiler/compile.ts';
import { readContent } from '../../src/compiler/read-content.ts';
import { LEDGER_FILE } from '../../src/compiler/layout.ts';
import { recordsIn } from '../../src/compiler/read-ledger.ts';
import { rememberingReaders } from '../../src/compiler/remembering-readers.ts';
import type { SourceFile } from '../../src/compiler/source-file.ts';
import { addressesOf, splitAddress } from '../../src/permalinks/addresses.ts';
import { fateOf, isRelease, ledgerOf } from '../../src/permalinks/ledger.ts';
import { changeOf, releasesOf } from '../../src/permalinks/ledger-command.ts';
import { LEDGER_HEAD, recordsText } from '../../src/permalinks/ledger-text.ts';
import type { Release } from '../../src/schemas/ledger.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { fileMutations, headingMutations } from './mutations.ts';

/**
 * The real book, changed in memory in every way an author changes one. Each time either nothing is
 * lost, or the compiler says so with a command that mends it. `npm test` looks at a sample; `npm
 * run test:permalinks` at every page and every heading.
 */
const exhaustive = import.meta.env.MODE === 'exhaustive';

const readers = rememberingReaders();
const options = { readers, checks: [permalinks] };
const content = readContent(process.cwd());
const ledgerFile: SourceFile = { path: LEDGER_FILE, text: releasedToday() };
const files = content.map((file) => (file.path === LEDGER_FILE ? ledgerFile : file));
const before = compile(files, { readers });

/**
 * The book's ledger as if all addresses had been released with the text that stands there today. A
 * command is proposed by what is left of the text of a release; what an edition has rewritten since
 * is no matter of the one change that a test makes.
 */
function releasedToday(): string {
  const book = compile(content, { readers });
  const today = new Map(
    releasesOf(addressesOf(book), '2026-01-01').map((release) => [release.at, release]),
  );
  return (
    LEDGER_HEAD +
    recordsText(
      book.ledger.records.map((record) =>
        isRelease(record) ? { ...record, ...textOf(today.get(record.at)) } : record,
      ),
    )
  );
}

/** The part of a release that follows from the text. */
function textOf(release: Release | undefined): Partial<Release> {
  return release ? { title: release.title, sketch: release.sketch } : {};
}

/**
 * Every n-th of the rows, so that the sample reaches all over the book; all of them where all are
 * asked for. Of these the share of one file: the runner gives each core a file, and no more.
 */
function sample<T>(rows: readonly T[], count: number, { part, of }: Share): T[] {
  const step = exhaustive ? 1 : Math.max(1, Math.floor(rows.length / count));
  return rows.filter((_, place) => place % step === 0).filter((_, place) => place % of === part);
}

/** Which part of all tests a file takes, from 0, and of how many. */
export interface Share {
  part: number;
  of: number;
}

/** Declares the tests of one share. */
export function everyAddress(share: Share): void {
  test('the book as it is loses nothing, and its ledger holds every address of it', () => {
    expect(before.problems).toEqual([]);
    expect(CHECKS).toContain(permalinks);
    expect(addressesOf(before).filter(({ href }) => !before.ledger.released.has(href))).toEqual([]);
  });

  describe.each([
    ['headings', headingMutations(files), 120],
    ['pages and entries', fileMutations(files), 80],
  ])('%s', (_, mutations, count) => {
    test.each(sample(mutations, count, share))('$name', (mutation) => {
      const changed = mutation.files();
      const after = compile(changed, options);
      const lost = after.problems.filter(({ kind }) => kind === 'lost-address');
      expect(after.problems).toEqual(lost);
      if (mutation.keeps) {
        expect(lost).toEqual([]);
        expect(fate(after, mutation.href)).toEqual({ is: 'alive' });
        return;
      }
      const problem = lost.find(({ says }) => says.startsWith(`"${mutation.href}" `));
      const line = ledgerFile.text.split('\n')[(problem?.line ?? 0) - 1];
      expect(problem).toMatchObject({ file: LEDGER_FILE });
      expect(line).toContain(` at: ${mutation.href}, `);
      if (mutation.to)
        expect(problem?.mend).toContain(
          `npm run permalink -- move ${mutation.href.slice(1)} ${mutation.to.slice(1)};`,
        );
      const mended = mend(changed, after, lost);
      expect(mended.problems).toEqual([]);
      expect(['moved', 'gone']).toContain(fate(mended, mutation.href).is);
      if (mutation.to)
        expect(fate(mended, mutation.href)).toMatchObject({ is: 'moved', to: mutation.to });
      // Whatever else stood on the page arrives as well, or says why not.
      for (const href of before.ledger.released.keys())
        if (splitAddress(href).page === splitAddress(mutation.href).page)
          expect(['alive', 'moved', 'gone']).toContain(fate(mended, href).is);
    });
  });

  describe('the ledger', () => {
    const lines = ledgerFile.text.split('\n');
    const committed = before.ledger.records.map((record) => ({ commit: 'abc1234', record }));
    const rows = lines.flatMap((line, at) =>
      line.startsWith('- ') ? [{ at, href: / (?:at|from): ([^,\s]+)/.exec(line)![1]! }] : [],
    );
    const said = (changed: readonly string[]) => {
      const now = files.map((file) =>
        file === ledgerFile ? { ...file, text: changed.join('\n') } : file,
      );
      return compile(now, { ...options, ledgerHistory: committed }).problems;
    };
    test.each(sample(rows, 25, share))('can not lose the line of $href', ({ at, href }) => {
      const [problem, ...others] = said(lines.toSpliced(at, 1));
      expect(others).toEqual([]);
      expect(problem?.says).toBe(
        `the record of "${href}" that was committed in abc1234 was taken out`,
      );
      expect(problem?.mend).toContain(lines[at]!);
    });
    const titled = rows.filter(({ at }) => lines[at]!.includes('title: "'));
    test.each(sample(titled, 10, share))('can not have the line of $href reworded', ({ at }) => {
      expect(
        said(lines.with(at, lines[at]!.replace('title: "', 'title: "Not '))).map(
          ({ kind }) => kind,
        ),
      ).toEqual(['ledger-rewritten']);
    });
    test('may have its lines in any order', () => {
      expect(said(lines.toReversed())).toEqual([]);
    });
  });
}

/** Runs the commands that problems propose, as an author would, until nothing is left to run. */
function mend(
  changed: readonly SourceFile[],
  first: Compilation,
  problems: readonly Problem[],
): Compilation {
  let [now, open, text] = [first, problems, ledgerFile.text];
  for (let round = 0; round < 5 && open.length > 0; round += 1) {
    for (const { mend: says } of open) {
      const [, from = '', to = ''] = /-- move (\S+) ([^\s;]+)/.exec(says) ?? [];
      const [, gone = ''] = /-- gone (\S+)/.exec(says) ?? [];
      const ledger = ledgerOf(recordsIn(text)!);
      const change = changeOf(
        { ledger, addresses: addressesOf(now), today: '2026-12-24' },
        from ? ['move', from, to] : ['gone', gone, 'It was taken out by a test.'],
      );
      if (!('records' in change))
        throw new Error(`the proposed command is refused: ${JSON.stringify(change)}`);
      text += recordsText(change.records);
    }
    now = compile(
      [...changed.filter(({ path }) => path !== LEDGER_FILE), { path: LEDGER_FILE, text }],
      options,
    );
    open = now.problems;
  }
  return now;
}

function fate(book: Compilation, href: string) {
  return fateOf(book.ledger, new Set(addressesOf(book).map((address) => address.href)), href);
}
