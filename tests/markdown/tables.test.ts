import { describe, expect, it } from 'vitest';
import { tables } from '../../src/markdown/tables.ts';
import { html, htmlOf } from './rendering.ts';

const table = '| a | b | c |\n| --- | :-: | --: |\n| 1 | 2 | 3 |';
const rendered = html(table, tables).replaceAll('\n', '');

describe('a table', () => {
  it('scrolls in a box that the keyboard reaches', () => {
    expect(rendered).toMatch(
      /^<div class="table" tabindex="0" role="region" aria-label="Table 1: a, b, c"><table>.*<\/table><\/div>$/,
    );
  });

  it('has columns under its heads', () => {
    expect(rendered).toContain('<th scope="col">a</th>');
  });

  it('is aligned by classes', () => {
    expect(rendered).toContain(
      '<th scope="col" class="align-center">b</th><th scope="col" class="align-right">c</th>',
    );
    expect(rendered).toContain(
      '<td>1</td><td class="align-center">2</td><td class="align-right">3</td>',
    );
  });

  it('has no style and no align, whichever it came with', () => {
    const cell = {
      type: 'element',
      tagName: 'td',
      properties: { style: 'text-align: right', align: undefined },
      children: [],
    } as const;
    const tree = { type: 'root' as const, children: [structuredClone(cell)] };
    tables()(tree as never);
    expect(htmlOf(tree as never)).toBe('<td class="align-right"></td>');
    expect(rendered).not.toMatch(/style=|align=/);
  });

  it('is boxed once each, under a number of its own', () => {
    const labels = [
      ...html(`${table}\n\nWords.\n\n${table}`, tables).matchAll(
        /class="table".*?aria-label="(.*?)"/g,
      ),
    ].map((match) => match[1]);
    expect(labels).toEqual(['Table 1: a, b, c', 'Table 2: a, b, c']);
  });

  it('has no head above the names of its rows', () => {
    const named = html('|  | b |\n| - | - |\n| One | 1 |', tables).replaceAll('\n', '');
    expect(named).toContain('aria-label="Table 1: b"');
    expect(named).toContain('<tr><td></td><th scope="col">b</th></tr>');
  });
});
