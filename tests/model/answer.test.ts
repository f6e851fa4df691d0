import { expect, it } from 'vitest';
import { answersTo } from '../../src/model/answer.ts';
import { createCatalogue } from '../../src/model/catalogue.ts';
import { entry } from './entries.ts';

it('the answers to a question are those of every story that has one, by name', () => {
  const says = 'An answer which has the fifty characters that an answer has.';
  const catalogue = createCatalogue([
    entry('story', 'zoe', { answers: { advice: { says: `Zoe: ${says}`, lines: '001:1' } } }),
    entry('story', 'mia', { answers: { 'the-role': { says, lines: '001:1' } } }),
    entry('story', 'ada', {
      answers: {
        advice: { says: `Ada: ${says}`, lines: '001:1' },
        'the-role': { says, lines: '001:2' },
      },
    }),
  ]);
  expect(answersTo(catalogue, 'advice')).toEqual([
    { story: catalogue.get('story', 'ada'), says: `Ada: ${says}`, href: '/stories/ada/#advice' },
    { story: catalogue.get('story', 'zoe'), says: `Zoe: ${says}`, href: '/stories/zoe/#advice' },
  ]);
  expect(answersTo(catalogue, 'unasked')).toEqual([]);
});
