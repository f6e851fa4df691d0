import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildBook } from '../../scripts/build-book.ts';
import { compileBook } from '../../scripts/compile-book.ts';
import { permalinkCommand } from '../../scripts/permalink-command.ts';
import { addressesOf } from '../../src/permalinks/addresses.ts';
import type { LinkList } from '../../src/schemas/link-list.ts';
import { LEDGER_FILE } from '../../src/compiler/layout.ts';

/**
 * The letters of the index beside search, which come and go with the titles, and the hidden name of
 * a list of stories.
 */
const PASSING = /^\/search\/#letter-.$|#found$/;

test('every page and every place of the built site is an address of the book (a new list belongs into LISTS in src/permalinks/addresses.ts)', () => {
  const known = new Set(addressesOf(compileBook(process.cwd())).map(({ href }) => href));
  const { pages } = JSON.parse(readFileSync('dist/links.json', 'utf8')) as LinkList;
  const built = pages.flatMap(({ address, places }) => [
    `/${address}`,
    ...places.map(({ id }) => `/${address}#${id}`),
  ]);
  expect(built.length).toBeGreaterThan(1000);
  expect(built.filter((href) => !known.has(href) && !PASSING.test(href))).toEqual([]);
});

describe('a build', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'book-'));
    cpSync('tests/fixtures/moved-book', root, { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const edit = (path: string, change: (text: string) => string) =>
    writeFileSync(join(root, path), change(readFileSync(join(root, path), 'utf8')));

  const commit = () => {
    const who = ['-c', 'user.name=T', '-c', 'user.email=t@example.org'];
    for (const args of [
      ['init', '-q'],
      ['add', '-A'],
      [...who, 'commit', '-qm', 'x'],
    ])
      execFileSync('git', args, { cwd: root, stdio: 'ignore' });
  };

  test.each<[what: string, change: () => void, line: RegExp]>([
    [
      'a heading id changed',
      () => edit('content/guides/working.mdx', (text) => text.replace('#trail *', '#track *')),
      /^content\/permalinks\.yaml:\d+:31 · "\/guides\/working\/#trail" .* npm run permalink -- move guides\/working\/#trail guides\/working\/#track; /,
    ],
    [
      'a page renamed',
      () =>
        renameSync(join(root, 'content/guides/working.mdx'), join(root, 'content/guides/work.mdx')),
      /^content\/permalinks\.yaml:\d+:31 · "\/guides\/working\/" .* npm run permalink -- move guides\/working\/ guides\/work\/; /,
    ],
    [
      'a ledger line removed',
      () => {
        commit();
        edit(LEDGER_FILE, (text) =>
          text.replace(/- \{ released: \S+ at: \/about\/#what-it-is,.*\n/, ''),
        );
      },
      /^content\/permalinks\.yaml:1:1 · the record of "\/about\/#what-it-is" that was committed in \w+ was taken out .* npm run permalink -- restore$/,
    ],
  ])('with %s says so and builds nothing', async (_, change, line) => {
    change();
    const said: string[] = [];
    expect(await buildBook({ root, out: join(root, 'dist'), log: (text) => said.push(text) })).toBe(
      false,
    );
    expect(said.filter((text) => line.test(text))).toHaveLength(1);
    expect(said.at(-1)).toMatch(/problems; nothing was built$/);
  });

  test('that is to be published refuses addresses that are not promised', async () => {
    // The fixture's ledger is older than some lists of the guide: everything but the new part is
    // promised first.
    expect(
      permalinkCommand(root, ['release', '--on', '2026-11-01'], { log: () => {}, warn: () => {} }),
    ).toBe(0);
    edit('content/guides/working.mdx', (text) =>
      text.replace('## Try this', '## A new part {/* #a-new-part */}\n\nNew words.\n\n## Try this'),
    );
    const said: string[] = [];
    expect(
      await buildBook({
        root,
        out: join(root, 'dist'),
        publish: true,
        log: (text) => said.push(text),
      }),
    ).toBe(false);
    expect(said).toEqual([
      'note: the ledger could not be compared with what was released: this folder is in no git repository',
      'not promised yet: 1 address, such as "/guides/working/#a-new-part": ' +
        'npm run permalink -- release, and commit the ledger; nothing was built',
    ]);
  });
});
