import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Address } from '../../src/domain/addresses.ts';
import { ledgerOf } from '../../src/domain/ledger.ts';
import { brokenSeal, nextRelease, removedLine, rewritesOf } from '../../src/domain/seal.ts';
import type { LedgerRecord, Release } from '../../src/schemas/ledger.ts';

const digest = (text: string) => createHash('sha256').update(text).digest('hex');
const address = (href: string): Address => ({ href, title: `Title of ${href}`, text: `some words that stand at ${href}` });
const book = ['/a/', '/b/', '/b/#x', '/c/'].map(address);

const first = nextRelease(ledgerOf([]), book.slice(0, 3), '2026-01-01', digest);
const move: LedgerRecord = { moved: '2026-01-05', from: '/a/', to: '/b/' };
const second = nextRelease(ledgerOf([first, move]), book, '2026-02-01', digest);
const records: LedgerRecord[] = [first, move, second];

const without = (release: Release, href: string): Release => ({
  ...release,
  addresses: Object.fromEntries(Object.entries(release.addresses).filter(([known]) => known !== href)),
});
const reworded: Release = { ...first, addresses: { ...first.addresses, '/a/': ['Another title', ''] } };

test('a release holds what no release before it held', () => {
  expect(Object.keys(second.addresses)).toEqual(['/c/']);
});

describe('brokenSeal', () => {
  test.each<[what: string, records: LedgerRecord[], index: number | undefined]>([
    ['a ledger as it was written is whole', records, undefined],
    ['records after the last seal are free', [...records, move], undefined],
    ['a line taken out breaks its release', [without(first, '/b/#x'), move, second], 0],
    ['a line reworded breaks its release', [reworded, move, second], 0],
    ['a line added to a release breaks it', [{ ...first, addresses: { ...first.addresses, '/z/': ['Z', ''] } }, move, second], 0],
    ['a move taken out breaks the release after it', [first, second], 2 - 1],
    ['a move changed breaks the release after it', [first, { ...move, to: '/c/' }, second], 2],
    ['a release taken out breaks the next', [move, second], 1],
    ['a day changed breaks its release', [{ ...first, released: '2025-01-01' }, move, second], 0],
  ])('%s', (_, changed, index) => {
    expect(brokenSeal(changed, digest)?.index).toBe(index);
  });
});

describe('removedLine', () => {
  test('finds the line that makes the seal fit again', () => {
    const changed = [without(first, '/b/#x'), move, second];
    expect(removedLine(changed, brokenSeal(changed, digest)!, book, digest)).toEqual(first);
  });
  test('finds nothing where the book has changed as well', () => {
    const changed = [without(first, '/b/#x'), move, second];
    expect(removedLine(changed, brokenSeal(changed, digest)!, [{ ...address('/b/#x'), title: 'New' }], digest)).toBeUndefined();
  });
});

describe('rewritesOf', () => {
  const resealed = nextRelease(ledgerOf([]), book.slice(0, 2), '2026-01-01', digest);
  test.each<[what: string, now: LedgerRecord[], before: LedgerRecord[], lost: (string | undefined)[]]>([
    ['nothing is rewritten by adding', [...records, move], records, []],
    ['records after the last seal may be taken back', records, [...records, move], []],
    ['a release sealed anew without a line is caught', [resealed], records.slice(0, 1), ['/b/#x']],
    ['a ledger begun anew is caught', [], records, [undefined, undefined, undefined]],
    ['a reworded line is caught', [reworded], records.slice(0, 1), ['/a/']],
  ])('%s', (_, now, before, lost) => {
    expect(rewritesOf(now, before).map(({ href }) => href)).toEqual(lost);
  });
});
