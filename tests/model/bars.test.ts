import { describe, expect, it } from 'vitest';
import { FEWEST_WORDS, shortcomings } from '../../src/model/bars.ts';
import { createCatalogue } from '../../src/model/catalogue.ts';
import type { Outline } from '../../src/model/entry.ts';
import { linkGraph } from '../../src/model/link-graph.ts';
import { entry, linking } from './entries.ts';

const others = [
  entry('guide', 'aa'),
  entry('guide', 'bb'),
  entry('guide', 'cc'),
  entry('story', 'ada'),
  entry('story', 'ben'),
];
const enough = { words: 2000, ...linking(...others.map(({ id }) => ({ target: id }))) };

/** What the bars say about a page of an outline, among pages that are not looked at. */
function verdict(kind: 'guide' | 'story', outline: Partial<Outline>): string[] {
  const page = entry(kind, 'page', {}, { ...enough, ...outline });
  const catalogue = createCatalogue([page, ...others]);
  return shortcomings(catalogue, linkGraph(catalogue)).filter((line) => line.startsWith(page.file));
}

describe('the bars of the book', () => {
  it.each<{ fact: string; kind: 'guide' | 'story'; outline: Partial<Outline>; says: string[] }>([
    {
      fact: 'are met by a chapter that is long and linked enough',
      kind: 'guide',
      outline: {},
      says: [],
    },
    {
      fact: 'are met by a story that is long and linked enough',
      kind: 'story',
      outline: {},
      says: [],
    },
    {
      fact: 'ask for words of a chapter',
      kind: 'guide',
      outline: { words: 1199 },
      says: ['content/guides/page: 1199 words, fewer than 1200'],
    },
    {
      fact: 'ask for fewer words of a story',
      kind: 'story',
      outline: { words: FEWEST_WORDS.story },
      says: [],
    },
    {
      fact: 'ask for words of a story',
      kind: 'story',
      outline: { words: 699 },
      says: ['content/stories/page: 699 words, fewer than 700'],
    },
    {
      fact: 'ask for links to different pages, and not to itself',
      kind: 'guide',
      outline: linking(
        { target: 'guide:aa' },
        { target: 'guide:aa' },
        { target: 'guide:bb' },
        { target: 'guide:page' },
        { target: 'story:ada' },
      ),
      says: [
        'content/guides/page: links to 2 of kind "guide", fewer than 3',
        'content/guides/page: links to 1 of kind "story", fewer than 2',
      ],
    },
    {
      fact: 'ask for finished work',
      kind: 'story',
      outline: { texts: { '': 'Well.', part: 'The rest is to be written.' } },
      says: ['content/stories/page: "to be written" in the text'],
    },
    {
      fact: 'ask of each section, but the standing ones, what it is for',
      kind: 'guide',
      outline: {
        headings: [
          { id: 'in-one-minute', text: 'In one minute', depth: 2, line: 5, column: 1 },
          { id: 'part', text: 'A part', depth: 2, line: 9, column: 1 },
          { id: 'detail', text: 'A detail', depth: 3, line: 12, column: 1 },
        ],
      },
      says: ['content/guides/page:9: #part names fewer than 2 asks or situations'],
    },
    {
      fact: 'know a word that only holds another',
      kind: 'story',
      outline: { texts: { '': 'Mastodons.' } },
      says: [],
    },
  ])('$fact', ({ kind, outline, says }) => {
    expect(verdict(kind, outline)).toEqual(says);
  });
});
