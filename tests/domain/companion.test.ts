import { expect, test } from 'vitest';
import { createCatalogue } from '../../src/domain/catalogue.ts';
import { companionsOf } from '../../src/domain/companion.ts';
import { ledgerOf } from '../../src/domain/ledger.ts';
import { oldAddresses } from '../../src/domain/old-addresses.ts';
import type { LedgerRecord } from '../../src/schemas/ledger.ts';
import { entry } from './entries.ts';

const catalogue = createCatalogue([entry('guide', 'sponsors'), entry('resource', 'packet'), entry('term', 'snack')]);
const living = new Set(['/', '/glossary/', ...catalogue.entries.map(({ href }) => href), '/guides/sponsors/#find-one']);

/** The companions at an address that was released and then moved, or given up where `to` is empty. */
function companionsAt(from: string, to: string) {
  const releases = [from, ...living].map((at): LedgerRecord => ({ released: '2026-01-01', at, title: 'A title', sketch: '' }));
  const change: LedgerRecord = to ? { moved: '2026-02-01', from, to } : { gone: '2026-02-01', at: from, why: 'Nobody needed it.' };
  const { pages } = oldAddresses(ledgerOf([...releases, change]), living);
  return companionsOf(catalogue, pages).filter(({ href }) => href === from);
}

test('every page has its companions at its own address, and what shares a page has none', () => {
  expect(companionsOf(catalogue, []).map(({ kind, slug, href, entry: { id } }) => [kind, slug, href, id])).toEqual([
    ['guide', 'sponsors', '/guides/sponsors/', 'guide:sponsors'],
    ['resource', 'packet', '/resources/packet/', 'resource:packet'],
  ]);
});

test.each([
  ['a page that moved', '/guides/allies/', '/guides/sponsors/', ['guide', 'allies', 'guide:sponsors']],
  ['a page that moved into a section', '/guides/allies/', '/guides/sponsors/#find-one', ['guide', 'allies', 'guide:sponsors']],
  ['a page that became another kind', '/guides/packets/', '/resources/packet/', ['guide', 'packets', 'resource:packet']],
  ['a page at the root', '/packets/', '/resources/packet/', ['page', 'packets', 'resource:packet']],
])('%s keeps those of the page it leads to', (_, from, to, expected) => {
  expect(companionsAt(from, to).map(({ kind, slug, entry: { id } }) => [kind, slug, id])).toEqual([expected]);
});

test.each([
  ['a page that is gone', '/guides/allies/', ''],
  ['a page that moved to a list', '/guides/snacks/', '/glossary/'],
  ['a list that moved', '/stories/topic/luck/', '/guides/sponsors/'],
])('%s has none', (_, from, to) => expect(companionsAt(from, to)).toEqual([]));
