import { describe, expect, it } from 'vitest';
import { translator } from '../../src/search/language.ts';
import { tokenize } from '../../src/search/words.ts';

const ENGLISH = new Set(
  'staff engineer manager the to a in my how die wie team hard deadline promotion sponsor'.split(
    ' ',
  ),
);
const translate = translator(
  [
    {
      name: 'German',
      words: { beförderung: 'promotion', gehalt: 'salary', kündigung: 'leave company' },
      fillers: ['wie', 'die', 'zum', 'meine', 'für'],
    },
    { name: 'Spanish', words: { ascenso: 'promotion' }, fillers: ['como', 'mi', 'para'] },
    { name: 'Japanese', words: { 昇進: 'promotion', 面接: 'interview' }, fillers: ['の', 'は'] },
  ],
  (word) => ENGLISH.has(word),
);
const read = (query: string) => translate(tokenize(query));

describe('a query in another language', () => {
  it('is put into English by the words of the table, whatever their ending', () => {
    expect(read('Beförderungen zum Staff Engineer')).toEqual({
      language: 'German',
      words: ['promotion', 'staff', 'engineer'],
      read: [{ from: 'beforderungen', to: 'promotion' }],
      left: [],
    });
    expect(read('mi ascenso')?.language).toBe('Spanish');
  });

  it('keeps names and numbers, and says what was not understood', () => {
    expect(read('Gehalt für Team 30 Quatsch')).toMatchObject({
      words: ['salary', 'team', '30'],
      left: ['quatsch'],
    });
  });

  it('may mean several words', () => {
    expect(read('Kündigung')?.words).toEqual(['leave', 'company']);
  });

  it('is taken apart where it has no spaces', () => {
    expect(read('昇進の面接')).toMatchObject({ words: ['promotion', 'interview'], left: [] });
    expect(read('昇進酒')).toMatchObject({ words: ['promotion'], left: ['酒'] });
  });

  it('in a script that no table knows is known as foreign', () => {
    expect(read('повышение staff')).toEqual({
      language: undefined,
      words: ['staff'],
      read: [],
      left: ['повышение'],
    });
  });
});

describe('an English query', () => {
  it.each(['the hard deadline', 'die hard', 'how to sponsor', '', '30 staff'])(
    '“%s” is read as it is',
    (query) => {
      expect(read(query)).toBeUndefined();
    },
  );

  it('with a mistake that is a word elsewhere stays English', () => {
    expect(read('gehalt in my team the staff engineer')).toBeUndefined();
  });
});
