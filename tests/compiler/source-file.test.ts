import { expect, it } from 'vitest';
import { offsetOf, placeAt } from '../../src/compiler/source-file.ts';

it.each([
  { offset: 0, line: 1, column: 1 },
  { offset: 2, line: 1, column: 3 },
  { offset: 3, line: 2, column: 1 },
  { offset: 4, line: 2, column: 2 },
])('character $offset of two lines stands at $line:$column, and back', ({ offset, ...place }) => {
  expect(placeAt('ab\ncd', offset)).toEqual(place);
  expect(offsetOf('ab\ncd', place)).toBe(offset);
});
