import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { compileBook } from '../../scripts/compile-book.ts';
import { permalinkCommand } from '../../scripts/permalink-command.ts';
import { LEDGER_FILE } from '../../src/compiler/layout.ts';
import { problemLine } from '../../src/problems/problem.ts';

// Each compiles a book several times, or starts git: more than the default on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/**
 * Two branches of the fixture book that both write to the ledger, merged by git with nothing but
 * the attributes of this repository.
 */
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'book-'));
  cpSync('tests/fixtures/moved-book', root, { recursive: true });
  cpSync('.gitattributes', join(root, '.gitattributes'));
  git('init', '-q', '-b', 'main');
  commit();
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function git(...args: string[]): void {
  const who = ['-c', 'user.name=T', '-c', 'user.email=t@example.org'];
  execFileSync('git', [...who, ...args], {
    cwd: root,
    stdio: 'ignore',
    env: { ...process.env, GIT_DIR: undefined },
  });
}

/**
 * Commits all there is. Two branches that do the same within a second need different messages, or
 * it is one commit.
 */
function commit(message = 'x'): void {
  git('add', '-A');
  git('commit', '-qm', message);
}

const ledger = () => readFileSync(join(root, LEDGER_FILE), 'utf8');
const problems = () =>
  compileBook(root)
    .problems.filter(({ file }) => file === LEDGER_FILE)
    .map(problemLine);

function permalink(...args: string[]): void {
  const said: string[] = [];
  const code = permalinkCommand(root, args, {
    log: (line) => said.push(line),
    warn: (line) => said.push(line),
  });
  if (code !== 0) throw new Error(said.join('\n'));
}

function edit(page: string, change: (text: string) => string): void {
  const path = join(root, 'content/guides', page);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

/** A new section of a page, released. */
const releases = (page: string, id: string, day: string) => () => {
  edit(page, (text) =>
    text.replace(
      '## Try this',
      `## Part ${id} {/* #${id} */}\n\nNew words on ${id}.\n\n## Try this`,
    ),
  );
  permalink('release', '--on', day);
};
/** The id of a section changed, and recorded. */
const renames = (page: string, from: string, to: string) => () => {
  edit(page, (text) => text.replace(`#${from} *`, `#${to} *`));
  const at = `guides/${page.replace('.mdx', '/')}`;
  permalink('move', `${at}#${from}`, `${at}#${to}`);
};
const renamesPage = (from: string, to: string) => () => {
  renameSync(join(root, `content/guides/${from}.mdx`), join(root, `content/guides/${to}.mdx`));
  permalink('move', `guides/${from}/`, `guides/${to}/`);
};
/** A section taken out, and recorded as gone. */
const drops = (page: string, heading: RegExp, id: string, why: string) => () => {
  edit(page, (text) => text.replace(heading, ''));
  permalink('gone', `guides/${page.replace('.mdx', '/')}#${id}`, why);
};

/**
 * Does one thing on each of two branches, and merges the second into the first. Throws where git
 * finds a conflict.
 */
function merged(one: () => void, other: () => void): void {
  git('checkout', '-qb', 'other');
  other();
  commit('other');
  git('checkout', '-q', 'main');
  one();
  commit();
  git('merge', '-q', '--no-edit', 'other');
}

const TRAIL = /## Leave a trail[\s\S]*?(?=## Try)/;

describe.each([
  [
    'that both release',
    releases('working.mdx', 'one', '2026-03-01'),
    releases('deciding.mdx', 'two', '2026-03-02'),
    [],
  ],
  [
    'that both release the same address',
    releases('working.mdx', 'one', '2026-03-01'),
    releases('working.mdx', 'one', '2026-03-02'),
    [],
  ],
  [
    'of which one moves what the other leaves, and the other releases',
    renames('deciding.mdx', 'patience', 'waiting'),
    releases('working.mdx', 'two', '2026-03-02'),
    [],
  ],
  [
    'of which one renames the page on which the other releases',
    renamesPage('working', 'work'),
    releases('working.mdx', 'two', '2026-03-02'),
    [],
  ],
  [
    'that move different things',
    renames('deciding.mdx', 'patience', 'waiting'),
    renames('working.mdx', 'asking', 'ask'),
    [],
  ],
  [
    'that make the same move',
    renames('deciding.mdx', 'patience', 'waiting'),
    renames('deciding.mdx', 'patience', 'waiting'),
    [],
  ],
  [
    'that give up different things',
    drops('working.mdx', TRAIL, 'trail', 'Trails went out of fashion.'),
    drops(
      'deciding.mdx',
      /## The third answer[\s\S]*?(?=\n## )/,
      'third-answer',
      'Two answers are enough.',
    ),
    [],
  ],
  [
    'that give up the same thing for different reasons',
    drops('working.mdx', TRAIL, 'trail', 'Trails went out of fashion.'),
    drops('working.mdx', TRAIL, 'trail', 'Nobody walks on trails.'),
    [],
  ],
] as const)('two branches %s', (_, one, other, expected) => {
  test.each([
    ['one into the other', one, other],
    ['the other into the one', other, one],
  ])(
    'merge, %s, into a ledger that holds the lines of both',
    (_way, first, second) => {
      merged(first, second);
      expect(problems()).toEqual(expected);
      git('diff', '--exit-code');
      for (const branch of ['HEAD^1', 'HEAD^2']) {
        const theirs = execFileSync('git', ['show', `${branch}:./${LEDGER_FILE}`], {
          cwd: root,
          encoding: 'utf8',
        });
        expect(ledger().split('\n')).toEqual(expect.arrayContaining(theirs.split('\n')));
      }
      // And it goes on from there.
      permalink('release', '--on', '2026-04-01');
      expect(problems()).toEqual([]);
    },
    60_000,
  );
});

describe('two branches that move one page to different places', () => {
  const to = (name: string) => () => {
    renameSync(join(root, 'content/guides/deciding.mdx'), join(root, `content/guides/${name}.mdx`));
    permalink('move', 'guides/deciding/', `guides/${name}/`);
  };

  test.each([
    ['slow', 'late'],
    ['late', 'slow'],
  ])(
    'merge into a ledger that names both lines (%s first), until a command settles it',
    (first, second) => {
      git('checkout', '-qb', 'other');
      to(second)();
      commit('other');
      git('checkout', '-q', 'main');
      to(first)();
      commit();
      // Git itself asks about the file that has two names; the ledger it merges.
      expect(() => git('merge', '-q', '--no-edit', 'other')).toThrow();
      expect(ledger()).not.toContain('<<<<<<<');
      rmSync(join(root, `content/guides/${second}.mdx`), { force: true });
      commit();
      const [problem, ...more] = problems();
      expect(more).toEqual([]);
      expect(problem).toMatch(
        /^content\/permalinks\.yaml:\d+:1 · of "\/guides\/deciding\/" branches that did not know of each other say moved to "\/guides\/late\/" \(line \d+\) and moved to "\/guides\/slow\/" \(line \d+\) · say which is right: npm run permalink -- move guides\/deciding\/ guides\/late\/, or npm run permalink -- move guides\/deciding\/ guides\/slow\/$/,
      );
      permalink('move', 'guides/deciding/', `guides/${first}/`);
      expect(problems()).toEqual([]);
    },
    60_000,
  );
});
