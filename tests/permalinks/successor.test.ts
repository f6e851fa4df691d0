import { describe, expect, it } from 'vitest';
import type { Address } from '../../src/permalinks/addresses.ts';
import { releasesOf } from '../../src/permalinks/ledger-command.ts';
import { ledgerOf } from '../../src/permalinks/ledger.ts';
import { shinglesOf } from '../../src/text/likeness.ts';
import { lostAddresses } from '../../src/permalinks/successor.ts';
import type { LedgerRecord } from '../../src/schemas/ledger.ts';

const TEXTS = {
  sponsors:
    'A sponsor speaks for you in rooms that you are not in, and spends their own credit when they do so.',
  snacks:
    'Easy work of little value feels good because it ends, and a week of it leaves nothing behind at all.',
  trail:
    'Write down what you decided and why on the same day, so that the next person need not ask you.',
};
const at = (href: string, title: string, text: string): Address => ({ href, title, text });

/** What is lost of these released addresses while only the living ones are in the book. */
function lostOf(released: Address[], living: Address[], ...records: LedgerRecord[]) {
  const releases = releasesOf(released, '2026-01-01');
  return lostAddresses(ledgerOf([...releases, ...records]), living, shinglesOf).map((lost) => ({
    href: lost.released.href,
    to: lost.successor?.address.href,
    along: lost.along,
    behind: lost.behind,
  }));
}

describe('a lost address', () => {
  const snacks = at('/guides/tasks/#snacks', 'Snacks', TEXTS.snacks);
  it.each([
    {
      fact: 'leads to where its text stands now',
      living: at('/guides/time/#easy', 'Easy work', TEXTS.snacks),
      to: '/guides/time/#easy',
    },
    {
      fact: 'leads to a new place of the same id',
      living: at('/guides/time/#snacks', 'Easy work', TEXTS.trail),
      to: '/guides/time/#snacks',
    },
    {
      fact: 'leads to a new place of the same title',
      living: at('/guides/time/#easy', 'snacks', TEXTS.trail),
      to: '/guides/time/#easy',
    },
    {
      fact: 'leads to a new place of a like title on its page',
      living: at('/guides/tasks/#lunch', 'Snacking', TEXTS.trail),
      to: '/guides/tasks/#lunch',
    },
    {
      fact: 'leads to no place of a merely like title elsewhere',
      living: at('/guides/time/#lunch', 'Snacking', TEXTS.trail),
      to: undefined,
    },
    {
      fact: 'leads nowhere where nothing is like it',
      living: at('/guides/time/#easy', 'Easy work', TEXTS.trail),
      to: undefined,
    },
  ])('$fact', ({ living, to }) => {
    expect(lostOf([snacks], [living])).toEqual([{ href: snacks.href, to, along: 0, behind: 0 }]);
  });

  it('leads to the section rather than to the page around it', () => {
    const page = at('/guides/time/', 'Time', `${TEXTS.snacks} ${TEXTS.trail}`);
    expect(
      lostOf([snacks], [page, at('/guides/time/#easy', 'Easy work', TEXTS.snacks)]),
    ).toMatchObject([{ to: '/guides/time/#easy' }]);
  });

  it('is none while it is in the book, or recorded as moved there', () => {
    expect(lostOf([snacks], [snacks])).toEqual([]);
    const easy = at('/guides/time/#easy', 'Easy work', '');
    expect(
      lostOf([snacks], [easy], { moved: '2026-02-01', from: snacks.href, to: easy.href }),
    ).toEqual([]);
  });
});

describe('what one command mends', () => {
  const page = at('/guides/tasks/', 'Work', `${TEXTS.snacks} ${TEXTS.sponsors}`);
  const section = at('/guides/tasks/#sponsors', 'Sponsors', TEXTS.sponsors);

  it('counts the ids of a lost page that stand on its successor', () => {
    const living = [
      at('/guides/effort/', 'Effort', page.text),
      at('/guides/effort/#sponsors', 'Sponsors', TEXTS.sponsors),
    ];
    expect(lostOf([page, section], living)).toEqual([
      { href: '/guides/tasks/', to: '/guides/effort/', along: 1, behind: 0 },
    ]);
  });

  it('leaves an id by itself that does not stand there', () => {
    expect(
      lostOf([page, section], [at('/guides/effort/', 'Effort', page.text)]).map(({ href }) => href),
    ).toEqual(['/guides/tasks/', '/guides/tasks/#sponsors']);
  });

  it('counts the older addresses whose moves lead to it', () => {
    const old = at('/guides/toil/', 'Toil', '');
    expect(lostOf([old, page], [], { moved: '2026-02-01', from: old.href, to: page.href })).toEqual(
      [{ href: '/guides/tasks/', to: undefined, along: 0, behind: 1 }],
    );
  });
});

// The cost once was the number of lost addresses times the length of the book: eighty seconds for
// twenty-five stories.
it('reads the book once, however many of its pages were renamed', () => {
  const words = (page: number) =>
    Array.from({ length: 60 }, (_, at) => `word${page * 60 + at}`).join(' ');
  const titleOf = (page: number) =>
    'abcdefghij'[page % 10]!.repeat(9) + 'klmno'[Math.floor(page / 10)]!.repeat(9);
  const before = Array.from({ length: 50 }, (_, page) =>
    at(`/guides/old-${page}/`, titleOf(page), words(page)),
  );
  let reads = 0;
  const now = before.map(({ title, text }, page): Address => ({
    href: `/guides/new-${page}/`,
    title,
    get text() {
      reads += 1;
      return text;
    },
  }));
  const lost = lostAddresses(ledgerOf(releasesOf(before, '2026-01-01')), now, shinglesOf);
  expect(lost).toHaveLength(before.length);
  for (const { released, successor } of lost) expect(successor?.address.title).toBe(released.title);
  expect(reads).toBeLessThanOrEqual(2 * now.length);
});
