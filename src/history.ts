import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { daysOf, type HistoryCommit } from './model/commit-days.ts';
import type { History } from './model/changed.ts';

/** What git knows of the content files of a book. */
export interface ContentHistory {
  /**
   * Path of a file, from the book's folder → the day its words last changed. Files whose day nobody
   * can be sure of are left out.
   */
  changed: History;
  /** Path of a file → the day that brought it. Likewise. */
  arrived: History;
  /**
   * One line for whoever builds, where days are missing; a page then shows its own `updated`, or no
   * day.
   */
  notice?: string;
}

/** Settings of a person or a machine that would change what git prints. */
const PLAIN = [
  '-c',
  'core.quotePath=false',
  '-c',
  'log.showSignature=false',
  '-c',
  'log.follow=false',
  '-c',
  'diff.renameLimit=5000',
  '-c',
  'core.fsmonitor=false',
];
/** Begins a commit in what `git log -z` prints: no path holds it. */
const COMMIT = '\u0001';

/**
 * Reads from git when each content file of a book came and when it last changed. Paths are relative
 * to the book, wherever it lies in a repository. What can't be known is left out: what a shallow
 * clone has cut off, days that haven't come yet, files that differ from what was committed.
 */
export function readHistory(root: string, now: Date = new Date()): ContentHistory {
  const nothing = (why: string): ContentHistory => ({
    changed: new Map(),
    arrived: new Map(),
    notice: noticeOf(why),
  });
  const top = git(root, ['rev-parse', '--show-toplevel']);
  if (!top.done) return nothing(top.says);
  const log = git(root, [
    'log',
    '-z',
    '--relative',
    '--name-status',
    '--find-renames',
    `--format=${COMMIT}%H %P %ct`,
    '--',
    'content',
  ]);
  if (!log.done)
    return nothing(
      /does not have any commits/.test(log.says) ? 'this repository has no commits yet' : log.says,
    );
  const boundary = boundaryOf(root);
  const dirty = git(root, [
    'diff',
    '--name-only',
    '-z',
    '--relative',
    '--no-ext-diff',
    '--no-renames',
    'HEAD',
    '--',
    'content',
  ]);
  if (!dirty.done) return nothing(dirty.says);
  const unsure = new Set(dirty.text.split('\0'));
  const days = daysOf(commitsIn(log.text, boundary), { now, unsure });
  if (log.text === '') return { ...days, notice: noticeOf('no file of this book is committed') };
  return boundary.size > 0
    ? {
        ...days,
        notice: noticeOf('this is a shallow clone (git fetch --unshallow brings the rest)'),
      }
    : days;
}

function noticeOf(why: string): string {
  return `note: pages whose day git does not tell show their own "updated", or none: ${why}`;
}

/**
 * The commits behind which a shallow clone has nothing: git shows them as if they had brought all
 * there is.
 */
function boundaryOf(root: string): ReadonlySet<string> {
  const path = git(root, ['rev-parse', '--git-path', 'shallow']);
  const file = path.done ? resolve(root, path.text.trim()) : '';
  return new Set(
    file && existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [],
  );
}

/** What `git log` has printed, as commits, newest first. */
function commitsIn(log: string, boundary: ReadonlySet<string>): HistoryCommit[] {
  return log
    .split(COMMIT)
    .slice(1)
    .map((text) => {
      const [head = '', ...fields] = text.split('\0');
      const [hash = '', ...rest] = head.trim().split(' ');
      const seconds = Number(rest.at(-1));
      return {
        hash,
        on: new Date(seconds * 1000),
        isBoundary: boundary.has(hash),
        changes: changesIn(fields.map((field) => field.replace(/^\n/, ''))),
      };
    });
}

/** `M`, path; `R087`, old path, new path; and so on. */
function changesIn(fields: readonly string[]): HistoryCommit['changes'] {
  const changes: HistoryCommit['changes'] = [];
  for (let at = 0; at + 1 < fields.length;) {
    const status = fields[at] ?? '';
    const renames = /^[RC]\d/.test(status);
    if (!/^[A-Z]\d*$/.test(status)) {
      at += 1;
      continue;
    }
    const path = fields[at + (renames ? 2 : 1)] ?? '';
    changes.push({
      status: status[0]!,
      path,
      ...(renames && { from: fields[at + 1]! }),
      ...(status.endsWith('100') && { same: true }),
    });
    at += renames ? 3 : 2;
  }
  return changes;
}

/** What a git command prints, or in words why there is nothing. */
function git(
  cwd: string,
  args: readonly string[],
): { done: true; text: string } | { done: false; says: string } {
  try {
    const options = {
      cwd,
      env: gitEnvironment(),
      maxBuffer: 1e9,
      stdio: ['ignore', 'pipe', 'pipe'] as ['ignore', 'pipe', 'pipe'],
    };
    return {
      done: true,
      text: execFileSync('git', [...PLAIN, ...args], { ...options, encoding: 'utf8' }),
    };
  } catch (error) {
    const { code, stderr = '' } = error as NodeJS.ErrnoException & { stderr?: string };
    if (code === 'ENOENT') return { done: false, says: 'git is not installed' };
    if (/not a git repository/.test(stderr))
      return { done: false, says: 'this is not a git repository' };
    if (/dubious ownership/.test(stderr))
      return {
        done: false,
        says: 'git does not trust this folder, which is another user\'s (git config --global --add safe.directory "$PWD")',
      };
    return { done: false, says: `git says "${stderr.trim().split('\n')[0] || 'nothing'}"` };
  }
}

/**
 * Git obeys `GIT_DIR` and its like, which a hook sets for another repository, and speaks the
 * language of the machine.
 */
function gitEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(GIT_|LC_|LANG)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' };
}
