import { expect, it } from 'vitest';
import { createCatalogue } from '../../src/model/catalogue.ts';
import { aToZ, letterId, letterOf } from '../../src/search/a-to-z.ts';
import { entry } from '../model/entries.ts';

const catalogue = createCatalogue([
  entry('guide', 'room', { title: 'The room' }),
  entry('guide', 'act', { title: 'An act of faith' }),
  entry('guide', 'thesis', { title: 'Thesis' }),
  entry('story', 'ada-van-park', { name: 'Ada van Park' }),
  entry('story', 'bo-park', { name: 'Bo Park' }),
  entry('story', 'plato', { name: 'Plato' }),
  entry('term', 'equity', { term: 'Équité' }),
  entry('term', 'days', { term: '90 days' }),
  entry('source', 'notes', { title: 'Aardvark notes' }),
]);
const index = aToZ(catalogue).map(([letter, lines]) => [
  letter,
  ...lines.map(({ words }) => words),
]);

it('stands in the order of the alphabet, with digits apart', () => {
  expect(index.map(([letter]) => letter)).toEqual(['#', 'A', 'E', 'P', 'R', 'T']);
});

it.each([
  { fact: 'an article goes behind its title', letter: 'R', lines: ['Room, the'] },
  { fact: 'an article goes behind, whichever it is', letter: 'A', lines: ['Act of faith, an'] },
  { fact: 'a word that only begins like an article stays', letter: 'T', lines: ['Thesis'] },
  {
    fact: 'people stand under their last names, in the order of those',
    letter: 'P',
    lines: ['Park, Ada van', 'Park, Bo', 'Plato'],
  },
  { fact: 'an accent is no letter of its own', letter: 'E', lines: ['Équité'] },
  { fact: 'a digit is no letter', letter: '#', lines: ['90 days'] },
])('$fact', ({ letter, lines }) => {
  expect(index.find(([first]) => first === letter)?.slice(1)).toEqual(lines);
});

it('leaves out works of others', () => {
  expect(index.flat()).not.toContain('Aardvark notes');
});

it.each([
  { words: 'scope', letter: 'S', id: 'letter-s' },
  { words: 'Équité', letter: 'E', id: 'letter-e' },
  { words: '90 days', letter: '#', id: 'letter-0' },
  { words: '“Yes”', letter: '#', id: 'letter-0' },
])('"$words" stands under $letter, whose id is $id', ({ words, letter, id }) => {
  expect([letterOf(words), letterId(letter)]).toEqual([letter, id]);
});
