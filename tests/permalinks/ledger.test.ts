import { describe, expect, test } from 'vitest';
import { fateOf, ledgerOf } from '../../src/permalinks/ledger.ts';
import type { LedgerRecord } from '../../src/schemas/ledger.ts';

const move = (from: string, to: string): LedgerRecord => ({ moved: '2026-03-01', from, to });
const gone = (at: string): LedgerRecord => ({ gone: '2026-04-01', at, why: 'Nobody needed it.' });
const back = (at: string): LedgerRecord => ({ back: '2026-05-01', at });
const living = new Set(['/b/', '/b/#x', '/b/#y', '/c/', '/c/#part']);
const movedTo = (to: string) => ({ is: 'moved', to, on: '2026-03-01' });
const isGone = { is: 'gone', on: '2026-04-01', why: 'Nobody needed it.' };

describe('fateOf', () => {
  test.each<[what: string, href: string, records: LedgerRecord[], fate: object]>([
    ['an address of the book is alive', '/b/#x', [], { is: 'alive' }],
    ['an address that is neither there nor recorded is lost', '/a/', [], { is: 'lost' }],
    ['a move leads to its target', '/a/', [move('/a/', '/b/')], movedTo('/b/')],
    [
      'moves are followed to the end',
      '/a/#x',
      [move('/a/#x', '/q/#x'), move('/q/#x', '/b/#y')],
      movedTo('/b/#y'),
    ],
    [
      'a page takes along an id that its target has',
      '/a/#x',
      [move('/a/', '/b/')],
      movedTo('/b/#x'),
    ],
    [
      'a page takes along an id over two moves',
      '/a/#x',
      [move('/a/', '/q/'), move('/q/', '/b/')],
      movedTo('/b/#x'),
    ],
    [
      'an id that the target lacks is lost, and where is said',
      '/a/#z',
      [move('/a/', '/b/')],
      { is: 'lost', last: '/b/#z' },
    ],
    [
      'an id with a record of its own goes its own way',
      '/a/#x',
      [move('/a/', '/b/'), move('/a/#x', '/c/#part')],
      movedTo('/c/#part'),
    ],
    [
      'a page that moved into a section keeps ids on the page around it',
      '/a/#x',
      [move('/a/', '/b/#y')],
      movedTo('/b/#x'),
    ],
    [
      'a move onto a lost address is lost',
      '/a/',
      [move('/a/', '/q/')],
      { is: 'lost', last: '/q/' },
    ],
    ['what is gone says why', '/a/', [gone('/a/')], isGone],
    ['a page that is gone takes its ids down', '/a/#x', [gone('/a/')], isGone],
    [
      'an id may have moved away before its page went',
      '/a/#x',
      [move('/a/#x', '/b/#x'), gone('/a/')],
      movedTo('/b/#x'),
    ],
    ['a move onto something gone is gone', '/a/', [move('/a/', '/q/'), gone('/q/')], isGone],
    [
      'the last record counts',
      '/a/',
      [{ ...move('/a/', '/c/'), after: 1 }, gone('/a/')],
      movedTo('/c/'),
    ],
    [
      'moves in a circle are one',
      '/a/',
      [move('/a/', '/q/'), move('/q/', '/r/'), move('/r/', '/q/')],
      { is: 'loop', through: ['/q/', '/r/', '/q/'] },
    ],
    [
      'a page and an id on it may make a circle',
      '/a/#z',
      [move('/a/', '/q/'), move('/q/#z', '/a/#z')],
      { is: 'loop' },
    ],
    [
      'moving back makes the first address good again',
      '/c/',
      [move('/c/', '/a/'), move('/a/', '/c/')],
      { is: 'alive' },
    ],
    [
      'what came back has no record',
      '/a/',
      [gone('/a/'), { ...back('/a/'), after: 1 }],
      { is: 'lost' },
    ],
  ])('%s', (_, href, records, fate) => {
    expect(fateOf(ledgerOf(records), living, href)).toMatchObject(fate);
  });
});

