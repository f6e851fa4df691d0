import { describe, expect, it } from 'vitest';
import { excerpt, marked, matcherOf } from '../../src/search/excerpt.ts';
import { lexiconOf } from '../../src/search/lexicon.ts';
import { queryReader } from '../../src/search/query.ts';
import { smallPack } from './small-pack.ts';

const read = queryReader(lexiconOf(smallPack()));
const matches = matcherOf(read('promotion packets'));

describe('marking', () => {
  it('marks every form of the words, and nothing else', () => {
    expect(marked('Promoted by packet, not by luck.', matches)).toEqual([
      { text: 'Promoted', hit: true },
      { text: ' by ', hit: false },
      { text: 'packet', hit: true },
      { text: ', not by luck.', hit: false },
    ]);
  });

  it('gives back the text it was given', () => {
    const text = '“Promo” isn’t a packet; <b>packets</b> are.';
    expect(
      marked(text, matches)
        .map((run) => run.text)
        .join(''),
    ).toBe(text);
  });
});

describe('an excerpt', () => {
  const filler = 'Nothing to see in this sentence at all. '.repeat(8);

  it('leaves a short text whole', () => {
    expect(excerpt('A packet.', matches)).toBe('A packet.');
  });

  it('begins near the words, at the start of a sentence', () => {
    const cut = excerpt(`${filler}The packet decides a promotion. ${filler}`, matches);
    expect(cut.startsWith('… The packet decides')).toBe(true);
    expect(cut.endsWith(' …')).toBe(true);
    expect(cut.length).toBeLessThan(200);
  });

  it('begins at the beginning where nothing matches', () => {
    expect(excerpt(filler, matches).startsWith('Nothing to see')).toBe(true);
  });
});
