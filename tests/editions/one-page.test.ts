import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import type { BoundDivision } from '../../scripts/editions/binding.ts';
import { leafOf } from '../../scripts/editions/leaf.ts';
import { onePage, placeId } from '../../scripts/editions/one-page.ts';

const leaf = (address: string, title: string, article: string) =>
  leafOf(address, `<main><article><h1>${title}</h1>${article}</article></main>`, '/');
const division = (
  id: string,
  title: string,
  leaves: BoundDivision['leaves'],
  standsFor: string[] = [],
): BoundDivision => ({
  id,
  title,
  says: `About ${title}`,
  standsFor,
  pages: leaves.map(({ address }) => address),
  leaves,
});

const BOOK = [
  division(
    'part-operating',
    'Operating',
    [
      leaf(
        '/guides/one/',
        'One',
        '<h2 id="why">Why</h2><p><a href="#why">here</a> <a href="/guides/two/#why">there</a> <a href="/guides/two/#gone">gone</a></p>',
      ),
      leaf(
        '/guides/two/',
        'Two',
        '<h2 id="why">Why</h2><p aria-labelledby="why why"><a href="/stories/">all stories</a> <a href="/search/">search</a><img src="/assets/a.png" alt="A"></p>',
      ),
    ],
    ['/guides/#operating'],
  ),
  division(
    'part-stories',
    'Stories',
    [
      leaf('/stories/dan-na/', 'Dan Na', '<a href="/guides/#operating">part</a>'),
      leaf('/stories/x/', 'X', ''),
    ],
    ['/stories/'],
  ),
  division('part-glossary', 'Glossary', [
    leaf('/glossary/', 'Glossary', '<p id="why">Why: <a href="/">home</a></p>'),
  ]),
];

describe('placeId', () => {
  it.each([
    ['/guides/work-on-what-matters/', 'guides-work-on-what-matters'],
    ['/guides/work-on-what-matters/#snacking', 'guides-work-on-what-matters--snacking'],
    ['/glossary/#snacking', 'glossary--snacking'],
  ])('%s is %s', (address, id) => {
    expect(placeId(address)).toBe(id);
  });
});

describe('onePage', () => {
  const { html, pageRules } = onePage(BOOK, '/wiki/');
  const ids: string[] = [];
  const links = new Map<string, string>();
  const headings: string[] = [];
  visit(fromHtml(html, { fragment: true }), 'element', (node) => {
    if (node.properties.id) ids.push(String(node.properties.id));
    const [words] = node.children;
    if (node.tagName === 'a' && words?.type === 'text')
      links.set(words.value, String(node.properties.href));
    if (/^h\d$/.test(node.tagName) && words?.type === 'text')
      headings.push(`${node.tagName} ${words.value}`);
  });

  it('gives every id once', () => {
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(ids).toContain('guides-one--why');
    expect(ids).toContain('guides-two--why');
  });

  it.each([
    ['here', '#guides-one--why'],
    ['there', '#guides-two--why'],
    ['gone', '#guides-two'],
    ['all stories', '#part-stories'],
    ['part', '#part-operating'],
    ['home', '#all-contents'],
    ['search', '/wiki/search/'],
  ])('turns "%s" to %s', (words, href) => {
    expect(links.get(words)).toBe(href);
  });

  it('has a place for every inward link', () => {
    const inward = [...links.values()]
      .filter((href) => href.startsWith('#'))
      .map((href) => href.slice(1));
    expect(inward.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('reads as an outline under the one title', () => {
    expect(headings).toEqual([
      'h2 Contents',
      'h2 Operating',
      'h3 One',
      'h4 Why',
      'h3 Two',
      'h4 Why',
      'h2 Stories',
      'h3 Dan Na',
      'h3 X',
      'h2 Glossary',
    ]);
  });

  it('renames the ids that attributes point at', () => {
    expect(html).toContain('aria-labelledby="guides-two--why guides-two--why"');
  });

  it('leaves images where the site has them', () => {
    expect(html).toContain('<img src="/wiki/assets/a.png"');
  });

  it('gives every chapter running heads that close no style element', () => {
    expect(pageRules).toContain(
      '#guides-one{page:guides-one}@page guides-one:left{@top-left{content:"Operating"}}@page guides-one:right{@top-right{content:"One"}}',
    );
    const odd = onePage(
      [
        division('part-x', 'X', [
          leaf('/guides/a/', 'a', ''),
          { ...leaf('/guides/b/', 'b', ''), title: '"</style>' },
        ]),
      ],
      '/',
    );
    expect(odd.pageRules).not.toContain('</style>');
  });
});
