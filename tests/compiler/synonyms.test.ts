import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import { problemLine } from '../../src/problems/problem.ts';

const problemsOf = (text: string) =>
  compile([{ path: 'content/synonyms.yaml', text }]).problems.map(problemLine);

describe('content/synonyms.yaml', () => {
  it('is read into the compilation', () => {
    const { synonyms, problems } = compile([
      { path: 'content/synonyms.yaml', text: 'same:\n  - [promo, promotion]\n' },
    ]);
    expect(problems).toEqual([]);
    expect(synonyms.same).toEqual([['promo', 'promotion']]);
  });

  it('may be missing', () => {
    expect(compile([]).synonyms.same).toEqual([]);
  });

  it.each([
    ['an unknown field', 'sames:\n  - [a, b]\n', 'content/synonyms.yaml:1:1 '],
    ['a row of one', 'same:\n  - [promo]\n', 'content/synonyms.yaml:2:5 '],
    [
      'an unknown value of a fact',
      'facts:\n  - { say: [hired], fact: path, is: [hird] }\n',
      'content/synonyms.yaml:2:38 ',
    ],
    ['a phrase without a word', 'same:\n  - [promo, " "]\n', 'content/synonyms.yaml:2:13 '],
    [
      'an unknown kind',
      'kinds:\n  - { say: [template], kind: resorce }\n',
      'content/synonyms.yaml:2:30 ',
    ],
  ])('reports %s where it stands', (_what, text, start) => {
    const problems = problemsOf(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(start);
  });
});
