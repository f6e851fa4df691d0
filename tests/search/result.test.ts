import { describe, expect, it } from 'vitest';
import { nearestPages, remarks } from '../../src/search/result.ts';
import { lexiconOf } from '../../src/search/lexicon.ts';
import { queryReader } from '../../src/search/query.ts';
import { smallPack } from './small-pack.ts';

const lexicon = lexiconOf(smallPack());

describe('the nearest pages', () => {
  it('are those whose names are spelled most alike', () => {
    const near = nearestPages(lexicon, 'romotion ackets').map(({ title }) => title);
    expect(near).toContain('Promotion packets');
    expect(near).not.toContain('Bert Fan');
  });

  it.each(['🎉🎉', '???', ''])('of “%s”, which holds no words, are none', (query) => {
    expect(nearestPages(lexicon, query)).toEqual([]);
  });

  it('of words that are like nothing are none', () => {
    expect(nearestPages(lexicon, 'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz')).toEqual([]);
  });
});

describe('the remarks', () => {
  it('say that a word stands nowhere in the book', () => {
    const understanding = queryReader(lexicon)('qqqqqqqqqqq');
    expect(remarks(lexicon, understanding)).toEqual(['“qqqqqqqqqqq” stands nowhere in the book.']);
  });
});
