import { describe, expect, test } from 'vitest';
import type { Address } from '../../src/permalinks/addresses.ts';
import {
  addressIn,
  changeOf,
  releasesOf,
  saysOf,
  type LedgerState,
} from '../../src/permalinks/ledger-command.ts';
import { ledgerOf } from '../../src/permalinks/ledger.ts';
import type { LedgerRecord } from '../../src/schemas/ledger.ts';

const address = (href: string): Address => ({ href, title: href, text: href });
const then = ['/guides/a/', '/guides/a/#b', '/guides/c/'].map(address);
const now = ['/guides/a/', '/guides/c/', '/guides/c/#d'].map(address);
const first = releasesOf(then, '2026-01-01');

const state = (records: LedgerRecord[] = first, addresses = now): LedgerState => ({
  ledger: ledgerOf(records),
  addresses,
  today: '2026-12-24',
});
const run = (line: string, ...more: string[]) => changeOf(state(), [...line.split(' '), ...more]);

const gone: LedgerRecord = {
  gone: '2026-05-01',
  at: '/guides/a/#b',
  why: 'It was thought useless.',
};

describe('the command', () => {
  test.each<[line: string, why: string | undefined, record: object]>([
    [
      'move guides/a/#b guides/c/#d',
      undefined,
      { moved: '2026-12-24', from: '/guides/a/#b', to: '/guides/c/#d' },
    ],
    [
      'move /guides/a#b https://wiki.example/guides/c/#d',
      undefined,
      { moved: '2026-12-24', from: '/guides/a/#b', to: '/guides/c/#d' },
    ],
    [
      'gone guides/a/#b',
      'It was about a tool that is no more.',
      { gone: '2026-12-24', at: '/guides/a/#b', why: 'It was about a tool that is no more.' },
    ],
    [
      'release',
      undefined,
      {
        released: '2026-12-24',
        at: '/guides/c/#d',
        title: '/guides/c/#d',
        sketch: expect.any(String),
      },
    ],
  ])('%s writes a record', (line, why, record) => {
    expect(run(line, ...(why ? [why] : []))).toMatchObject({ records: [record] });
  });

  test.each<[line: string, why: string | undefined, says: string]>([
    [
      'move guides/a/ guides/c/',
      undefined,
      '"/guides/a/" is still in the book: change the content first, then record that it moves',
    ],
    [
      'move guides/x/ guides/c/',
      undefined,
      '"/guides/x/" was never released; did you mean "/guides/a/"?',
    ],
    [
      'move guides/a/#b guides/c/#e',
      undefined,
      '"/guides/c/#e" is not in the book; did you mean "/guides/c/#d"?',
    ],
    [
      'gone guides/a/#b',
      'why',
      'say why in a sentence (10 to 300 characters): readers see it at the old address',
    ],
    [
      'gone guides/a/#b',
      undefined,
      'say which, and why in quotes: npm run permalink -- gone OLD "why"',
    ],
    ['back guides/a/#b', undefined, '"/guides/a/#b" has neither moved nor gone'],
  ])('%s is refused', (line, why, says) => {
    expect(run(line, ...(why ? [why] : []))).toEqual({ refuses: says });
  });

  test('an unknown word prints what there is', () => {
    expect(run('mvoe x y')).toMatchObject({ refuses: expect.stringContaining('move OLD NEW') });
  });

  test('a release of nothing new writes nothing', () => {
    expect(changeOf(state(first, then), ['release'])).toEqual({
      did: 'every address of the book is promised already',
    });
  });

  test('an address comes back', () => {
    const records: LedgerRecord[] = [...first, gone];
    expect(changeOf(state(records, then), ['back', 'guides/a/#b'])).toMatchObject({
      records: [{ back: '2026-12-24', at: '/guides/a/#b', after: 1 }],
    });
  });

  test('a further record of an address says how many it comes after', () => {
    const moved = changeOf(state([...first, gone]), ['move', 'guides/a/#b', 'guides/c/#d']);
    expect(moved).toMatchObject({
      records: [{ from: '/guides/a/#b', to: '/guides/c/#d', after: 1 }],
    });
  });

  test('what leads there already is not written twice', () => {
    const moved: LedgerRecord = { moved: '2026-05-01', from: '/guides/a/#b', to: '/guides/c/#d' };
    expect(changeOf(state([...first, moved]), ['move', 'guides/a/#b', 'guides/c/#d'])).toEqual({
      did: '"/guides/a/#b" leads to "/guides/c/#d" already',
    });
  });

  test('a move to an address that was given up makes that one good again', () => {
    const away: LedgerRecord = { moved: '2026-05-01', from: '/guides/c/', to: '/guides/a/#b' };
    expect(changeOf(state([...first, away]), ['move', 'guides/a/#b', 'guides/c/'])).toMatchObject({
      records: [
        { moved: '2026-12-24', from: '/guides/a/#b', to: '/guides/c/' },
        { back: '2026-12-24', at: '/guides/c/', after: 1 },
      ],
    });
  });

  test.each<[line: string, record: object]>([
    ['move guides/a/#b guides/c/', { to: '/guides/c/', after: 2 }],
    ['move guides/a/#b guides/c/#d', { to: '/guides/c/#d', after: 2 }],
  ])('%s settles what two branches said differently', (line, record) => {
    const branches: LedgerRecord[] = ['/guides/c/', '/guides/c/#d'].map((to) => ({
      moved: '2026-05-01',
      from: '/guides/a/#b',
      to,
    }));
    const settled = changeOf(state([...first, ...branches]), line.split(' '));
    expect(settled).toMatchObject({ records: [record] });
    expect(
      ledgerOf([...first, ...branches, ...('records' in settled ? settled.records : [])]).conflicts,
    ).toEqual([]);
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
