import type { Element, Root } from 'hast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { linkTerms, type TermToLink } from '../../src/markdown/term-links.ts';
import { htmlOf } from './rendering.ts';

const term = (slug: string, ...names: string[]): TermToLink => ({
  slug,
  names,
  definition: `What ${slug} means.`,
  href: `/glossary/#${slug}`,
});

const TERMS = [
  term('sponsor', 'sponsor'),
  term('executive-sponsor', 'executive sponsor'),
  term('staff', 'staff'),
  term('staff-engineer', 'staff engineer'),
  term('record', 'architecture decision record', 'ADR'),
  term('information-technology', 'IT'),
  term('conway', 'Conway’s law'),
  term('pipeline', 'CI/CD'),
  term('box', 'box'),
  term('c-plus', 'C++ (the language)'),
];

function linked(markdown: string, terms = TERMS): Root {
  const processor = unified()
    .use(remarkParse)
    .use(remarkMdx)
    .use(remarkGfm)
    .use(remarkRehype, { passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement'] });
  const tree = processor.runSync(processor.parse(markdown)) as Root;
  linkTerms(tree, terms);
  return tree;
}

/** The words that became links to terms, with the term. */
function linksIn(markdown: string, terms = TERMS): string[] {
  const links: string[] = [];
  visit(linked(markdown, terms), 'element', (node: Element) => {
    const [words] = node.children;
    if (!(node.properties.className as string[] | undefined)?.includes('term')) return;
    links.push(
      `${words?.type === 'text' ? words.value : ''} → ${String(node.properties.href).slice('/glossary/#'.length)}`,
    );
  });
  return links;
}

describe('a term', () => {
  it.each([
    {
      fact: 'is linked at its first mention only',
      text: 'A sponsor is a sponsor.\n\nSponsor!',
      links: ['sponsor → sponsor'],
    },
    {
      fact: 'is linked once by whichever name',
      text: 'An ADR is an architecture decision record.',
      links: ['ADR → record'],
    },
    { fact: 'is linked in any case', text: 'SPONSOR', links: ['SPONSOR → sponsor'] },
    { fact: 'is linked in the plural', text: 'Two sponsors.', links: ['sponsors → sponsor'] },
    { fact: 'is linked in the plural with an e', text: 'Two boxes.', links: ['boxes → box'] },
    { fact: 'is linked as an owner', text: 'A sponsor’s word.', links: ['sponsor’s → sponsor'] },
    {
      fact: 'wins by the longer name',
      text: 'An executive sponsor.',
      links: ['executive sponsor → executive-sponsor'],
    },
    {
      fact: 'wins by the longer of two names that begin alike',
      text: 'Staff engineers.',
      links: ['Staff engineers → staff-engineer'],
    },
    {
      fact: 'is linked beside a longer name',
      text: 'An executive sponsor is a sponsor.',
      links: ['executive sponsor → executive-sponsor', 'sponsor → sponsor'],
    },
    {
      fact: 'is linked between marks',
      text: '(sponsor), “box”',
      links: ['sponsor → sponsor', 'box → box'],
    },
    {
      fact: 'may hold marks of a pattern',
      text: 'Learn C++ (the language).',
      links: ['C++ (the language) → c-plus'],
    },
    {
      fact: 'may hold a typographic apostrophe',
      text: 'By Conway’s law.',
      links: ['Conway’s law → conway'],
    },
    {
      fact: 'may be typed with a straight apostrophe',
      text: "By Conway's law.",
      links: ["Conway's law → conway"],
    },
    {
      fact: 'is linked in emphasis, lists, cells and notes',
      text: '- *sponsor*\n\n| x |\n| - |\n| ADR |\n\nSee[^1]\n\n[^1]: A box.',
      links: ['sponsor → sponsor', 'ADR → record', 'box → box'],
    },
    {
      fact: 'is linked in an aside',
      text: '<Aside title="So">\n\nA sponsor.\n\n</Aside>',
      links: ['sponsor → sponsor'],
    },
  ])('$fact', ({ text, links }) => {
    expect(linksIn(text)).toEqual(links);
  });

  it.each([
    { fact: 'a link', text: '[a sponsor](https://example.org)' },
    { fact: 'a heading', text: '## A sponsor\n\n### A box' },
    { fact: 'code', text: '`sponsor`\n\n```\nbox\n```' },
    { fact: 'the head of a table', text: '| sponsor |\n| - |\n| x |' },
    { fact: 'a sheet', text: '<Sheet text="x">\n\nA sponsor.\n\n</Sheet>' },
    {
      fact: 'a longer word',
      text: 'Sponsorship, boxer, cosponsor, sponsor-like, executive-sponsors',
    },
    { fact: 'a word with a number', text: 'sponsor2' },
  ])('is not linked in $fact', ({ text }) => {
    expect(linksIn(text)).toEqual([]);
  });

  it('is linked in running text though a heading names it first', () => {
    expect(linksIn('## A sponsor\n\nA sponsor.')).toEqual(['sponsor → sponsor']);
  });
});

describe('an abbreviation in capitals', () => {
  it.each([
    { fact: 'is linked in capitals', text: 'Write an ADR.', links: ['ADR → record'] },
    { fact: 'is linked in the plural', text: 'Write ADRs.', links: ['ADRs → record'] },
    { fact: 'is linked with a stroke', text: 'Use CI/CD.', links: ['CI/CD → pipeline'] },
    { fact: 'is not linked in small letters', text: 'Do it, an adr.', links: [] },
    { fact: 'is not linked at the beginning of a sentence', text: 'It is.', links: [] },
    {
      fact: 'is linked behind a word that only looks like it',
      text: 'Give it to IT.',
      links: ['IT → information-technology'],
    },
  ])('$fact', ({ text, links }) => {
    expect(linksIn(text)).toEqual(links);
  });
});

it('a linked term has its definition beside it, which the search leaves out', () => {
  expect(htmlOf(linked('A box.'))).toBe(
    '<p>A <a href="/glossary/#box" class="term" aria-description="What box means.">box</a>.</p>',
  );
});

it('a page without terms stays as it is', () => {
  expect(htmlOf(linked('A box.', []))).toBe('<p>A box.</p>');
});

it('of two terms with the same name the last is linked', () => {
  expect(linksIn('A box.', [term('one', 'box'), term('two', 'Box')])).toEqual(['box → two']);
});
