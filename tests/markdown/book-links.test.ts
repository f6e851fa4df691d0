import { describe, expect, it } from 'vitest';
import type { ResolveLink } from '../../src/markdown/book-links.ts';
import { renderMarkdown } from '../../src/markdown/pipeline.ts';

const resolve: ResolveLink = (target) =>
  ['guide:scope', 'guide:scope#try-this', 'Scope'].includes(target)
    ? {
        href: `/guides/scope/${target.includes('#') ? '#try-this' : ''}`,
        title: 'Choosing your scope',
      }
    : undefined;

describe('a link by id', () => {
  it.each([
    {
      fact: 'gets its address',
      text: '[it](guide:scope)',
      html: '<a href="/guides/scope/">it</a>',
    },
    {
      fact: 'keeps its heading',
      text: '[it](guide:scope#try-this)',
      html: '<a href="/guides/scope/#try-this">it</a>',
    },
    {
      fact: 'keeps the form of its words',
      text: '[*it*](guide:scope)',
      html: '<a href="/guides/scope/"><em>it</em></a>',
    },
    {
      fact: 'by name gets the title for words',
      text: '[[Scope]]',
      html: '<a href="/guides/scope/">Choosing your scope</a>',
    },
    {
      fact: 'by name keeps words of its own',
      text: '[[Scope|it]]',
      html: '<a href="/guides/scope/">it</a>',
    },
    {
      fact: 'out of the book stays as it is',
      text: '[it](https://example.org/a--b)',
      html: '<a href="https://example.org/a--b">it</a>',
    },
    { fact: 'within the page stays as it is', text: '[it](#part)', html: '<a href="#part">it</a>' },
    {
      fact: 'to a letter box stays as it is',
      text: '[it](mailto:a@example.org)',
      html: '<a href="mailto:a@example.org">it</a>',
    },
  ])('$fact', ({ text, html }) => {
    expect(renderMarkdown(text, resolve)).toBe(`<p>${html}</p>`);
  });

  it.each(['[it](guide:nowhere)', '[[nowhere]]', '[it](./scope)'])(
    'throws where nothing is there: %s',
    (text) => {
      expect(() => renderMarkdown(text, resolve)).toThrow(
        /^link to ".+", which is not in the book; run npm run validate$/,
      );
    },
  );
});

it('Markdown of a data field has typographic quotes, and code as it stands', () => {
  expect(renderMarkdown('He said "no" -- `"--x"`...', resolve)).toBe(
    '<p>He said “no” – <code>"--x"</code>…</p>',
  );
});
