import { describe, expect, test } from 'vitest';
import { fateOf, ledgerOf } from '../../src/domain/ledger.ts';
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
    ['moves are followed to the end', '/a/#x', [move('/a/#x', '/q/#x'), move('/q/#x', '/b/#y')], movedTo('/b/#y')],
    ['a page takes along an id that its target has', '/a/#x', [move('/a/', '/b/')], movedTo('/b/#x')],
    ['a page takes along an id over two moves', '/a/#x', [move('/a/', '/q/'), move('/q/', '/b/')], movedTo('/b/#x')],
    ['an id that the target lacks is lost, and where is said', '/a/#z', [move('/a/', '/b/')], { is: 'lost', last: '/b/#z' }],
    ['an id with a record of its own goes its own way', '/a/#x', [move('/a/', '/b/'), move('/a/#x', '/c/#part')], movedTo('/c/#part')],
    ['a page that moved into a section keeps ids on the page around it', '/a/#x', [move('/a/', '/b/#y')], movedTo('/b/#x')],
    ['a move onto a lost address is lost', '/a/', [move('/a/', '/q/')], { is: 'lost', last: '/q/' }],
    ['what is gone says why', '/a/', [gone('/a/')], isGone],
    ['a page that is gone takes its ids down', '/a/#x', [gone('/a/')], isGone],
    ['an id may have moved away before its page went', '/a/#x', [move('/a/#x', '/b/#x'), gone('/a/')], movedTo('/b/#x')],
    ['a move onto something gone is gone', '/a/', [move('/a/', '/q/'), gone('/q/')], isGone],
    ['the last record counts', '/a/', [gone('/a/'), move('/a/', '/c/')], movedTo('/c/')],
    ['moves in a circle are one', '/a/', [move('/a/', '/q/'), move('/q/', '/r/'), move('/r/', '/q/')], { is: 'loop', through: ['/q/', '/r/', '/q/'] }],
    ['a page and an id on it may make a circle', '/a/#z', [move('/a/', '/q/'), move('/q/#z', '/a/#z')], { is: 'loop' }],
    ['moving back makes the first address good again', '/c/', [move('/c/', '/a/'), move('/a/', '/c/')], { is: 'alive' }],
    ['what came back has no record', '/a/', [gone('/a/'), back('/a/')], { is: 'lost' }],
  ])('%s', (_, href, records, fate) => {
    expect(fateOf(ledgerOf(records), living, href)).toMatchObject(fate);
  });
});

test('an address released twice keeps its first day and title', () => {
  const release = (released: string, title: string): LedgerRecord => ({ released, addresses: { '/a/': [title, ''] }, seal: '' });
  expect(ledgerOf([release('2026-01-01', 'One'), release('2026-02-01', 'Two')]).released.get('/a/')).toEqual({
    href: '/a/',
    title: 'One',
    sketch: '',
    on: '2026-01-01',
  });
});
