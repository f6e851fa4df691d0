import { expect, it } from 'vitest';
import { recordsIn } from '../../src/compiler/read-ledger.ts';
import { LEDGER_HEAD, recordText } from '../../src/permalinks/ledger-text.ts';
import type { LedgerRecord } from '../../src/schemas/ledger.ts';

const RECORDS: { what: string; record: LedgerRecord }[] = [
  {
    what: 'a release',
    record: {
      released: '2026-01-01',
      at: '/guides/scope/#one',
      title: 'One: "two" #three',
      sketch: 'AbCd-_12',
    },
  },
  {
    what: 'a release of a title with line breaks',
    record: {
      released: '2026-01-01',
      at: '/',
      title: 'a\nb\u2028c\u0085d \\ {e}, f: g',
      sketch: '',
    },
  },
  {
    what: 'a move',
    record: { moved: '2026-01-02', from: '/guides/scope/', to: '/guides/range/#one' },
  },
  {
    what: 'a loss',
    record: { gone: '2026-01-03', at: '/guides/scope/', why: 'It was: wrong # and "late".' },
  },
  { what: 'a return', record: { back: '2026-01-04', at: '/guides/scope/' } },
  {
    what: 'a record after others',
    record: { back: '2026-01-04', at: '/guides/scope/', after: 12 },
  },
];

it.each(RECORDS)('$what is read as it was written', ({ record }) => {
  expect(recordsIn(recordText(record))).toEqual([record]);
});

it.each(RECORDS)('$what is one line', ({ record }) => {
  expect(recordText(record)).toMatch(/^- \{ [^\r\n\u0085\u2028\u2029]+ \}\n$/);
});

it('a ledger is a head and its records one after the other', () => {
  expect(recordsIn(LEDGER_HEAD + RECORDS.map(({ record }) => recordText(record)).join(''))).toEqual(
    RECORDS.map(({ record }) => record),
  );
});
