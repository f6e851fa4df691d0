import { describe, expect, it } from 'vitest';
import { SCHEMAS } from '../../src/compiler/layout.ts';
import { KINDS, type Kind } from '../../src/vocabulary.ts';
import { inputOf } from '../model/entries.ts';
import { complaints } from './complaints.ts';

const verdict = (kind: Kind, fields: object = {}) =>
  complaints(SCHEMAS[kind], inputOf(kind, fields));
const hour = { day: 'mon', start: '09:00', end: '10:00', what: 'Digging', kind: 'focus' };
const step = { id: 'guide:scope', why: 'because all begins here' };

it.each(Object.keys(KINDS) as Kind[])('a %s has only the fields of its schema', (kind) => {
  expect(verdict(kind)).toEqual([]);
  expect(verdict(kind, { colour: 'red' })).toEqual([': Unrecognized key: "colour"']);
});

describe('a schema has rules of its own', () => {
  const week = (fields: object) => ({ week: Array(5).fill({ ...hour, ...fields }) });
  it.each<{ fact: string; kind: Kind; fields: object; says: string | undefined }>([
    {
      fact: 'a chapter stands in a part of the book',
      kind: 'guide',
      fields: { section: 'appendix' },
      says: 'section: Invalid option',
    },
    {
      fact: 'a chapter has an insight',
      kind: 'guide',
      fields: { insight: undefined },
      says: 'insight: Invalid input',
    },
    {
      fact: 'a standing page needs no insight',
      kind: 'page',
      fields: { insight: undefined },
      says: undefined,
    },
    {
      fact: 'an archetype has a hue of the wheel',
      kind: 'archetype',
      fields: { hue: 360 },
      says: 'hue: Too big',
    },
    {
      fact: 'an archetype has an emblem that is drawn',
      kind: 'archetype',
      fields: { emblem: 'sword' },
      says: 'emblem: Invalid option',
    },
    {
      fact: 'an archetype has three field marks',
      kind: 'archetype',
      fields: { fieldMarks: ['Turns up in the week of the trouble'] },
      says: 'fieldMarks: Too small',
    },
    {
      fact: 'an archetype’s week has five blocks',
      kind: 'archetype',
      fields: { week: [hour] },
      says: 'week: Too small',
    },
    {
      fact: 'a time has two digits for the hour',
      kind: 'archetype',
      fields: week({ start: '9:00' }),
      says: 'week.0.start: a time is written "09:30"',
    },
    {
      fact: 'a time has a colon',
      kind: 'archetype',
      fields: week({ end: '09.30' }),
      says: 'week.0.end: a time is written "09:30"',
    },
    {
      fact: 'a time ends before midnight',
      kind: 'archetype',
      fields: week({ end: '24:00' }),
      says: 'week.0.end: a time is written "09:30"',
    },
    {
      fact: 'a block stands on a working day',
      kind: 'archetype',
      fields: week({ day: 'sat' }),
      says: 'week.0.day: Invalid option',
    },
    {
      fact: 'a block begins no earlier than the calendar',
      kind: 'archetype',
      fields: week({ start: '07:00' }),
      says: 'week.0.start: the calendar begins at 07:30',
    },
    {
      fact: 'a block is over when the calendar is',
      kind: 'archetype',
      fields: week({ start: '17:00', end: '19:00' }),
      says: 'week.0.end: the calendar ends at 18:30',
    },
    {
      fact: 'a block is no longer than the calendar draws one',
      kind: 'archetype',
      fields: week({ end: '16:00' }),
      says: 'week.0.end: a block of more than',
    },
    {
      fact: 'a block has its hours for itself',
      kind: 'archetype',
      fields: week({}),
      says: 'week.1.start: it falls into "Digging", 09:00 to 10:00',
    },
    {
      fact: 'blocks may follow each other, and stand at one hour of two days',
      kind: 'archetype',
      fields: {
        week: ['mon', 'tue', 'wed', 'thu', 'fri'].flatMap((day) => [
          { ...hour, day },
          { ...hour, day, start: '10:00', end: '11:00' },
        ]),
      },
      says: undefined,
    },
    {
      fact: 'an archetype is met somewhere',
      kind: 'archetype',
      fields: { habitat: [] },
      says: 'habitat: Too small',
    },
    {
      fact: 'an archetype is met at a size that the map draws',
      kind: 'archetype',
      fields: { habitat: [{ band: 'unknown', presence: 'rare', note: '' }] },
      says: 'habitat.0.band: Invalid option',
    },
    {
      fact: 'a resource comes from a chapter',
      kind: 'resource',
      fields: { from: [] },
      says: 'from: Too small',
    },
    {
      fact: 'a resource names its chapter by slug',
      kind: 'resource',
      fields: { from: ['guide:scope'] },
      says: 'from.0: a slug is lower-case words joined by hyphens',
    },
    {
      fact: 'a question asks',
      kind: 'question',
      fields: { question: 'Tell us.' },
      says: 'question: a question ends with "?"',
    },
    {
      fact: 'a definition has a sentence',
      kind: 'term',
      fields: { definition: 'Work.' },
      says: 'definition: a definition has 30 to 220 characters',
    },
    {
      fact: 'a definition has no more than a card holds',
      kind: 'term',
      fields: { definition: 'x'.repeat(221) },
      says: 'definition: a definition has 30 to 220 characters',
    },
    {
      fact: 'a term is explained somewhere',
      kind: 'term',
      fields: { see: [] },
      says: 'see: Too small',
    },
    {
      fact: 'a work may have no author',
      kind: 'source',
      fields: { authors: undefined },
      says: undefined,
    },
    {
      fact: 'a work has a whole address',
      kind: 'source',
      fields: { url: 'notes.example' },
      says: 'url: it takes a whole web address',
    },
    {
      fact: 'a work has an address that runs nothing',
      kind: 'source',
      fields: { url: 'javascript:alert(1)' },
      says: 'url: it takes a whole web address',
    },
    {
      fact: 'a work has an address of the web',
      kind: 'source',
      fields: { url: 'ftp://notes.example/' },
      says: 'url: it takes a whole web address',
    },
    {
      fact: 'a work has an address in one piece',
      kind: 'source',
      fields: { url: 'https://notes.example/a b' },
      says: 'url: a web address has no spaces',
    },
    {
      fact: 'a work is of a year that a book can be of',
      kind: 'source',
      fields: { year: 20202 },
      says: 'year: Too big',
    },
    {
      fact: 'an author has a name',
      kind: 'source',
      fields: { authors: [''] },
      says: 'authors.0: Too small',
    },
    {
      fact: 'a work stands on a shelf',
      kind: 'source',
      fields: { shelf: 'attic' },
      says: 'shelf: Invalid option',
    },
    {
      fact: 'a path has four stops',
      kind: 'path',
      fields: { steps: [step, step, step] },
      says: 'steps: Too small',
    },
    {
      fact: 'a path says why at each stop',
      kind: 'path',
      fields: { steps: Array(4).fill({ ...step, why: 'because' }) },
      says: 'steps.0.why: Too small',
    },
  ])('$fact', ({ kind, fields, says }) => {
    const [first] = verdict(kind, fields);
    expect(says === undefined ? first : first?.slice(0, says.length)).toBe(says);
  });
});

it('a term is linked in running text unless it is quiet', () => {
  expect(
    [undefined, true].map((quiet) => SCHEMAS.term.parse(inputOf('term', { quiet }))),
  ).toMatchObject([{ quiet: false }, { quiet: true }]);
});
