import { expect, it } from 'vitest';
import { sections } from '../../src/markdown/sections.ts';
import { htmlWithIds } from './rendering.ts';

const flat = (markdown: string) => htmlWithIds(markdown, sections).replaceAll('\n', '');

it.each([
  {
    fact: 'each second-level heading and what follows it are a section of its id',
    markdown: 'Before.\n\n## One\n\nFirst.\n\n## Two\n\nSecond.',
    html: '<p>Before.</p><section data-section="one"><h2 id="one">One</h2><p>First.</p></section><section data-section="two"><h2 id="two">Two</h2><p>Second.</p></section>',
  },
  {
    fact: 'a third-level heading stays in its section',
    markdown: '## One\n\n### Deeper\n\nWords.',
    html: '<section data-section="one"><h2 id="one">One</h2><h3 id="deeper">Deeper</h3><p>Words.</p></section>',
  },
  { fact: 'a page without headings has no sections', markdown: 'Words.', html: '<p>Words.</p>' },
])('$fact', ({ markdown, html }) => {
  expect(flat(markdown)).toBe(html);
});

it('the footnotes are a section of their own, behind the last', () => {
  expect(flat('## One\n\nWords.[^1]\n\n[^1]: Note.')).toMatch(
    /^<section data-section="one">.*?<\/section><section data-footnotes class="footnotes">.*<\/section>$/,
  );
});
