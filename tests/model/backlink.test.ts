import { describe, expect, it } from 'vitest';
import { backlinksOf, relationsOf } from '../../src/model/backlink.ts';
import { createCatalogue } from '../../src/model/catalogue.ts';
import { linkGraph } from '../../src/model/link-graph.ts';
import { entry, linking } from './entries.ts';

const why = 'because one needs the other';
const catalogue = createCatalogue([
  entry('guide', 'scope', {
    connections: [
      { id: 'story:ada', why: 'because she chose hers well' },
      { id: 'guide:sponsors', why },
    ],
  }),
  entry(
    'guide',
    'sponsors',
    { order: 2, connections: [{ id: 'guide:scope', why: 'because the other way is true too' }] },
    linking(
      { target: 'scope', sentence: 'First.', under: 'one' },
      { target: 'scope', sentence: 'Second.', under: 'two' },
    ),
  ),
  entry('story', 'ada', {}, linking({ target: 'guide:scope', sentence: 'Before any heading.' })),
  entry('resource', 'log', { from: ['scope'], connections: [{ id: 'guide:scope', why }] }),
  entry('resource', 'list', { from: ['scope'] }),
  entry(
    'term',
    'snacking',
    { see: ['guide:scope'] },
    linking({ target: 'guide:scope', sentence: 'In the glossary.', under: 'any' }),
  ),
  entry('path', 'year', { steps: Array(4).fill({ id: 'guide:scope', why }) }),
]);
const graph = linkGraph(catalogue);
const scope = catalogue.get('guide', 'scope');

describe('backlinksOf', () => {
  it('has one row a page in the order of the book, with the first words it has and the section they stand in', () => {
    expect(backlinksOf(graph, scope).map(({ from, href, says }) => [from.id, href, says])).toEqual([
      ['guide:sponsors', '/guides/sponsors/#one', 'First.'],
      ['story:ada', '/stories/ada/', 'Before any heading.'],
      ['term:snacking', '/glossary/#snacking', 'In the glossary.'],
    ]);
  });

  it('has no row for a page that nothing links to', () => {
    expect(backlinksOf(graph, catalogue.get('path', 'year'))).toEqual([]);
  });
});

describe('relationsOf', () => {
  const rows = (slug: string) =>
    relationsOf(graph, catalogue.get('guide', slug)).map(({ to, why: words }) => [to.id, words]);

  it('has the page’s own relations first, then those that others state about it, each page once', () => {
    expect(rows('scope')).toEqual([
      ['story:ada', 'because she chose hers well'],
      ['guide:sponsors', why],
      ['resource:list', ''],
      ['resource:log', why],
    ]);
  });

  it('prefers the page’s own words for a relation that both sides state', () => {
    expect(rows('sponsors')).toEqual([['guide:scope', 'because the other way is true too']]);
  });

  it('shows on a page what only the other side states', () => {
    expect(relationsOf(graph, catalogue.get('story', 'ada')).map(({ to }) => to.id)).toEqual([
      'guide:scope',
    ]);
  });
});
