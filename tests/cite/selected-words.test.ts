import { describe, expect, it } from 'vitest';
import { selectedWords } from '../../src/cite/selected-words.ts';

describe('words selected', () => {
  /** The text with the selection in square brackets, and what is meant by it. */
  it.each([
    ['one [two] three', 'two'],
    ['one [two ]three', 'two'],
    ['one[ two] three', 'two'],
    ['one t[w]o three', 'two'],
    ['o[ne tw]o three', 'one two'],
    ['one [two], three', 'two'],
    ['one [two,] three', 'two,'],
    ['one “[two]” three', 'two'],
    ['they don[’t] know', 'don’t'],
    ['they [don]’t know', 'don’t'],
    ['a [well]-known one', 'well'],
    ['caf[e\u0301] au lait', 'cafe\u0301'],
    ['one[ ]two', ''],
  ])('%s', (marked, meant) => {
    const from = marked.indexOf('[');
    const to = marked.indexOf(']') - 1;
    const text = marked.replace(/[[\]]/g, '');
    expect(text.slice(...selectedWords(text, from, to))).toBe(meant);
  });
});
