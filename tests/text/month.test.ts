import { expect, it } from 'vitest';
import { monthOf } from '../../src/text/month.ts';

it.each([
  { yearMonth: '2020-04', words: 'April 2020' },
  { yearMonth: '2021-01', words: 'January 2021' },
  { yearMonth: '2019-12', words: 'December 2019' },
])('$yearMonth is $words', ({ yearMonth, words }) => {
  expect(monthOf(yearMonth)).toBe(words);
});
