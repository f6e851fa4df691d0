import { expect, it } from 'vitest';
import { createCatalogue } from '../../src/model/catalogue.ts';
import type { Entry } from '../../src/model/entry.ts';
import { linkGraph } from '../../src/model/link-graph.ts';
import { readingPage } from '../../src/reading/reading-page.ts';
import { entry, linking } from '../model/entries.ts';

const changed = new Date('2026-03-04');
const catalogue = createCatalogue([
  entry(
    'guide',
    'scope',
    {
      section: 'title',
      asks: ['How do I choose my work?'],
      sections: {
        order: {
          asks: ['What comes first?', 'And what after?'],
          situations: ['all of it is urgent'],
        },
      },
      connections: [{ id: 'story:ada', why: 'because she chose hers well' }],
    },
    {
      words: 460,
      headings: [
        { id: 'order', text: 'An order', depth: 2, line: 1, column: 1 },
        { id: 'rest', text: 'The rest', depth: 2, line: 3, column: 1 },
      ],
    },
  ),
  entry(
    'guide',
    'sponsors',
    { section: 'title', order: 2 },
    linking({ target: 'guide:scope', sentence: 'Choose first.' }),
  ),
  entry('archetype', 'solver'),
  entry('story', 'ada'),
  entry('resource', 'log', { from: ['scope'] }),
  entry('question', 'the-role'),
  entry('page', 'about'),
  entry('source', 'notes'),
]);
const page = (one: Entry) => readingPage({ catalogue, graph: linkGraph(catalogue) }, one, changed);

it('a page of reading has everything that stands around its body', () => {
  const {
    entry: own,
    works,
    relations,
    backlinks,
    previous,
    next,
    ...plain
  } = page(catalogue.get('guide', 'scope'));
  expect(plain).toEqual({
    insight: 'The one sentence to keep, which has enough words to be an insight.',
    minutes: 2,
    changed,
    trail: [
      ['/guides/', 'Chapters'],
      ['/guides/#title', 'Getting the title'],
    ],
    asks: [
      { question: 'How do I choose my work?', href: '/guides/scope/#order' },
      { question: 'What comes first?', href: '/guides/scope/#order' },
    ],
    places: [],
  });
  expect(own.id).toBe('guide:scope');
  expect(works.map(({ work, where }) => [work.id, where])).toEqual([['source:notes', 'all of it']]);
  expect(relations.map(({ to }) => to.id)).toEqual(['story:ada', 'resource:log']);
  expect(backlinks.map(({ from, says }) => [from.id, says])).toEqual([
    ['guide:sponsors', 'Choose first.'],
  ]);
  expect([previous?.id, next?.id]).toEqual([undefined, 'guide:sponsors']);
});

it.each([
  { kind: 'archetype', slug: 'solver', trail: [['/archetypes/', 'Archetypes']] },
  { kind: 'story', slug: 'ada', trail: [['/stories/', 'Stories']] },
  { kind: 'resource', slug: 'log', trail: [['/resources/', 'Templates']] },
  { kind: 'question', slug: 'the-role', trail: [['/questions/', 'Questions']] },
  { kind: 'page', slug: 'about', trail: [] },
] as const)('the rooms above $kind:$slug are $trail', ({ kind, slug, trail }) => {
  expect(page(catalogue.get(kind, slug)).trail).toEqual(trail);
});

it.each([
  { kind: 'resource', slug: 'log' },
  { kind: 'question', slug: 'the-role' },
  { kind: 'page', slug: 'about' },
] as const)('$kind:$slug has no insight and takes a minute at least', ({ kind, slug }) => {
  expect(page(catalogue.get(kind, slug))).toMatchObject({ insight: undefined, minutes: 1 });
});
