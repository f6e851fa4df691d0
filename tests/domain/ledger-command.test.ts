import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Address } from '../../src/domain/addresses.ts';
import { addressIn, changeOf, restoredRecords, saysOf, type LedgerState } from '../../src/domain/ledger-command.ts';
import { ledgerOf } from '../../src/domain/ledger.ts';
import { nextRelease } from '../../src/domain/seal.ts';
import type { LedgerRecord } from '../../src/schemas/ledger.ts';

const digest = (text: string) => createHash('sha256').update(text).digest('hex');
const address = (href: string): Address => ({ href, title: href, text: href });
const then = ['/guides/a/', '/guides/a/#b', '/guides/c/'].map(address);
const now = ['/guides/a/', '/guides/c/', '/guides/c/#d'].map(address);
const first = nextRelease(ledgerOf([]), then, '2026-01-01', digest);

const state = (records: LedgerRecord[] = [first], addresses = now): LedgerState => ({ ledger: ledgerOf(records), addresses, today: '2026-12-24' });
const run = (line: string, ...more: string[]) => changeOf(state(), [...line.split(' '), ...more], digest);

describe('the command', () => {
  test.each<[line: string, why: string | undefined, record: object]>([
    ['move guides/a/#b guides/c/#d', undefined, { moved: '2026-12-24', from: '/guides/a/#b', to: '/guides/c/#d' }],
    ['move /guides/a#b https://wiki.example/guides/c/#d', undefined, { moved: '2026-12-24', from: '/guides/a/#b', to: '/guides/c/#d' }],
    ['gone guides/a/#b', 'It was about a tool that is no more.', { gone: '2026-12-24', at: '/guides/a/#b', why: 'It was about a tool that is no more.' }],
    ['release', undefined, { released: '2026-12-24', addresses: { '/guides/c/#d': ['/guides/c/#d', expect.any(String)] } }],
  ])('%s writes a record', (line, why, record) => {
    expect(run(line, ...(why ? [why] : []))).toMatchObject({ record });
  });

  test.each<[line: string, why: string | undefined, says: string]>([
    ['move guides/a/ guides/c/', undefined, '"/guides/a/" is still in the book: change the content first, then record that it moves'],
    ['move guides/x/ guides/c/', undefined, '"/guides/x/" was never released; did you mean "/guides/a/"?'],
    ['move guides/a/#b guides/c/#e', undefined, '"/guides/c/#e" is not in the book; did you mean "/guides/c/#d"?'],
    ['gone guides/a/#b', 'why', 'say why in a sentence (10 to 300 characters): readers see it at the old address'],
    ['gone guides/a/#b', undefined, 'say which, and why in quotes: npm run permalink -- gone OLD "why"'],
    ['back guides/a/#b', undefined, '"/guides/a/#b" has neither moved nor gone'],
  ])('%s is refused', (line, why, says) => {
    expect(run(line, ...(why ? [why] : []))).toEqual({ refuses: says });
  });

  test('an unknown word prints what there is', () => {
    expect(run('mvoe x y')).toMatchObject({ refuses: expect.stringContaining('move OLD NEW') });
  });

  test('a release of nothing new writes nothing', () => {
    expect(changeOf(state([first], then), ['release'], digest)).toEqual({ did: 'every address of the book is promised already' });
  });

  test('a release upon a broken seal is refused', () => {
    expect(changeOf(state([{ ...first, released: '2020-01-01' }]), ['release'], digest)).toMatchObject({ refuses: expect.stringContaining('restore') });
  });

  test('an address comes back', () => {
    const records: LedgerRecord[] = [first, { gone: '2026-05-01', at: '/guides/a/#b', why: 'It was thought useless.' }];
    expect(changeOf(state(records, then), ['back', 'guides/a/#b'], digest)).toMatchObject({ record: { back: '2026-12-24', at: '/guides/a/#b' } });
  });
});

test.each([
  ['guides/a/#b', '/guides/a/#b'],
  ['/guides/a', '/guides/a/'],
  ['https://wiki.example/guides/a/?from=wiki#b', '/guides/a/#b'],
  ['guides/a/index.html', '/guides/a/'],
  ['/', '/'],
  ['', '/'],
])('%s is read as %s', (typed, href) => {
  expect(addressIn(typed)).toBe(href);
});

test.each([
  ['guides/a/', '"/guides/a/" is in the book, promised since 2026-01-01'],
  ['guides/c/#d', '"/guides/c/#d" is in the book, and not promised yet'],
])('where %s', (asked, did) => {
  expect(saysOf(state(), asked)).toEqual({ did });
});

describe('restore', () => {
  const move: LedgerRecord = { moved: '2026-12-01', from: '/guides/a/#b', to: '/guides/c/#d' };
  const cut = { ...first, addresses: { '/guides/a/': first.addresses['/guides/a/']! } };
  test('takes the sealed part from git and keeps what was added since', () => {
    expect(restoredRecords([cut, move], [{ records: [first] }], now, digest)).toEqual([first, move]);
  });
  test('puts one line back by itself where there is no git', () => {
    const missing = { ...first, addresses: Object.fromEntries(Object.entries(first.addresses).filter(([href]) => href !== '/guides/c/')) };
    expect(restoredRecords([missing, move], [], now, digest)).toEqual([first, move]);
  });
  test('admits that it can not', () => {
    expect(restoredRecords([cut, move], [], now, digest)).toBeUndefined();
  });
});
