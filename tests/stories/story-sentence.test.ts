import { expect, test } from 'vitest';
import { parseQuery } from '../../src/stories/story-query.ts';
import { headingOf, sentenceOf } from '../../src/stories/story-sentence.ts';
import { indexOf } from './stories.ts';

const index = indexOf();
const query = (search: string) => parseQuery(index, search).query;

test.each([
  ['', 25, 'All 25 stories.'],
  ['', 1, '1 story.'],
  ['?archetype=solver', 9, '9 stories of Solvers.'],
  [
    '?archetype=solver,architect&path=promoted',
    7,
    '7 stories of Architects or Solvers who were promoted in place.',
  ],
  [
    '?path=promoted,hired',
    1200,
    '1,200 stories of engineers who were promoted in place or were hired with the title.',
  ],
  ['?company=stripe', 3, '3 stories of engineers at Stripe.'],
  [
    '?archetype=solver&company=stripe&size=1000-plus',
    1,
    '1 story of Solvers at companies of 1,000 engineers or more and at Stripe.',
  ],
  [
    '?path=promoted&manages=yes&project=no',
    2,
    '2 stories of engineers who were promoted in place and who managed people and who had no staff project.',
  ],
  ['?topic=payments', 2, '2 stories about payments.'],
  ['?topic=api-design,payments,writing', 4, '4 stories about API design, payments, or writing.'],
  [
    '?archetype=solver&topic=payments&manages=no',
    0,
    'No stories of Solvers who did not manage people, about payments.',
  ],
  ['?q=type+checker', 1, '1 story with “type checker”.'],
  ['?archetype=solver&sort=date', 9, '9 stories of Solvers, newest first.'],
  ['?sort=archetype', 25, 'All 25 stories, by archetype.'],
])('%s is said in words', (search, count, sentence) => {
  expect(sentenceOf(index, query(search), count)).toBe(sentence);
});

test.each([
  ['', 'Stories'],
  ['?archetype=solver', 'Stories of Solvers'],
  ['?path=hired', 'Stories of engineers who were hired with the title'],
  ['?topic=payments', 'Stories about payments'],
  ['?archetype=solver,architect', 'Stories'],
  ['?archetype=solver&q=ruby', 'Stories'],
])('%s has its heading', (search, heading) => {
  expect(headingOf(index, query(search))).toBe(heading);
});
