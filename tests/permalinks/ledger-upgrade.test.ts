import { expect, test } from 'vitest';
import { recordsIn } from '../../src/compiler/read-ledger.ts';
import { upgradedLedger } from '../../src/permalinks/ledger-upgrade.ts';

const SEAL = '0'.repeat(64);
const OLD = `# Every address this book has published.
- released: 2026-01-10
  addresses:
    /: { title: "The \\"guide\\": a book", sketch: "" }
    /guides/a/#b: { title: "B # one", sketch: "57iC5JQh5osHBYkeC-_ZCYyjEQD3Fl5y" }
  seal: "${SEAL}"
- moved: 2026-01-20
  from: /guides/a/#b
  to: /guides/c/
- back: 2026-02-01
  at: /guides/a/#b
- gone: 2026-02-02
  at: /guides/a/#b
  why: "It was: wrong, and \\"late\\"."
- released: 2026-02-03
  addresses: {}
  seal: "${SEAL}"
`;

test('a ledger of blocks becomes one of lines that say the same, and the order of its lines becomes a count', () => {
  expect(recordsIn(OLD)).toBeUndefined();
  expect(recordsIn(upgradedLedger(OLD))).toEqual([
    { released: '2026-01-10', at: '/', title: 'The "guide": a book', sketch: '' },
    {
      released: '2026-01-10',
      at: '/guides/a/#b',
      title: 'B # one',
      sketch: '57iC5JQh5osHBYkeC-_ZCYyjEQD3Fl5y',
    },
    { moved: '2026-01-20', from: '/guides/a/#b', to: '/guides/c/' },
    { back: '2026-02-01', at: '/guides/a/#b', after: 1 },
    { gone: '2026-02-02', at: '/guides/a/#b', why: 'It was: wrong, and "late".', after: 2 },
  ]);
});

test('the oldest form, with pairs, says the same', () => {
  const pairs = OLD.replace(/\{ title: (".*"), sketch: (".*") \}/g, '[$1, $2]');
  expect(upgradedLedger(pairs)).toBe(upgradedLedger(OLD));
});

test('with other line breaks it says the same', () => {
  expect(upgradedLedger(OLD.replaceAll('\n', '\r\n'))).toBe(upgradedLedger(OLD));
});

test('blocks that a merge put behind lines count on from them', () => {
  const mixed = '- { moved: 2026-01-01, from: /a/, to: /b/ }\n- back: 2026-02-01\n  at: /a/\n';
  expect(upgradedLedger(mixed)).toContain('- { back: 2026-02-01, at: /a/, after: 1 }');
});

test("today's form stays as it is", () => {
  const text = upgradedLedger(OLD);
  expect(upgradedLedger(text)).toBe(text);
});
