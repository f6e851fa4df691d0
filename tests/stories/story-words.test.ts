import { expect, test } from 'vitest';
import { storyFinder, storyWords } from '../../src/stories/story-words.ts';
import { bookOf } from './stories.ts';

const book = bookOf([
  {
    name: 'Ann Alder',
    company: 'Stripe',
    insight: 'A type checker reached six hundred engineers, and none of them had asked for it.',
  },
  {
    name: 'Zoë Østergård',
    company: 'Stitch Fix',
    insight: 'Migrations don’t end with the code; they end when the last team has moved over.',
  },
]);
const words = storyWords(book.of('story'));
const find = storyFinder(words);

test.each([
  ['stripe', [0]],
  ['STRIPE', [0]],
  ['zoe', [1]],
  ['Zoë', [1]],
  ['type checker', [0]],
  ['checker stripe', [0]],
  ['checker stitch', []],
  ['migr', [1]],
  ['migration', [1]],
  ['migrations', [1]],
  ['checkers', [0]],
  ['dont', [1]],
  ["don't", [1]],
  ['engineer', [0, 1]],
  ['nowhere', []],
])('“%s” is found in its stories', (text, places) => {
  expect([...find(text)!].sort()).toEqual(places);
});

test('an empty text asks for nothing', () => {
  expect(find('  ')).toBeUndefined();
});

test.each([' – !', '🦄', '\0'])('signs alone, %j, stand in no story', (text) => {
  expect(find(text)).toEqual(new Set());
});

test('words stand by alphabet, each with its stories', () => {
  const list = words.words.split(' ');
  expect(list).toEqual([...new Set(list)].sort());
  expect(words.steps).toHaveLength(list.length);
});