const release = (released: string, title: string): LedgerRecord => ({
  released,
  at: '/a/',
  title,
  sketch: '',
});

test('an address released twice keeps its first day and title, whichever line stands first', () => {
  const first = { href: '/a/', title: 'One', sketch: '', on: '2026-01-01' };
  const rows = [
    release('2026-02-01', 'Two'),
    release('2026-01-01', 'One'),
    release('2026-01-01', 'Three'),
  ];
  for (const order of orders(rows)) expect(ledgerOf(order).released.get('/a/')).toEqual(first);
});

/** Every order of some rows. */
function orders<T>(rows: readonly T[]): T[][] {
  if (rows.length < 2) return [[...rows]];
  return rows.flatMap((row, at) => orders(rows.toSpliced(at, 1)).map((others) => [row, ...others]));
}

describe('records of one address', () => {
  const after = (record: LedgerRecord, count: number): LedgerRecord => ({
    ...record,
    after: count,
  });
  test.each<
    [what: string, records: LedgerRecord[], given: string | undefined, conflict: string | undefined]
  >([
    ['the last counts', [move('/a/', '/b/'), after(move('/a/', '/c/'), 1)], '/c/', undefined],
    [
      'of one that came back there is none',
      [gone('/a/'), after(back('/a/'), 1)],
      undefined,
      undefined,
    ],
    [
      'one that went again is gone',
      [gone('/a/'), after(back('/a/'), 1), after(gone('/a/'), 2)],
      'gone',
      undefined,
    ],
    [
      'two that say the same agree',
      [move('/a/', '/b/'), { ...move('/a/', '/b/'), moved: '2026-02-01' } as LedgerRecord],
      '/b/',
      undefined,
    ],
    [
      'the same line twice is one',
      [move('/a/', '/b/'), move('/a/', '/b/'), after(back('/a/'), 1), after(back('/a/'), 1)],
      undefined,
      undefined,
    ],
    [
      'two moves to different places contradict each other',
      [move('/a/', '/b/'), move('/a/', '/c/')],
      '/c/',
      'branches',
    ],
    [
      'a move and a loss contradict each other',
      [move('/a/', '/b/'), gone('/a/')],
      expect.anything() as string,
      'branches',
    ],
    [
      'a branch that went on twice did not know of the other',
      [move('/a/', '/b/'), after(move('/a/', '/c/'), 1), move('/a/', '/b/#x')],
      '/c/',
      'branches',
    ],
    [
      'a further one that saw both settles it',
      [move('/a/', '/b/'), move('/a/', '/c/'), after(move('/a/', '/b/'), 2)],
      '/b/',
      undefined,
    ],
    [
      'a third branch opens it again',
      [move('/a/', '/b/'), move('/a/', '/c/'), after(move('/a/', '/b/'), 2), gone('/a/')],
      '/b/',
      'branches',
    ],
    [
      'one that saw more than are there misses a line',
      [after(move('/a/', '/b/'), 1)],
      '/b/',
      'gap',
    ],
  ])('%s, in every order of the lines', (_, records, given, conflict) => {
    for (const order of orders(records)) {
      const ledger = ledgerOf(order);
      const last = ledger.given.get('/a/');
      expect(last && ('to' in last ? last.to : 'gone')).toEqual(given);
      expect(ledger.conflicts.map(({ is }) => is)).toEqual(conflict ? [conflict] : []);
    }
  });

  test('two reasons for one loss agree: the earlier day is told to readers', () => {
    const [one, two] = [
      gone('/a/'),
      { gone: '2026-03-31', at: '/a/', why: 'Somebody else said it first.' },
    ];
    for (const order of orders([one, two])) {
      expect(ledgerOf(order).given.get('/a/')).toBe(two);
      expect(ledgerOf(order).conflicts).toEqual([]);
    }
  });
});
