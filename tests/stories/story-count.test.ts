import { describe, expect, test } from 'vitest';
import { countStories, numberInWords } from '../../src/stories/story-count.ts';
import { bookOf } from './stories.ts';

describe('a count of stories', () => {
  const stories = bookOf([
    { name: 'Ann Alder', manages: 'yes' },
    { name: 'Bea Birch', manages: 'no' },
    { name: 'Cy Cedar', manages: 'yes' },
  ]).of('story');
  const question = Object.keys(stories[0]!.data.answers)[0]!;

  test('is of all that answer the question', () => {
    expect(countStories(stories, question, {})).toBe(3);
    expect(countStories(stories, 'unasked', {})).toBe(0);
  });

  test('is of those that have a value, where one is named', () => {
    expect(countStories(stories, question, { facet: 'manages', value: 'yes' })).toBe(2);
    expect(countStories(stories, question, { facet: 'manages', value: 'formerly' })).toBe(0);
  });
});

test('a number is said in words up to ninety-nine', () => {
  expect([0, 7, 12, 20, 24, 99, 100, 1200].map(numberInWords)).toEqual([
    'zero',
    'seven',
    'twelve',
    'twenty',
    'twenty-four',
    'ninety-nine',
    '100',
    '1,200',
  ]);
});
