import { describe, expect, test } from 'vitest';
import {
  firstMatch,
  fragmentOf,
  textDirective,
  type Passage,
} from '../../src/cite/text-fragment.ts';

/** The passage of `words` in its nth occurrence over the blocks, where it stands in one block. */
function passage(blocks: readonly string[], words: string, nth = 1): Passage {
  for (const [block, text] of blocks.entries())
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
      if ((nth -= 1) === 0)
        return { from: { block, offset: at }, to: { block, offset: at + words.length } };
  throw new Error(`"${words}" is not there`);
}

const LONG =
  'The first sentence of a long paragraph says one thing, the second says another, and by the third the reader has long forgotten what the first one said at all.';

describe('the directive of a passage', () => {
  test.each([
    [
      'is its words where they stand once',
      ['One two three.'],
      'two three',
      1,
      { start: 'two three' },
    ],
    [
      'is widened to whole words',
      ['Understanding things'],
      'standing thi',
      1,
      { start: 'Understanding things' },
    ],
    ['drops marks at its ends', ['He said “stop”, then left.'], '“stop”,', 1, { start: 'stop' }],
    [
      'takes words around it where the words stand earlier too',
      ['A cat sat. A cat ran.'],
      'cat',
      2,
      { prefix: 'A', start: 'cat', suffix: 'ran' },
    ],
    [
      'takes the block before it where it begins one',
      ['Alpha', 'Beta', 'Gamma', 'Beta'],
      'Beta',
      2,
      { prefix: 'Gamma', start: 'Beta' },
    ],
    [
      'looks past blocks without words',
      ['Beta', 'Alpha', ' ', '', 'Beta', ' § '],
      'Beta',
      2,
      { prefix: 'Alpha', start: 'Beta' },
    ],
    [
      'knows that case makes no difference',
      ['STAFF work', 'staff play'],
      'staff',
      1,
      { prefix: 'work', start: 'staff', suffix: 'play' },
    ],
  ] as const)('%s', (_, blocks, words, nth, wanted) => {
    expect(textDirective(blocks, passage(blocks, words, nth))).toEqual(wanted);
  });

  test('names a long passage by its first and last words', () => {
    expect(textDirective([LONG], passage([LONG], LONG))).toEqual({
      start: 'The first sentence of',
      end: 'one said at all',
    });
  });

  test('spans blocks by words of the first and of the last', () => {
    const blocks = ['Alpha beta gamma.', 'Middle.', 'Delta epsilon.'];
    expect(
      textDirective(blocks, { from: { block: 0, offset: 6 }, to: { block: 2, offset: 5 } }),
    ).toEqual({ start: 'beta gamma', end: 'Delta' });
  });

  test('is undefined where nothing but marks is selected', () => {
    expect(
      textDirective(['a — b'], { from: { block: 0, offset: 2 }, to: { block: 0, offset: 3 } }),
    ).toBeUndefined();
  });

  test('leads to each word of a text full of repetition', () => {
    const blocks = [
      'the plan and the plan',
      'the plan',
      LONG,
      'and the plan again, the plan of the plan',
      'The first sentence of a long paragraph is another.',
    ];
    for (const [block, text] of blocks.entries())
      for (const { index, 0: word } of text.matchAll(/\p{L}+/gu)) {
        const wanted = {
          from: { block, offset: index },
          to: { block, offset: index + word.length },
        };
        expect(firstMatch(blocks, textDirective(blocks, wanted)!)).toEqual(wanted);
      }
  });
});

describe('the end of an address', () => {
  test.each([
    [{ start: 'two three' }, ':~:text=two%20three'],
    [{ prefix: 'a', start: 'b', end: 'c', suffix: 'd' }, ':~:text=a-,b,c,-d'],
    [{ start: 'staff-plus, R&D' }, ':~:text=staff%2Dplus%2C%20R%26D'],
    [{ start: "it's (so) *bold*" }, ':~:text=it%27s%20%28so%29%20%2Abold%2A'],
    [{ start: 'naïve “ladder”' }, ':~:text=na%C3%AFve%20%E2%80%9Cladder%E2%80%9D'],
  ])('encodes %o', (directive, wanted) => {
    expect(fragmentOf(directive)).toBe(wanted);
  });
});
