import { expect, it } from 'vitest';
import { nearest, nearestFew } from '../../src/text/nearest.ts';

it.each([
  { fact: 'a letter wrong', wanted: 'titel', known: ['summary', 'title'], near: 'title' },
  { fact: 'another case', wanted: 'TITLE', known: ['summary', 'Title'], near: 'Title' },
  {
    fact: 'a word inside a longer one',
    wanted: 'sponsor',
    known: ['finding-a-sponsor-in-time'],
    near: 'finding-a-sponsor-in-time',
  },
  {
    fact: 'a longer one around a word',
    wanted: 'the-sponsor-of-a-project',
    known: ['sponsor'],
    near: 'sponsor',
  },
  { fact: 'two equally near, by alphabet', wanted: 'bat', known: ['cat', 'bar'], near: 'bar' },
  { fact: 'two letters, however short', wanted: 'ic', known: ['em'], near: 'em' },
  { fact: 'a third of a word wrong', wanted: 'abcdefghi', known: ['abcdefXYZ'], near: 'abcdefXYZ' },
  {
    fact: 'nothing where more than a third is wrong',
    wanted: 'abcdefghi',
    known: ['abcdeWXYZ'],
    near: undefined,
  },
  {
    fact: 'nothing near enough',
    wanted: 'staircase',
    known: ['pyramid', 'chain'],
    near: undefined,
  },
  {
    fact: 'a short word inside another, which means nothing',
    wanted: 'art',
    known: ['staff-charter'],
    near: undefined,
  },
  { fact: 'nothing at all', wanted: 'x', known: [], near: undefined },
])('nearest finds $fact', ({ wanted, known, near }) => {
  expect(nearest(wanted, known)).toBe(near);
});

it.each([
  { most: 2, few: ['scope', 'scopes'] },
  { most: 9, few: ['scope', 'scopes', 'slope'] },
])('nearestFew finds up to $most, the nearest first and each once', ({ most, few }) => {
  expect(nearestFew('scope', new Set(['slope', 'scopes', 'scope', 'elsewhere']), most)).toEqual(
    few,
  );
});

it('nearestFew gives the same for a list that repeats itself', () => {
  expect(nearestFew('scope', ['scope', 'scope'], 3)).toEqual(['scope']);
});
