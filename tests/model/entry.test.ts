import { describe, expect, it } from 'vitest';
import { asksOf, isKindOf, nameKey, namesOf, readingMinutes } from '../../src/model/entry.ts';
import { KINDS, type Kind } from '../../src/vocabulary.ts';
import { entry, idsOf } from './entries.ts';

const kinds = Object.keys(KINDS) as Kind[];
const all = kinds.map((kind) => entry(kind, 'one'));

it.each(kinds)('isKindOf finds the %s among all kinds', (kind) => {
  expect(idsOf(all.filter(isKindOf(kind)))).toEqual([`${kind}:one`]);
});

describe('the names of an entry', () => {
  it.each([
    { kind: 'guide', fields: { title: 'Scope' } },
    { kind: 'story', fields: { name: 'Scope' } },
    { kind: 'term', fields: { term: 'Scope' } },
    { kind: 'source', fields: { title: 'Scope' } },
  ] as const)('are, for a $kind, its title and then its aliases', ({ kind, fields }) => {
    expect(namesOf(entry(kind, 'one', { ...fields, aliases: ['Range', 'Reach'] }))).toEqual([
      'Scope',
      'Range',
      'Reach',
    ]);
  });
});

it.each([
  { one: 'Scope', other: 'SCOPE', same: true },
  { one: 'Conway’s law', other: "conway's law", same: true },
  { one: 'Field notes “raw”', other: 'Field notes "raw"', same: true },
  { one: 'And so on…', other: 'and so on...', same: true },
  { one: 'This – that', other: 'This -- that', same: true },
  { one: 'co-op', other: 'co op', same: false },
  { one: 'Élise', other: 'Elise', same: false },
])('"$one" and "$other" are the same name: $same', ({ one, other, same }) => {
  expect(nameKey(one) === nameKey(other)).toBe(same);
});

it('asksOf gives the questions an entry answers, and none for one that has no such field', () => {
  expect(asksOf(entry('guide', 'one', { asks: ['What is scope?'] }))).toEqual(['What is scope?']);
  expect(asksOf(entry('term', 'one'))).toEqual([]);
});

it.each([
  { words: 0, minutes: 1 },
  { words: 230, minutes: 1 },
  { words: 345, minutes: 2 },
  { words: 2300, minutes: 10 },
])('$words words take $minutes minutes', ({ words, minutes }) => {
  expect(readingMinutes(words)).toBe(minutes);
});
