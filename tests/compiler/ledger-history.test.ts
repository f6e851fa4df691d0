import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ledgerHistory } from '../../src/compiler/ledger-history.ts';
import { LEDGER_FILE } from '../../src/compiler/layout.ts';

// Each compiles a book several times, or starts git: more than the default on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const line = (href: string) => `- { released: 2026-01-01, at: ${href}, title: "A", sketch: "" }\n`;
const older = (href: string) =>
  `- released: 2026-01-01\n  addresses:\n    ${href}: { title: "A", sketch: "" }\n  seal: "${'0'.repeat(64)}"\n`;

let top: string;
let root: string;
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'ledger-'));
  root = top;
});
afterEach(() => rmSync(top, { recursive: true, force: true }));

function git(cwd: string, ...args: string[]): void {
  const who = [
    '-c',
    'user.name=T',
    '-c',
    'user.email=t@example.org',
    '-c',
    'init.defaultBranch=main',
  ];
  execFileSync('git', [...who, ...args], {
    cwd,
    stdio: 'ignore',
    env: { ...process.env, GIT_DIR: undefined },
  });
}

function commit(text: string | undefined): void {
  const path = join(root, LEDGER_FILE);
  mkdirSync(dirname(path), { recursive: true });
  if (text === undefined) rmSync(path);
  else writeFileSync(path, text);
  git(root, 'add', '-A');
  git(root, 'commit', '-qm', 'x');
}

/** Addresses that git knows of besides those of a text. */
const known = (now: string) =>
  ledgerHistory(root, now).records.map(({ record }) => ('at' in record ? record.at : record.from));

describe('git knows', () => {
  beforeEach(() => git(root, 'init', '-q'));

  test('what was taken out of the ledger, by the newest commit that held it', () => {
    commit(line('/a/') + line('/b/'));
    commit(line('/a/'));
    const { records, notice } = ledgerHistory(root, line('/a/'));
    expect(records).toEqual([
      {
        commit: expect.stringMatching(/^[0-9a-f]{10}$/),
        record: { released: '2026-01-01', at: '/b/', title: 'A', sketch: '' },
      },
    ]);
    expect(notice).toBeUndefined();
  });

  test('nothing besides what a text holds word for word, whatever its line breaks', () => {
    commit(line('/a/') + line('/b/'));
    expect(known(line('/b/') + line('/a/'))).toEqual([]);
    expect(known((line('/b/') + line('/a/')).replaceAll('\n', '\r\n'))).toEqual([]);
  });

  test('what a file held before it was deleted and begun anew', () => {
    commit(line('/a/'));
    commit(undefined);
    commit(line('/b/'));
    expect(known(line('/b/'))).toEqual(['/a/']);
  });

  test('what a branch held whose lines a merge threw away', () => {
    commit(line('/a/'));
    git(root, 'checkout', '-qb', 'side');
    commit(line('/a/') + line('/side/'));
    git(root, 'checkout', '-q', 'main');
    commit(line('/a/') + line('/main/'));
    git(root, 'merge', '-qs', 'ours', 'side', '-m', 'x');
    expect(known(line('/a/') + line('/main/'))).toEqual(['/side/']);
  });

  test('the readable lines of a commit that did not read as a whole, and none of one that holds no ledger', () => {
    commit(`<<<<<<< HEAD\n${line('/a/')}=======\n`);
    commit('not: [a ledger');
    commit(line('/b/'));
    expect(known(line('/b/'))).toEqual(['/a/']);
  });

  test('the ledgers of the older form', () => {
    commit(older('/a/'));
    expect(known('')).toEqual(['/a/']);
    expect(known(line('/a/'))).toEqual([]);
  });

  test('a book in a folder of a larger repository, with a name full of signs', () => {
    root = join(top, 'docs', 'the *guide* [1] führung');
    mkdirSync(root, { recursive: true });
    commit(line('/a/') + line('/b/'));
    commit(line('/a/'));
    expect(ledgerHistory(root, line('/a/'))).toMatchObject({
      records: [{ record: { at: '/b/' } }],
    });
    expect(ledgerHistory(root, line('/a/')).notice).toBeUndefined();
  });

  test('the book at hand, wherever the variables of a hook lead', () => {
    commit(line('/a/'));
    process.env.GIT_DIR = join(top, 'nowhere');
    try {
      expect(known('')).toEqual(['/a/']);
    } finally {
      delete process.env.GIT_DIR;
    }
  });

  test('a worktree', () => {
    commit(line('/a/'));
    git(root, 'worktree', 'add', '-q', join(top, 'tree'));
    root = join(top, 'tree');
    expect(known('')).toEqual(['/a/']);
    expect(ledgerHistory(root, '').notice).toBeUndefined();
  });

  test('more versions than it is asked for at a time', () => {
    const texts = Array.from({ length: 55 }, (_, at) =>
      Array.from({ length: at + 1 }, (_row, href) => line(`/${href}/`)).join(''),
    );
    const commits = texts.map(
      (text) =>
        `commit refs/heads/main\ncommitter T <t@example.org> 0 +0000\ndata 1\nx\nM 644 inline ${LEDGER_FILE}\ndata ${text.length}\n${text}\n`,
    );
    execFileSync('git', ['fast-import', '--quiet'], {
      cwd: root,
      input: commits.join(''),
      stdio: 'pipe',
    });
    git(root, 'symbolic-ref', 'HEAD', 'refs/heads/main');
    expect(known('')).toHaveLength(55);
  });
});

describe('what could not be compared is said in a sentence:', () => {
  test('a folder without git', () => {
    expect(ledgerHistory(root, line('/a/'))).toEqual({
      records: [],
      notice:
        'the ledger could not be compared with what was released: this folder is in no git repository',
    });
  });

  test('a machine without git', () => {
    const path = process.env.PATH;
    process.env.PATH = join(top, 'no-programs');
    try {
      expect(ledgerHistory(root, '').notice).toMatch(/: git is not installed$/);
    } finally {
      process.env.PATH = path;
    }
  });

  test('a repository without commits, and one without the ledger in them', () => {
    git(root, 'init', '-q');
    expect(ledgerHistory(root, '').notice).toMatch(/: nothing is committed yet$/);
    git(root, 'commit', '-qm', 'x', '--allow-empty');
    expect(ledgerHistory(root, '').notice).toMatch(
      /: no commit holds content\/permalinks\.yaml yet$/,
    );
  });

  test('a shallow clone, which is compared with the commits it has', () => {
    git(root, 'init', '-q');
    commit(line('/a/') + line('/b/'));
    commit(line('/a/'));
    git(top, 'clone', '-q', '--depth', '1', `file://${top}`, join(top, 'clone'));
    root = join(top, 'clone');
    const { records, notice } = ledgerHistory(root, '');
    expect(records).toHaveLength(1);
    expect(notice).toMatch(/^this clone is shallow, .*: git fetch --unshallow brings the others$/);
  });
});
