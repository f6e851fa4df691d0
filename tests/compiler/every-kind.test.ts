import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isKind } from '../../src/urls/reference.ts';

const KIND = /\bkind: '([a-z]+(?:-[a-z]+)*)'/g;

/** Every kind of problem named in the files of a pattern. Kinds of entry are called `kind` too. */
function kindsIn(pattern: string): string[] {
  const files = globSync(pattern).map((path) => readFileSync(path, 'utf8'));
  const named = files.flatMap((text) => [...text.matchAll(KIND)].map((match) => match[1]!));
  return [...new Set(named)].filter((kind) => !isKind(kind)).sort();
}

it('every kind of problem that the compiler reports has a broken book in these tests', () => {
  const reported = kindsIn('src/compiler/**/*.ts');
  expect(reported.length).toBeGreaterThan(25);
  expect(kindsIn('tests/compiler/**/*.test.ts')).toEqual(reported);
});
