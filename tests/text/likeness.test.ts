import { describe, expect, test } from 'vitest';
import { shinglesIn, shinglesOf, sketchOf } from '../../src/text/likeness.ts';

const TEXT =
  'Most decisions that hurt were made in a hurry, and most of the hurry was borrowed from somebody who never paid it back. Ask three times, since the first answer is what people think you want to hear.';
const OTHER =
  'People help with work that they can see. Put it where they walk past, before it is finished and while it can still change. A question asked in a channel is answered once for everybody.';
const HALF = TEXT.slice(0, TEXT.length / 2);

/** How much of a sketched text stands in another, 0 to 1. */
function shareOf(sketch: string, text: string): number {
  const there = new Set(shinglesOf(text));
  const kept = shinglesIn(sketch);
  return kept.length === 0 ? 0 : kept.filter((shingle) => there.has(shingle)).length / kept.length;
}

describe('the shingles of a sketch', () => {
  test.each([
    ['a text is wholly in itself', TEXT, TEXT, 1, 1],
    ['case and punctuation do not count', TEXT, TEXT.toUpperCase().replaceAll(',', ' –'), 1, 1],
    ['a text is wholly in a longer one that holds it', TEXT, `${OTHER} ${TEXT} ${OTHER}`, 1, 1],
    ['a text that was cut in half is partly there', TEXT, HALF, 0.1, 0.9],
    [
      'a text with words changed here and there is mostly there',
      TEXT,
      TEXT.replace('hurt', 'pained us').replace('hear', 'have said'),
      0.5,
      1,
    ],
    ['another text is not', TEXT, OTHER, 0, 0],
    ['no text is like nothing', '', TEXT, 0, 0],
    ['two words are known again', 'Ask twice', 'ask twice', 1, 1],
  ])('%s', (_, old, now, least, most) => {
    const share = shareOf(sketchOf(old), now);
    expect(share).toBeGreaterThanOrEqual(least);
    expect(share).toBeLessThanOrEqual(most);
  });
});

test('a sketch has at most 32 letters that YAML and addresses take as they are', () => {
  expect(sketchOf(TEXT)).toMatch(/^[\w-]{32}$/);
  expect(sketchOf('')).toBe('');
});

// The ledger holds sketches for good: another hash would not know a single old text again.
test('a text has the sketch that it had when the first addresses were released', () => {
  expect(sketchOf(TEXT)).toBe('-tFf0d_551px5U8q7-cO7LnJDACoDfMZ');
  expect(sketchOf('Ask twice')).toBe('uDmX');
});
