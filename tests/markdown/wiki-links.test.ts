import type { Link, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { parseMdx } from '../../src/markdown/parse.ts';

/** Links of a text: target, words, and where they begin and end. */
function linksIn(text: string): [url: string, words: string, place: string][] {
  const links: Link[] = [];
  visit(parseMdx(text), 'link', (link) => void links.push(link));
  return links.map((link) => {
    const { start, end } = link.position!;
    return [link.url, toString(link), `${start.line}:${start.column}-${end.line}:${end.column}`];
  });
}

describe('[[…]] in running text', () => {
  it.each([
    {
      fact: 'is a link without words of its own',
      text: 'See [[guide:scope]].',
      links: [['wiki:guide:scope', '', '1:5-1:20']],
    },
    {
      fact: 'has words behind a bar',
      text: '[[scope|The scope]]',
      links: [['wiki:scope', 'The scope', '1:1-1:20']],
    },
    {
      fact: 'may have spaces within',
      text: '[[ Choosing scope | it ]]',
      links: [['wiki:Choosing scope', 'it', '1:1-1:26']],
    },
    {
      fact: 'may be broken over lines',
      text: '[[Choosing\nscope]]',
      links: [['wiki:Choosing scope', '', '1:1-2:8']],
    },
    {
      fact: 'has no words of its own where there are none behind the bar',
      text: '[[scope| ]]',
      links: [['wiki:scope', '', '1:1-1:12']],
    },
    {
      fact: 'may name a heading',
      text: '[[scope#try-this]]',
      links: [['wiki:scope#try-this', '', '1:1-1:19']],
    },
    {
      fact: 'may stand several times in a line',
      text: '[[a]] and [[b|c]]',
      links: [
        ['wiki:a', '', '1:1-1:6'],
        ['wiki:b', 'c', '1:11-1:18'],
      ],
    },
    {
      fact: 'may stand on a later line',
      text: 'One\ntwo [[a]]',
      links: [['wiki:a', '', '2:5-2:10']],
    },
    { fact: 'may stand in emphasis', text: '**[[a]]**', links: [['wiki:a', '', '1:3-1:8']] },
    {
      fact: 'may stand in a heading',
      text: '## On [[a]] {/* #on */}',
      links: [['wiki:a', '', '1:7-1:12']],
    },
    {
      fact: 'may stand in a table with its bar escaped',
      text: '| x |\n| - |\n| [[a\\|b]] |',
      links: [['wiki:a', 'b', expect.stringMatching(/^3:3-/)]],
    },
    {
      fact: 'leaves other links alone',
      text: '[a](guide:b)',
      links: [['guide:b', 'a', '1:1-1:13']],
    },
  ])('$fact', ({ text, links }) => {
    expect(linksIn(text)).toEqual(links);
  });

  it.each([
    { fact: 'code in a line', text: '`[[a]]`' },
    { fact: 'a block of code', text: '```\n[[a]]\n```' },
    { fact: 'a template', text: '```template\n[[a]]\n```' },
    { fact: 'brackets around nothing', text: 'x[[]] and [[|b]]' },
    { fact: 'single brackets', text: 'x[a] and [b|c]' },
    { fact: 'brackets that never close', text: 'x[[a] and [[b' },
  ])('is no link as $fact', ({ text }) => {
    expect(linksIn(text)).toEqual([]);
  });

  it('leaves the text around it as it was', () => {
    const tree: Root = parseMdx('Before [[a]] between [[b|words]] after.');
    expect(tree.children[0]).toMatchObject({
      children: [
        { value: 'Before ' },
        { url: 'wiki:a', children: [] },
        { value: ' between ' },
        { children: [{ value: 'words' }] },
        { value: ' after.' },
      ],
    });
  });
});
