import { expect, it } from 'vitest';
import { headingLinks } from '../../src/markdown/heading-links.ts';
import { html, htmlWithIds } from './rendering.ts';

it.each([
  {
    fact: 'a heading has a link to itself and a door to its citation beside it, both named by its words',
    markdown: '## Try *this*',
    html: '<header class="head"><h2 id="try-this">Try <em>this</em></h2><span class="marks"><a href="#try-this" class="mark" aria-label="Link to “Try this”"></a><button type="button" class="cite" aria-haspopup="menu" aria-label="Cite “Try this”" title="Cite"></button></span></header>',
  },
  {
    fact: 'a third-level heading has them too',
    markdown: '### Deeper',
    html: '<header class="head"><h3 id="deeper">Deeper</h3><span class="marks"><a href="#deeper" class="mark" aria-label="Link to “Deeper”"></a><button type="button" class="cite" aria-haspopup="menu" aria-label="Cite “Deeper”" title="Cite"></button></span></header>',
  },
  {
    fact: 'a heading of another level has none',
    markdown: '# Title',
    html: '<h1 id="title">Title</h1>',
  },
])('$fact', ({ markdown, html: wanted }) => {
  expect(htmlWithIds(markdown, headingLinks)).toBe(wanted);
});

it('a heading without an id has no link', () => {
  expect(html('## Try this', headingLinks)).toBe('<h2>Try this</h2>');
});

it('the heading of the footnotes has no link', () => {
  expect(html('Words.[^1]\n\n[^1]: Note.', headingLinks)).not.toContain('class="head"');
});
