import { expect, it } from 'vitest';
import { dayInWords } from '../../src/text/day.ts';

it.each([
  { day: '2026-11-20', words: 'November 20, 2026' },
  { day: '2026-01-01', words: 'January 1, 2026' },
  { day: '2024-02-29', words: 'February 29, 2024' },
])('$day is $words, wherever it is read', ({ day, words }) => {
  expect(dayInWords(day)).toBe(words);
});
