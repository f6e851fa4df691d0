import { describe, expect, test } from 'vitest';
import { offersFor } from '../../src/stories/story-offer.ts';
import { parseQuery } from '../../src/stories/story-query.ts';
import { selected } from '../../src/stories/story-selection.ts';
import { indexOf } from './stories.ts';

const index = indexOf();
const asked = (search: string) => parseQuery(index, search).query;
const said = (search: string, hits?: ReadonlySet<number>) =>
  offersFor(index, asked(search), hits).map(({ without, count }) => [without.join(' + '), count]);

describe('where no story is all that was asked', () => {
  test('each single thing to give up is offered with what it leaves, the most first', () => {
    expect(said('?archetype=tech-lead&company=stripe')).toEqual([
      ['Tech Lead', 2],
      ['Stripe', 1],
    ]);
  });

  test('the words are such a thing, too', () => {
    expect(said('?archetype=solver&q=kernel', new Set())).toEqual([['kernel', 2]]);
    expect(said('?archetype=solver&q=kernel', new Set([2]))).toEqual([
      ['kernel', 2],
      ['Solver', 1],
    ]);
  });

  test('two are given up where one is not enough', () => {
    const offers = offersFor(
      index,
      asked('?archetype=tech-lead&company=stripe&path=hired&topic=payments'),
    );
    expect(offers[0]!.without).toHaveLength(2);
    for (const { query, count } of offers) expect(selected(index, query)).toHaveLength(count);
  });

  test('nothing is offered to who asked for nothing', () => {
    expect(said('')).toEqual([]);
  });

  test('there are three at most', () => {
    expect(
      said('?archetype=tech-lead&company=stripe&path=hired&manages=yes&topic=payments').length,
    ).toBeLessThanOrEqual(3);
  });
});
