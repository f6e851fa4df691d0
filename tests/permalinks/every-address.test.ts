import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../src/compiler/checks/index.ts';
import { permalinks } from '../../src/compiler/checks/permalinks.ts';
import { compile, type Compilation, type Readers } from '../../src/compiler/compile.ts';
import { sha256 } from '../../src/compiler/digest.ts';
import { readContent } from '../../src/compiler/read-content.ts';
import { readDraft } from '../../src/compiler/read-draft.ts';
import { LEDGER_FILE } from '../../src/compiler/layout.ts';
import { readLedger, recordsIn } from '../../src/compiler/read-ledger.ts';
import type { SourceFile } from '../../src/compiler/source-file.ts';
import { addressesOf, splitAddress } from '../../src/domain/addresses.ts';
import { fateOf, ledgerOf } from '../../src/domain/ledger.ts';
import { changeOf } from '../../src/domain/ledger-command.ts';
import { addressLine, recordText } from '../../src/domain/ledger-text.ts';
import { shinglesOf } from '../../src/domain/likeness.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { factsOf } from '../../src/domain/seal.ts';
import { fileMutations, headingMutations } from './mutations.ts';

/**
 * The real book, changed in memory in every way an author changes one. Each time either nothing is lost, or the compiler says so with a command
 * that mends it. `npm test` looks at a sample; `npm run test:permalinks` at every page and every heading.
 */
const exhaustive = import.meta.env.MODE === 'exhaustive';

const files = readContent(process.cwd());
const ledgerFile = files.find(({ path }) => path === LEDGER_FILE)!;
const readers = rememberingReaders();
const options = { readers, checks: [permalinks] };
const before = compile(files, { readers });

/** Every n-th of the rows, so that the sample reaches all over the book; all of them where all are asked for. */
function sample<T>(rows: readonly T[], count: number): T[] {
  const step = exhaustive ? 1 : Math.max(1, Math.floor(rows.length / count));
  return rows.filter((_, place) => place % step === 0);
}

test('the book as it is loses nothing, and its ledger holds every address of it', () => {
  expect(before.problems).toEqual([]);
  expect(CHECKS).toContain(permalinks);
  expect(addressesOf(before).filter(({ href }) => !before.ledger.released.has(href))).toEqual([]);
});

describe.each([
  ['headings', headingMutations(files), 120],
  ['pages and entries', fileMutations(files), 80],
])('%s', (_, mutations, count) => {
  test.each(sample(mutations, count))('$name', (mutation) => {
    const after = compile(mutation.files, options);
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
    expect(line?.trim().startsWith(`${mutation.href}: `)).toBe(true);
    if (mutation.to) expect(problem?.mend).toContain(`npm run permalink -- move ${mutation.href.slice(1)} ${mutation.to.slice(1)};`);
    const mended = mend(mutation.files, after, lost);
    expect(mended.problems).toEqual([]);
    expect(['moved', 'gone']).toContain(fate(mended, mutation.href).is);
    if (mutation.to) expect(fate(mended, mutation.href)).toMatchObject({ is: 'moved', to: mutation.to });
    // Whatever else stood on the page arrives as well, or says why not.
    for (const href of before.ledger.released.keys())
      if (splitAddress(href).page === splitAddress(mutation.href).page) expect(['alive', 'moved', 'gone']).toContain(fate(mended, href).is);
  });
});

describe('the ledger', () => {
  const lines = ledgerFile.text.split('\n');
  const rows = lines.flatMap((line, at) => (/^ {4}\//.test(line) ? [{ at, href: line.trim().split(': ')[0]! }] : []));
  test.each(sample(rows, 25))('can not lose the line of $href', ({ at, href }) => {
    const [problem, ...others] = sealProblems(lines.toSpliced(at, 1));
    expect(others).toEqual([]);
    // Without git, the line itself is known again only where the book still says what it said at the release.
    const asReleased = addressesOf(before).some((address) => address.href === href && addressLine(href, factsOf(address)) === lines[at]);
    expect(problem?.says).toContain(asReleased ? `the line of "${href}" was taken out` : `missing may be "${href}"`);
    expect(problem?.mend).toContain(asReleased ? lines[at]!.trim() : 'npm run permalink -- restore');
  });
  test.each(sample(rows, 10))('can not have the line of $href reworded', ({ at }) => {
    expect(sealProblems(lines.with(at, lines[at]!.replace('title: "', 'title: "Not '))).map(({ kind }) => kind)).toEqual(['ledger-rewritten']);
  });
});

/** Runs the commands that problems propose, as an author would, until nothing is left to run. */
function mend(changed: readonly SourceFile[], first: Compilation, problems: readonly Problem[]): Compilation {
  let [now, open, text] = [first, problems, ledgerFile.text];
  for (let round = 0; round < 5 && open.length > 0; round += 1) {
    for (const { mend: says } of open) {
      const [, from = '', to = ''] = /-- move (\S+) ([^\s;]+)/.exec(says) ?? [];
      const [, gone = ''] = /-- gone (\S+)/.exec(says) ?? [];
      const state = { ledger: ledgerOf(recordsIn(text.slice(ledgerFile.text.length)) ?? []), addresses: addressesOf(now), today: '2026-12-24' };
      const known = { ...state, ledger: ledgerOf([...before.ledger.records, ...state.ledger.records]) };
      const change = changeOf(known, from ? ['move', from, to] : ['gone', gone, 'It was taken out by a test.'], sha256);
      if (!('record' in change)) throw new Error(`the proposed command is refused: ${JSON.stringify(change)}`);
      text += recordText(change.record);
    }
    now = compile([...changed.filter(({ path }) => path !== LEDGER_FILE), { path: LEDGER_FILE, text }], options);
    open = now.problems;
  }
  return now;
}

function fate(book: Compilation, href: string) {
  return fateOf(book.ledger, new Set(addressesOf(book).map((address) => address.href)), href);
}

function sealProblems(lines: readonly string[]): Problem[] {
  const text = lines.join('\n');
  const changed = files.map((file) => (file.path === LEDGER_FILE ? { ...file, text } : file));
  return compile(changed, { ...options, readers: { ...readers, ledger: readLedger } }).problems;
}

/** Readers that read each text once; of the ledger, whose beginning never changes here, only what was added. */
function rememberingReaders(): Readers {
  const drafts = new Map<string, ReturnType<typeof readDraft>>();
  const words = new Map<string, ReadonlySet<string>>();
  const first = readLedger(ledgerFile);
  return {
    draft: (file, kind, slug) => {
      const key = `${file.path}\n${file.text}`;
      const known = drafts.get(key) ?? readDraft(file, kind, slug);
      if (files.some((original) => original === file)) drafts.set(key, known);
      return known;
    },
    ledger: (file) => {
      const more = file.text.slice(ledgerFile.text.length);
      if (!more || !first.reading) return first;
      return { problems: [], reading: { ...first.reading, ledger: ledgerOf([...first.reading.ledger.records, ...(recordsIn(more) ?? [])]) } };
    },
    shingles: (text) => {
      const known = words.get(text) ?? shinglesOf(text);
      words.set(text, known);
      return known;
    },
  };
}
