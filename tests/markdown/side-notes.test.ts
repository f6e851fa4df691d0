import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MOST_SIDE_NOTES, sideNotes } from '../../src/markdown/side-notes.ts';

/** Every reference and note of a text with its class: `[what it is, id, class]`. */
function tied(markdown: string): [string, string, unknown][] {
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(sideNotes);
  const tree = processor.runSync(processor.parse(markdown)) as Root;
  const rows: [string, string, unknown][] = [];
  visit(tree, 'element', ({ tagName, properties }: Element) => {
    if (/user-content-fn/.test(String(properties.id)))
      rows.push([tagName, String(properties.id), properties.className]);
  });
  return rows;
}

test('a note and its first reference bear the same class; a second reference bears none', () => {
  expect(tied('One[^a] two[^b] one again[^a].\n\n[^b]: B.\n[^a]: A.')).toEqual([
    ['a', 'user-content-fnref-a', ['n1']],
    ['a', 'user-content-fnref-b', ['n2']],
    ['a', 'user-content-fnref-a-2', undefined],
    ['li', 'user-content-fn-a', ['n1']],
    ['li', 'user-content-fn-b', ['n2']],
  ]);
});

test('notes that the style sheet could not place stay at the end', () => {
  const many = Array.from({ length: MOST_SIDE_NOTES + 1 }, (_, i) => `n${i}`);
  const rows = tied(
    `${many.map((name) => `x[^${name}]`).join(' ')}\n\n${many.map((name) => `[^${name}]: Words.`).join('\n')}`,
  );
  expect(rows.filter(([, , className]) => className === undefined)).toEqual([
    ['a', `user-content-fnref-n${MOST_SIDE_NOTES}`, undefined],
    ['li', `user-content-fn-n${MOST_SIDE_NOTES}`, undefined],
  ]);
});

test('the style sheet has a place for each number', () => {
  const sheet = readFileSync('src/styles/prose.css', 'utf8');
  const places = [...sheet.matchAll(/\.n(\d+) \{\s*--ref: --ref-(\d+);/g)].map(([, name, ref]) => [
    Number(name),
    Number(ref),
  ]);
  expect(places).toEqual(Array.from({ length: MOST_SIDE_NOTES }, (_, i) => [i + 1, i + 1]));
});
