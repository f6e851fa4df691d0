import { expect, it } from 'vitest';
import { inReadingOrder, problemLine, type Problem } from '../../src/problems/problem.ts';

const problem = (file: string, line: number, column: number, says = 'wrong'): Problem => ({
  file,
  line,
  column,
  kind: 'x',
  says,
  mend: 'mend it',
});

it('a problem is one line: where, what, and the mend', () => {
  expect(problemLine(problem('content/x.yaml', 3, 14))).toBe(
    'content/x.yaml:3:14 · wrong · mend it',
  );
});

it('problems stand by file, then by line and column as numbers, then by their words', () => {
  const ordered = [
    problem('a', 2, 9),
    problem('a', 2, 10),
    problem('a', 10, 1, 'alpha'),
    problem('a', 10, 1, 'beta'),
    problem('b', 1, 1),
  ];
  expect(inReadingOrder([...ordered].reverse())).toEqual(ordered);
});

it('ordering leaves the list it was given as it was', () => {
  const given = [problem('b', 1, 1), problem('a', 1, 1)];
  inReadingOrder(given);
  expect(given.map(({ file }) => file)).toEqual(['b', 'a']);
});
