import { expect, test } from 'vitest';
import { beginning } from '../../src/text/excerpt.ts';

test.each([
  ['short enough', 20, 'short enough'],
  ['spaces \n  and\tlines', 40, 'spaces and lines'],
  ['cut between words, not in them', 12, 'cut between …'],
  ['no comma, before the mark', 10, 'no comma …'],
  ['exactly ten', 11, 'exactly ten'],
  ['unbreakable', 5, 'unbre …'],
])('the beginning of %j within %i characters is %j', (text, most, says) => {
  expect(beginning(text, most)).toBe(says);
});
