import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import { readContent } from '../../src/compiler/read-content.ts';
import { backlinksOf, relationsOf } from '../../src/model/backlink.ts';
import { shortcomings } from '../../src/model/bars.ts';
import { parseMdx } from '../../src/markdown/parse.ts';
import { proseStyleOf, styleShortfalls } from '../../src/markdown/prose-style.ts';
import { linkGraph } from '../../src/model/link-graph.ts';
import { problemLine } from '../../src/problems/problem.ts';
import { KINDS } from '../../src/vocabulary.ts';

const { catalogue, problems, figures } = compile(readContent('.'));
const graph = linkGraph(catalogue);

describe('the book', () => {
  test('is sound', () => {
    expect(problems.map(problemLine)).toEqual([]);
  });

  test('has nothing below its bars', () => {
    expect(shortcomings(catalogue, graph)).toEqual([]);
  });

  test('has all its chapters, archetypes, stories, questions, templates, terms and figures', () => {
    const counts = Object.fromEntries(
      Object.keys(KINDS).map((kind) => [kind, catalogue.of(kind as keyof typeof KINDS).length]),
    );
    expect(counts).toMatchObject({
      guide: 31,
      archetype: 4,
      story: 25,
      question: 12,
      resource: 20,
      path: 4,
    });
    expect(counts['term']).toBeGreaterThanOrEqual(80);
    expect(figures.size).toBeGreaterThanOrEqual(41);
  });

  test('has a drawing on each chapter and plate', () => {
    const undrawn = [...catalogue.of('guide'), ...catalogue.of('archetype')].filter(
      ({ outline }) => outline.figures.length === 0,
    );
    expect(undrawn.map(({ file }) => file)).toEqual([]);
  });

  test('gives each figure a point in a sentence, and its source', () => {
    for (const [id, { title, source }] of figures) {
      expect(title.split(' ').length, id).toBeGreaterThan(5);
      expect(source, id).toMatch(/\.$/);
    }
  });

  test('draws the archetypes against company size as their plates do', () => {
    const map = figures.get('archetypes-by-size');
    if (map?.draws !== 'grid') throw new Error('no map of the archetypes');
    for (const { name, cells } of map.rows) {
      const plate = catalogue.of('archetype').find(({ title }) => title === name);
      const bands = ['under-100', '100-to-999', '1000-plus'].map(
        (band) => plate?.data.habitat.find((row) => row.band === band)?.presence,
      );
      expect(
        cells.map((cell) => cell.name),
        name,
      ).toEqual(bands);
    }
  });

  test('is written as the style of the book asks: few people, short sentences, no talk about sources, and every announced list given', () => {
    const pages = catalogue.entries.filter(
      ({ outline }) => outline.words > 0 && outline.headings.length > 0,
    );
    const style = ({ file }: { file: string }) =>
      proseStyleOf(parseMdx(readFileSync(file, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '')));
    expect(pages.flatMap((entry) => styleShortfalls(entry.file, entry.kind, style(entry)))).toEqual(
      [],
    );
  });

  test('shows every relation on both pages', () => {
    for (const { from, to, by } of graph.edges.filter(({ by }) => by === 'connection')) {
      expect(
        relationsOf(graph, from).map((relation) => relation.to.id),
        `${from.id} → ${to.id} (${by})`,
      ).toContain(to.id);
      expect(
        relationsOf(graph, to).map((relation) => relation.to.id),
        `${to.id} ← ${from.id} (${by})`,
      ).toContain(from.id);
    }
  });

  test('shows every link as a backlink of its target', () => {
    const reading = graph.edges.filter(
      ({ by, from, to }) =>
        by === 'link' && from !== to && to.kind !== 'term' && to.kind !== 'source',
    );
    for (const { from, to } of reading)
      expect(backlinksOf(graph, to).map((backlink) => backlink.from.id)).toContain(from.id);
  });

  test('says of every template what it is for, when it is used, how long it takes and what it leaves', () => {
    const without = catalogue.of('resource').filter(({ data }) => !data.use);
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  test('asks no question on two pages', () => {
    const asks = catalogue.entries.flatMap((entry) =>
      'asks' in entry.data ? entry.data.asks.map((ask) => ask.toLowerCase()) : [],
    );
    expect(asks.filter((ask, i) => asks.indexOf(ask) < i)).toEqual([]);
  });
});
