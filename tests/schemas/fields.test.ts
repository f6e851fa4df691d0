import type { z } from 'astro/zod';
import { expect, it } from 'vitest';
import {
  aliases,
  asks,
  citation,
  citations,
  connection,
  connections,
  insight,
  order,
  pointer,
  pointers,
  reference,
  slug,
  summary,
  title,
  updated,
} from '../../src/schemas/fields.ts';
import { complaints } from './complaints.ts';

const letters = (count: number) => 'x'.repeat(count);

it.each<{ field: string; schema: z.ZodType; good: unknown[]; bad: unknown[]; says: RegExp }>([
  {
    field: 'a reference',
    schema: reference,
    good: ['guide:introduction', 'term:snacking', 'archetype:tech-lead'],
    bad: [
      'introduction',
      'guide:',
      'guide:Introduction',
      'guide:x#part',
      'https://x.org',
      ' guide:x',
    ],
    says: /^: a reference is a kind, a colon and an id, like "guide:introduction"$/,
  },
  {
    field: 'a slug',
    schema: slug,
    good: ['a', 'staff-engineer', '30-days'],
    bad: ['', 'Staff', 'two words', '-a', 'a-', 'a--b', 'a_b', 'é'],
    says: /^: a slug is lower-case words joined by hyphens$/,
  },
  {
    field: 'a pointer',
    schema: pointer,
    good: ['004:517', '004:517-618', 'story/dan-na:12'],
    bad: ['004', '004:', '004:5-', '004:5,7', 'Story:1', ':1'],
    says: /^: a pointer is a document, a colon and lines, like "004:517-618"$/,
  },
  {
    field: 'a summary',
    schema: summary,
    good: [letters(60), letters(180)],
    bad: [letters(59), letters(181)],
    says: /^: a summary has 60 to 180 characters$/,
  },
  {
    field: 'an insight',
    schema: insight,
    good: [letters(50), letters(200)],
    bad: [letters(49), letters(201)],
    says: /^: an insight has 50 to 200 characters$/,
  },
  {
    field: 'a title',
    schema: title,
    good: ['IC', letters(60)],
    bad: ['x', letters(61)],
    says: /^: (a title has at most 60 characters|Too small.*)$/,
  },
  {
    field: 'a list of asks',
    schema: asks,
    good: [undefined, [], ['What is scope?']],
    bad: [['What scope is.']],
    says: /^0: an ask is a question: it ends with "\?"$/,
  },
  {
    field: 'a list of aliases',
    schema: aliases,
    good: [undefined, [], ['x']],
    bad: [[''], 'x'],
    says: /^(0|): /,
  },
  {
    field: 'a place among neighbours',
    schema: order,
    good: [0, 10],
    bad: [-1, 1.5, '1'],
    says: /^: /,
  },
  {
    field: 'one pointer or several',
    schema: pointers,
    good: ['004:5', ['004:5', '004:7']],
    bad: ['x', ['x'], [], 5],
    says: /: /,
  },
  {
    field: 'a day',
    schema: updated,
    good: ['2026-01-31', '2024-02-29', new Date(0)],
    bad: ['yesterday', '2026-02-30', '01/02/2026', 'Jan 2', 2026, true, null, undefined],
    says: /^: /,
  },
])('$field takes $good and not $bad', ({ schema, good, bad, says }) => {
  expect(good.flatMap((value) => complaints(schema, value))).toEqual([]);
  for (const value of bad) expect(complaints(schema, value)[0]).toMatch(says);
});

it.each([
  {
    fact: 'names the other page and why',
    value: { id: 'guide:scope', why: 'because one needs it' },
    says: [],
  },
  {
    fact: 'has more than a word for why',
    value: { id: 'guide:scope', why: 'because' },
    says: [expect.stringMatching(/^why: Too small/)],
  },
  {
    fact: 'has no other fields',
    value: { id: 'guide:scope', why: 'because one needs it', note: 'x' },
    says: [expect.stringMatching(/^: Unrecognized key: "note"/)],
  },
])('a connection $fact', ({ value, says }) => {
  expect(complaints(connection, value)).toEqual(says);
});

it.each([
  {
    fact: 'names a work and where in it',
    value: { id: 'field-notes', where: 'chapter on scope' },
    says: [],
  },
  {
    fact: 'may name the lines',
    value: { id: 'field-notes', where: 'chapter on scope', lines: '004:5' },
    says: [],
  },
  {
    fact: 'names a work by its slug',
    value: { id: 'source:field-notes', where: 'chapter on scope' },
    says: ['id: a slug is lower-case words joined by hyphens'],
  },
])('a citation $fact', ({ value, says }) => {
  expect(complaints(citation, value)).toEqual(says);
});

it('a page names at least one source', () => {
  expect(complaints(citations, [])).toEqual([': name at least one source']);
});

it('what an author leaves out is empty', () => {
  expect([aliases, asks, connections].map((schema) => schema.parse(undefined))).toEqual([
    [],
    [],
    [],
  ]);
});
