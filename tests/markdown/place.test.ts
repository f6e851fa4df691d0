import type { Paragraph, Text } from 'mdast';
import { expect, it } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { placeIn, placeOf } from '../../src/markdown/place.ts';

const text = (parseMarkdown('\n**Two** lines,\nhere.').children[0] as Paragraph)
  .children[1] as Text;

it('a node begins where it stands in its text', () => {
  expect(placeOf(text)).toEqual({ line: 2, column: 8 });
});

it('a node that was made begins at the beginning', () => {
  expect(placeOf({ type: 'text', value: 'x' })).toEqual({ line: 1, column: 1 });
});

it.each([
  { offset: 0, line: 2, column: 8 },
  { offset: 1, line: 2, column: 9 },
  { offset: 8, line: 3, column: 1 },
  { offset: 10, line: 3, column: 3 },
])('character $offset of a text stands at $line:$column', ({ offset, ...place }) => {
  expect(placeIn(text, offset)).toEqual(place);
});
