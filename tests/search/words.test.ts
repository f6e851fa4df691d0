import { describe, expect, it } from 'vitest';
import { folded, stem, tokenize } from '../../src/search/words.ts';

describe('words of a text', () => {
  it.each([
    ['Boss’s boss', ['boss', 'boss']],
    ["don't", ['dont']],
    ['Café Ångström', ['cafe', 'angstrom']],
    ['staff+ engineers', ['staff', 'plus', 'engineers']],
    ['20% time', ['20', 'percent', 'time']],
    ['1:1', ['1', '1']],
    ['C++', ['c', 'plus', 'plus']],
    ['skip-level', ['skip', 'level']],
    ['  ', []],
  ])('%s is read as %j', (text, words) => {
    expect(tokenize(text)).toEqual(words);
  });

  it('folds accents, case and apostrophes', () => {
    expect(folded('Ras Kásá’s ŒUVRE')).toBe('ras kasa oeuvre');
  });
});

describe('stems', () => {
  it.each([
    ['promoted', 'promotion'],
    ['promotes', 'promotions'],
    ['prioritise', 'prioritize'],
    ['prioritisation', 'prioritization'],
    ['behaviour', 'behavior'],
    ['levelling', 'leveling'],
    ['organisations', 'org'],
    ['wrote', 'writing'],
    ['led', 'leads'],
    ['left', 'leaving'],
    ['executives', 'executive'],
    ['women', 'woman'],
  ])('%s and %s fall together', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  it.each([
    ['organ', 'organization'],
    ['leader', 'leave'],
    ['ic5', 'ic6'],
    ['staff', 'stuff'],
  ])('%s and %s stay apart', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });
});
