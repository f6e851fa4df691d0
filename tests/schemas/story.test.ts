import { describe, expect, it } from 'vitest';
import { StorySchema, type Story } from '../../src/schemas/story.ts';
import { inputOf } from '../model/entries.ts';
import { complaints } from './complaints.ts';

const archetype = { id: 'solver', basis: 'our-reading', reason: 'She was sent from fire to fire.' };
const answer = {
  says: 'An answer that is long enough to be read alone, in our words.',
  lines: '001:1',
};
const story = (fields: object) => inputOf('story', fields);
const evidence = (story({}) as { evidence: object }).evidence;

describe('a story', () => {
  it.each<{ fact: string; fields: object; says: string[] }>([
    { fact: 'may say that nothing is known', fields: {}, says: [] },
    {
      fact: 'has an archetype',
      fields: { archetypes: [] },
      says: ['archetypes: Too small: expected array to have >=1 items'],
    },
    {
      fact: 'may have two archetypes',
      fields: { archetypes: [archetype, { ...archetype, id: 'architect' }] },
      says: [],
    },
    {
      fact: 'has no third archetype',
      fields: { archetypes: [archetype, archetype, archetype] },
      says: ['archetypes: Too big: expected array to have <=2 items'],
    },
    {
      fact: 'says why an archetype is its own',
      fields: { archetypes: [{ ...archetype, reason: 'It is.' }] },
      says: ['archetypes.0.reason: Too small: expected string to have >=15 characters'],
    },
    { fact: 'was recorded in a month', fields: { recorded: '2021-12' }, says: [] },
    {
      fact: 'was recorded in the month it was gone over at the latest',
      fields: { recorded: '2026-01' },
      says: [],
    },
    {
      fact: 'was not recorded after it was gone over',
      fields: { recorded: '2026-02' },
      says: ['recorded: an interview was before the day in "updated"'],
    },
    {
      fact: 'was not recorded in a thirteenth month',
      fields: { recorded: '2021-13' },
      says: ['recorded: recorded is a year and a month, like "2020-04"'],
    },
    {
      fact: 'was not recorded on a day',
      fields: { recorded: '2021-01-05' },
      says: ['recorded: recorded is a year and a month, like "2020-04"'],
    },
    {
      fact: 'has more than one topic',
      fields: { topics: ['writing'] },
      says: ['topics: Too small: expected array to have >=2 items'],
    },
    {
      fact: 'may not know the years of experience',
      fields: { experience: { years: null, note: 'He does not say.' } },
      says: [],
    },
    {
      fact: 'counts years that one can work',
      fields: { experience: { years: 500 } },
      says: ['experience.years: Too big: expected number to be <=60'],
    },
    {
      fact: 'is told at an address that can be followed',
      fields: { sourceUrl: 'javascript:alert(1)' },
      says: ['sourceUrl: it takes a whole web address, like "https://example.org/page"'],
    },
    {
      fact: 'counts whole years of experience',
      fields: { experience: { years: 2.5 } },
      says: ['experience.years: Invalid input: expected int, received number'],
    },
    {
      fact: 'takes a bare yes of YAML for what it is',
      fields: { remote: true },
      says: ['remote: Invalid option: expected one of "yes"|"no"|"partly"|"unknown"'],
    },
    {
      fact: 'stands on lines',
      fields: { evidence: { ...evidence, name: 'somewhere' } },
      says: ['evidence.name: a pointer is a document, a colon and lines, like "004:517-618"'],
    },
    {
      fact: 'stands on several runs of lines',
      fields: { evidence: { ...evidence, name: ['001:1', '001:5-7'], path: '001:8' } },
      says: [],
    },
    {
      fact: 'has evidence for its facts only',
      fields: { evidence: { ...evidence, hobby: '001:1' } },
      says: ['evidence: Unrecognized key: "hobby"'],
    },
    {
      fact: 'answers questions by their slugs',
      fields: { answers: { 'the-role': answer } },
      says: [],
    },
    {
      fact: 'answers in a sentence at least',
      fields: { answers: { 'the-role': { ...answer, says: 'Yes.' } } },
      says: ['answers.the-role.says: an answer has 50 to 280 characters'],
    },
    {
      fact: 'answers in two sentences at most',
      fields: { answers: { 'the-role': { ...answer, says: 'x'.repeat(281) } } },
      says: ['answers.the-role.says: an answer has 50 to 280 characters'],
    },
    {
      fact: 'says where an answer stands',
      fields: { answers: { 'the-role': { says: answer.says } } },
      says: ['answers.the-role.lines: Invalid input'],
    },
    {
      fact: 'has no other fields',
      fields: { hobby: 'chess' },
      says: [': Unrecognized key: "hobby"'],
    },
  ])('$fact', ({ fields, says }) => {
    expect(complaints(StorySchema, story(fields))).toEqual(says);
  });

  it('has a list for what its author leaves out, and a day for its date', () => {
    const { aliases, connections, updated }: Story = StorySchema.parse(story({}));
    expect({ aliases, connections, updated }).toEqual({
      aliases: [],
      connections: [],
      updated: new Date('2026-01-02'),
    });
  });
});
