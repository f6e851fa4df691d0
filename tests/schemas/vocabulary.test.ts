import { expect, it } from 'vitest';
import * as vocabulary from '../../src/vocabulary.ts';

const { KINDS, keysOf, ...rest } = vocabulary;
const tables = Object.entries(rest).filter(([, table]) => typeof table === 'object');

it('every kind of entry has a folder of its own', () => {
  const folders = Object.values(KINDS).map(({ folder }) => folder);
  expect(new Set(folders).size).toBe(folders.length);
});

it.each(tables)('the ids of %s are lower-case words joined by hyphens', (_name, table) => {
  expect(keysOf(table).filter((key) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key))).toEqual([]);
});

it('keysOf gives the ids of a table in its order', () => {
  expect(keysOf({ b: 1, a: 2 })).toEqual(['b', 'a']);
});
