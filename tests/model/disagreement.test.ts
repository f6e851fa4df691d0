import { expect, test } from 'vitest';
import { disagreementsOn } from '../../src/model/disagreement.ts';
import type { QuestionEntry } from '../../src/model/entry.ts';
import { bookOf } from '../stories/stories.ts';

test('two people who disagree are named with their archetype, and led to where they answered', () => {
  const book = bookOf([{ name: 'Ann Alder', archetypes: ['architect'] }, { name: 'Bea Birch' }]);
  const [question] = book.of('question');
  const asked: QuestionEntry = {
    ...question!,
    data: {
      ...question!.data,
      disagreements: [
        {
          about: 'Should an engineer answer for people?',
          sides: [
            {
              story: 'ann-alder',
              holds: 'Ann held that one should.',
              rightWhen: 'the group is small',
            },
            {
              story: 'bea-birch',
              holds: 'Bea held that one should not.',
              rightWhen: 'it is large',
            },
          ],
        },
      ],
    },
  };
  const [{ about, sides } = { about: '', sides: [] }] = disagreementsOn(book, asked);
  expect(about).toBe('Should an engineer answer for people?');
  expect(sides.map(({ name, href, plate }) => [name, href, plate?.slug])).toEqual([
    ['Ann Alder', `/stories/ann-alder/#${question!.slug}`, 'architect'],
    ['Bea Birch', `/stories/bea-birch/#${question!.slug}`, 'solver'],
  ]);
});
