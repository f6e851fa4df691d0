import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readHistory } from '../src/history.ts';

const NOW = new Date('2026-06-01T12:00:00Z');
const LONG = Array.from({ length: 40 }, (_, i) => `line ${i}\n`).join('');

let folder: string;
let book: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'history-'));
  book = join(folder, 'book');
  mkdirSync(book);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function git(cwd: string, on: string, ...args: string[]): string {
  const person = {
    GIT_AUTHOR_NAME: 'A',
    GIT_AUTHOR_EMAIL: 'a@example.org',
    GIT_COMMITTER_NAME: 'A',
    GIT_COMMITTER_EMAIL: 'a@example.org',
  };
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    ...person,
    GIT_AUTHOR_DATE: `${on}T10:00:00Z`,
    GIT_COMMITTER_DATE: `${on}T10:00:00Z`,
  };
  return execFileSync('git', args, {
    cwd,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function write(name: string, text: string): void {
  mkdirSync(dirname(join(book, name)), { recursive: true });
  writeFileSync(join(book, name), text);
}

/** Commits everything there is, on a day. */
function commit(on: string, cwd = book): void {
  git(cwd, on, 'add', '-A', '.');
  git(cwd, on, 'commit', '-qm', on, '--allow-empty');
}

/** The days as they would be shown. */
function days(root = book, now = NOW) {
  const { changed, arrived, notice } = readHistory(root, now);
  const shown = (map: ReadonlyMap<string, Date>) =>
    Object.fromEntries([...map].map(([path, day]) => [path, day.toISOString().slice(0, 10)]));
  return { changed: shown(changed), arrived: shown(arrived), notice };
}

/** A book with three days of history. */
function threeDays(): void {
  git(book, '2026-01-01', 'init', '-q');
  write('content/guides/a.mdx', 'a');
  write('content/guides/ä "b".mdx', 'b');
  commit('2026-01-01');
  write('content/guides/c.mdx', LONG);
  commit('2026-02-02');
  write('content/guides/a.mdx', 'a, again');
  commit('2026-03-03');
}

const THREE = {
  changed: {
    'content/guides/a.mdx': '2026-03-03',
    'content/guides/c.mdx': '2026-02-02',
    'content/guides/ä "b".mdx': '2026-01-01',
  },
  arrived: {
    'content/guides/c.mdx': '2026-02-02',
    'content/guides/a.mdx': '2026-01-01',
    'content/guides/ä "b".mdx': '2026-01-01',
  },
  notice: undefined,
};

const note = (why: string) =>
  `note: pages whose day git does not tell show their own "updated", or none: ${why}`;
const NOTHING = { changed: {}, arrived: {} };

describe('the days of files', { timeout: 60_000 }, () => {
  it('are those of their commits', () => {
    threeDays();
    expect(days()).toEqual(THREE);
  });

  it('are the same in a folder of a larger repository, and in one below it', () => {
    const large = join(folder, 'large', 'docs', 'the guide');
    mkdirSync(large, { recursive: true });
    git(join(folder, 'large'), '2026-01-01', 'init', '-q');
    const steps: [string, string, string][] = [
      ['2026-01-01', 'content/guides/a.mdx', 'a'],
      ['2026-01-01', 'content/guides/ä "b".mdx', 'b'],
      ['2026-02-02', 'content/guides/c.mdx', LONG],
      ['2026-03-03', 'content/guides/a.mdx', 'a, again'],
    ];
    book = large;
    for (const [on, name, text] of steps) {
      write(name, text);
      commit(on, join(folder, 'large'));
    }
    expect(days(large)).toEqual(THREE);
  });

  it('are the same in a worktree, and where a hook has set git for another repository', () => {
    threeDays();
    git(book, '2026-03-03', 'worktree', 'add', '-q', '../tree', 'HEAD');
    expect(days(join(folder, 'tree'))).toEqual(THREE);
    git(folder, '2026-01-01', 'init', '-q', 'other');
    process.env.GIT_DIR = join(folder, 'other', '.git');
    try {
      expect(days()).toEqual(THREE);
    } finally {
      delete process.env.GIT_DIR;
    }
  });

  it('are the same whatever a person has set', () => {
    threeDays();
    for (const [name, value] of [
      ['core.quotePath', 'true'],
      ['log.showSignature', 'true'],
      ['log.date', 'relative'],
      ['diff.renames', 'false'],
      ['diff.relative', 'false'],
      ['diff.noprefix', 'true'],
      ['color.ui', 'always'],
      ['format.pretty', 'oneline'],
      ['core.pager', 'cat'],
    ])
      git(book, '2026-01-01', 'config', name!, value!);
    expect(days()).toEqual(THREE);
  });

  it('of a shallow clone are known where they lie behind no cut', () => {
    threeDays();
    git(folder, '2026-03-03', 'clone', '-q', '--depth', '1', `file://${book}`, 'one');
    git(folder, '2026-03-03', 'clone', '-q', '--depth', '2', `file://${book}`, 'two');
    const notice = note('this is a shallow clone (git fetch --unshallow brings the rest)');
    expect(days(join(folder, 'one'))).toEqual({ ...NOTHING, notice });
    expect(days(join(folder, 'two'))).toEqual({
      changed: { 'content/guides/a.mdx': '2026-03-03' },
      arrived: {},
      notice,
    });
  });

  it('stay when a file is renamed, and are the new ones when its words change with it', () => {
    threeDays();
    renameSync(join(book, 'content/guides/c.mdx'), join(book, 'content/guides/d.mdx'));
    commit('2026-04-04');
    expect(days()).toMatchObject({
      changed: { 'content/guides/d.mdx': '2026-02-02' },
      arrived: { 'content/guides/d.mdx': '2026-02-02' },
    });
    renameSync(join(book, 'content/guides/d.mdx'), join(book, 'content/guides/e.mdx'));
    write('content/guides/e.mdx', `${LONG}one line more\n`);
    // Another file takes the name of old.
    write('content/guides/c.mdx', 'something else');
    commit('2026-05-05');
    const { changed, arrived } = days();
    expect([changed['content/guides/e.mdx'], arrived['content/guides/e.mdx']]).toEqual([
      '2026-05-05',
      '2026-02-02',
    ]);
    expect([changed['content/guides/c.mdx'], arrived['content/guides/c.mdx']]).toEqual([
      '2026-05-05',
      '2026-05-05',
    ]);
  });

  it('are unknown for what is not committed as it stands', () => {
    threeDays();
    write('content/guides/a.mdx', 'a, today');
    write('content/guides/new.mdx', 'new');
    const { changed, arrived } = days();
    expect(changed).toEqual({
      'content/guides/c.mdx': '2026-02-02',
      'content/guides/ä "b".mdx': '2026-01-01',
    });
    expect(arrived['content/guides/a.mdx']).toBe('2026-01-01');
    git(book, '2026-03-03', 'add', '-A');
    expect(days().changed).toEqual(changed);
  });

  it('are not taken from the future, nor from a clock that was never set', () => {
    threeDays();
    write('content/guides/c.mdx', 'c, some day');
    commit('2099-01-01');
    write('content/guides/ä "b".mdx', 'b, once');
    commit('1970-01-01');
    expect(days().changed).toEqual({ 'content/guides/a.mdx': '2026-03-03' });
    // A clock may be a few hours fast.
    write('content/guides/c.mdx', 'c, tonight');
    commit('2026-06-01');
    expect(days(book, new Date('2026-06-01T00:30:00Z')).changed['content/guides/c.mdx']).toBe(
      '2026-06-01',
    );
  });

  it.each([
    ['without a repository', () => undefined, 'this is not a git repository'],
    [
      'without a commit',
      () => git(book, '2026-01-01', 'init', '-q'),
      'this repository has no commits yet',
    ],
    [
      'where no file of the book is committed',
      () => {
        git(book, '2026-01-01', 'init', '-q');
        write('README', 'x');
        commit('2026-01-01');
      },
      'no file of this book is committed',
    ],
  ])('are unknown %s, and one line says so', (_where, make, why) => {
    make();
    write('content/guides/a.mdx', 'a');
    expect(days()).toEqual({ ...NOTHING, notice: note(why) });
  });

  it('are unknown without git', () => {
    threeDays();
    const path = process.env.PATH;
    process.env.PATH = join(folder, 'nowhere');
    try {
      expect(days()).toEqual({ ...NOTHING, notice: note('git is not installed') });
    } finally {
      process.env.PATH = path;
    }
  });

  it('are unknown in a copy whose repository stayed behind', () => {
    threeDays();
    git(book, '2026-03-03', 'worktree', 'add', '-q', '../tree', 'HEAD');
    cpSync(join(folder, 'tree'), join(folder, 'copy'), { recursive: true });
    rmSync(book, { recursive: true });
    const { changed, notice } = days(join(folder, 'copy'));
    expect([changed, notice]).toEqual([
      {},
      expect.stringMatching(/^note: pages whose day git does not tell/),
    ]);
  });
});
