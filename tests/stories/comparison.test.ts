import { expect, test } from 'vitest';
import { answerRows, factRows, type ComparedStory } from '../../src/stories/comparison.ts';

const story = (slug: string, answers: string[], facts: string[] = []): ComparedStory => ({
  slug,
  name: slug,
  address: `/stories/${slug}/`,
  facts: facts.map((label) => ({ label, values: [{ words: `${label} of ${slug}` }] })),
  answers: answers.map((id) => ({
    id,
    place: 'abcdef'.indexOf(id),
    question: id,
    about: `/questions/${id}/`,
    says: `${slug} on ${id}`,
    address: '',
  })),
});

test('questions that most answer come first, then in their own order', () => {
  const rows = answerRows([
    story('x', ['a', 'c', 'd']),
    story('y', ['b', 'c', 'd']),
    story('z', ['b', 'd']),
  ]);
  expect(rows.map(({ heading, cells }) => [heading, ...cells.map((cell) => cell?.says)])).toEqual([
    ['d', 'x on d', 'y on d', 'z on d'],
    ['b', undefined, 'y on b', 'z on b'],
    ['c', 'x on c', 'y on c', undefined],
    ['a', 'x on a', undefined, undefined],
  ]);
});

test('facts stand row by row, with a gap where one story has none', () => {
  const rows = factRows([story('x', [], ['Role', 'Path']), story('y', [], ['Role'])]);
  expect(
    rows.map(({ heading, cells }) => [heading, ...cells.map((cell) => cell?.values[0]!.words)]),
  ).toEqual([
    ['Role', 'Role of x', 'Role of y'],
    ['Path', 'Path of x', undefined],
  ]);
});
