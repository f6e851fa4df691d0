import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keptAddresses } from '../../scripts/checks/kept-addresses.ts';
import { ledgerOf } from '../../src/permalinks/ledger.ts';
import type { LedgerRecord } from '../../src/schemas/ledger.ts';

const living = new Set(['/', '/a/', '/a/#one', '/b/']);
let site: string;
beforeAll(() => {
  site = mkdtempSync(join(tmpdir(), 'site-'));
  const pages = {
    '/': '<h1>Home</h1>',
    '/a/': '<h2 id="one">One</h2><p id=was>moved</p>',
    '/old/': 'moved',
  };
  for (const [page, html] of Object.entries(pages)) {
    mkdirSync(join(site, page), { recursive: true });
    writeFileSync(join(site, page, 'index.html'), html);
  }
});
afterAll(() => rmSync(site, { recursive: true }));

test.each<[what: string, href: string, moves: [string, string][], says: string | undefined]>([
  ['a page that was built is kept', '/a/', [], undefined],
  ['an id that the page has is kept', '/a/#one', [], undefined],
  ['an old id that the page carries on is kept', '/a/#was', [['/a/#was', '/b/']], undefined],
  [
    'an old id that no template carries on is lost',
    '/a/#lost',
    [['/a/#lost', '/b/']],
    'the built page has no id "lost", which was released as "/a/#lost"',
  ],
  [
    'a page that was not built is lost',
    '/b/',
    [],
    'no page was built at "/b/", which was released',
  ],
  ['an old page with its redirect is kept', '/old/', [['/old/', '/a/']], undefined],
  ['an id on an old page is the business of that page', '/old/#one', [['/old/', '/a/']], undefined],
  [
    'an old page without its redirect is lost',
    '/older/',
    [['/older/', '/a/']],
    'no page was built at "/older/", which was released',
  ],
])('%s', (_, href, moves, says) => {
  const records: LedgerRecord[] = [
    { released: '2026-01-01', at: href, title: 'A title', sketch: '' },
    ...moves.map(([from, to]) => ({ moved: '2026-02-01', from, to })),
  ];
  expect(keptAddresses(site, ledgerOf(records), living).map((problem) => problem.says)).toEqual(
    says ? [says] : [],
  );
});
