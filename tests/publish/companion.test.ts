import { describe, expect, test } from 'vitest';
import { createCatalogue } from '../../src/model/catalogue.ts';
import { companionsOf, templateText } from '../../src/publish/companion.ts';
import { ledgerOf } from '../../src/permalinks/ledger.ts';
import { oldAddresses } from '../../src/permalinks/old-addresses.ts';
import type { LedgerRecord } from '../../src/schemas/ledger.ts';
import { entry } from '../model/entries.ts';

const catalogue = createCatalogue([
  entry('guide', 'sponsors'),
  entry('resource', 'packet'),
  entry('term', 'snack'),
]);
const titles = new Map([
  ['/', 'Home'],
  ['/glossary/', 'Glossary'],
  ['/guides/sponsors/#find-one', 'Find one'],
  ...catalogue.entries.map(({ href, title }) => [href, title] as const),
]);
const living = new Set(titles.keys());

/**
 * The companions at an address that was released and then moved, or given up where `to` is empty.
 */
function companionsAt(from: string, to: string) {
  const releases = [from, ...living].map((at): LedgerRecord => ({
    released: '2026-01-01',
    at,
    title: 'A title',
    sketch: '',
  }));
  const change: LedgerRecord = to
    ? { moved: '2026-02-01', from, to }
    : { gone: '2026-02-01', at: from, why: 'Nobody needed it.' };
  const { pages } = oldAddresses(ledgerOf([...releases, change]), living);
  return companionsOf(catalogue, pages, titles).filter(({ href }) => href === from);
}

test('every page has its companions at its own address, and what shares a page has none', () => {
  expect(
    companionsOf(catalogue, [], titles).map(({ kind, slug, href, entry }) => [
      kind,
      slug,
      href,
      entry?.id,
    ]),
  ).toEqual([
    ['guide', 'sponsors', '/guides/sponsors/', 'guide:sponsors'],
    ['resource', 'packet', '/resources/packet/', 'resource:packet'],
  ]);
});

test.each([
  [
    'a page that moved',
    '/guides/allies/',
    '/guides/sponsors/',
    ['guide', 'allies', 'guide:sponsors'],
  ],
  [
    'a page that moved into a section',
    '/guides/allies/',
    '/guides/sponsors/#find-one',
    ['guide', 'allies', 'guide:sponsors'],
  ],
  [
    'a page that became another kind',
    '/guides/packets/',
    '/resources/packet/',
    ['guide', 'packets', 'resource:packet'],
  ],
  ['a page at the root', '/packets/', '/resources/packet/', ['page', 'packets', 'resource:packet']],
])('%s keeps those of the page it leads to', (_, from, to, expected) => {
  expect(companionsAt(from, to).map(({ kind, slug, entry }) => [kind, slug, entry?.id])).toEqual([
    expected,
  ]);
});

test.each([
  [
    'a page that is gone',
    '/guides/allies/',
    '',
    '“A title” is gone',
    'Nobody needed it.',
    '/guides/allies/',
  ],
  [
    'a page that moved to a list',
    '/guides/snacks/',
    '/glossary/',
    '“A title” has moved',
    'part of “Glossary” now',
    '/glossary/',
  ],
  [
    'a page merged into a term',
    '/guides/snacks/',
    '/glossary/#snack',
    '“A title” has moved',
    'part of “',
    '/glossary/#snack',
  ],
])('%s keeps them, and they say so', (_, from, to, title, says, href) => {
  expect(companionsAt(from, to).map(({ notice }) => notice)).toEqual([
    { title, says: expect.stringContaining(says), href },
  ]);
});

test('a list that moved has none', () =>
  expect(companionsAt('/stories/topic/luck/', '/guides/sponsors/')).toEqual([]));

describe('the Markdown under the address of a template', () => {
  const whole = (address: string) => `https://wiki.example${address}`;
  const text = (from: string, to: string) =>
    companionsAt(from, to).map((companion) => templateText(companion, whole));

  test('says where it went when its page became something without a template', () => {
    expect(text('/resources/kit/', '/guides/sponsors/')[0]).toContain(
      'Read on at <https://wiki.example/guides/sponsors/>',
    );
  });

  test('says that and why it is gone', () => {
    expect(text('/resources/kit/', '')[0]).toContain('Nobody needed it.');
  });

  test('is not invented where there never was one', () => {
    expect(
      companionsOf(catalogue, [], titles).map((companion) => templateText(companion, whole)),
    ).toEqual([undefined, undefined]);
  });
});
