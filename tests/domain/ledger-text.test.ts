import { expect, it } from 'vitest';
import { recordsIn } from '../../src/compiler/read-ledger.ts';
import { LEDGER_HEAD, recordText } from '../../src/domain/ledger-text.ts';
import type { LedgerRecord } from '../../src/schemas/ledger.ts';

const seal = '0'.repeat(64);
const RECORDS: { what: string; record: LedgerRecord }[] = [
  { what: 'a release', record: { released: '2026-01-01', addresses: { '/guides/scope/#one': ['One: "two" #three', 'AbCd-_12'] }, seal } },
  { what: 'a release of nothing', record: { released: '2026-01-01', addresses: {}, seal } },
  { what: 'a move', record: { moved: '2026-01-02', from: '/guides/scope/', to: '/guides/range/#one' } },
  { what: 'a loss', record: { gone: '2026-01-03', at: '/guides/scope/', why: 'It was: wrong # and "late".' } },
  { what: 'a return', record: { back: '2026-01-04', at: '/guides/scope/' } },
];

it.each(RECORDS)('$what is read as it was written', ({ record }) => {
  expect(recordsIn(recordText(record))).toEqual([record]);
});

it('a ledger is a head and its records one after the other', () => {
  expect(recordsIn(LEDGER_HEAD + RECORDS.map(({ record }) => recordText(record)).join(''))).toEqual(RECORDS.map(({ record }) => record));
});
