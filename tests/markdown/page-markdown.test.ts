import { describe, expect, it } from 'vitest';
import { readBuiltPage } from '../../src/markdown/read-page.ts';
import { pageMarkdown } from '../../src/markdown/page-markdown.ts';

const URL = 'https://wiki.example/guide/a/';
const page = (main: string) =>
  `<html><head><title>T</title><link rel="canonical" href="${URL}"></head><body><main>${main}</main></body></html>`;

/** The Markdown of a main part, without its front matter. */
function markdown(main: string): string {
  return pageMarkdown(readBuiltPage(page(main)), { url: URL })
    .replace(/^---[\s\S]*?---\n/, '')
    .trim();
}

describe('pageMarkdown', () => {
  it.each([
    [
      'a heading with its id',
      '<div class="head"><h2 id="x">Say it</h2><a class="mark" href="#x">§</a></div>',
      '<a id="x" name="x"></a>\n\n## Say it',
    ],
    [
      'links by their whole address',
      '<p>See <a href="/guide/b/#y">b</a> and <a href="#z">z</a>.</p>',
      `See [b](https://wiki.example/guide/b/#y) and [z](${URL}#z).`,
    ],
    [
      'a figure by its text alternative',
      '<figure id="figure-hill"><div role="img" aria-label="A hill."><svg></svg>drawn</div><figcaption>Climb.</figcaption></figure>',
      '<a id="figure-hill" name="figure-hill"></a>Figure: A hill. _Climb._',
    ],
    [
      'a template as a fence',
      '<div class="sheet"><div class="paper"><p>Title</p></div><details class="no-print"><summary>As Markdown</summary><button>Copy</button><pre># Title\n\n- [ ] one</pre></details></div>',
      '```markdown\n# Title\n\n- [ ] one\n```',
    ],
    [
      'a term with its id and other names',
      '<dl><div id="snack" data-kind="term"><dt>Snack<span class="also"> also bite</span></dt><dd><p>Small.</p></dd></div></dl>',
      '<a id="snack" name="snack"></a>\n\n### Snack\n\n_also bite_\n\nSmall.',
    ],
    [
      'a work with its id',
      '<ul><li id="book" data-kind="source"><cite>Book</cite> .</li></ul>',
      '- <a id="book" name="book"></a>Book.',
    ],
    ['facts as bold leads', '<dl><div><dt>Role</dt><dd>Staff</dd></div></dl>', '**Role**: Staff'],
    [
      'an aside as a quotation with its title',
      '<div role="note"><p>Mind</p><p>Text.</p></div>',
      '> **Mind**\n>\n> Text.',
    ],
    [
      'footnotes as footnotes',
      '<p>So.<sup><a href="#user-content-fn-a" data-footnote-ref>1</a></sup></p><section data-footnotes><h2 id="footnote-label">Footnotes</h2><ol><li id="user-content-fn-a"><p>Why. <a data-footnote-backref href="#user-content-fnref-a">↩</a></p></li></ol></section>',
      'So.[^a]\n\n[^a]: Why.',
    ],
    [
      'a calendar cell as a run of its hours',
      '<table><thead><tr><th>Monday</th></tr></thead><tbody><tr><td><ol><li>9 Focus</li><li>10 Review</li></ol></td></tr></tbody></table>',
      '| Monday |\n| - |\n| 9 Focus; 10 Review |',
    ],
    [
      'nothing that only a screen needs',
      '<nav>Up</nav><p class="no-print">Press</p><form><input></form><p>Words <a class="mark" href="#x">§</a></p>',
      'Words',
    ],
  ])('writes %s', (_, html, expected) => {
    expect(markdown(html)).toBe(expected);
  });

  it('begins with what the page is', () => {
    const text = pageMarkdown(readBuiltPage(page('<h1>A "title"</h1>')), {
      url: URL,
      changed: '2026-01-02',
    });
    expect(text.split('\n').slice(0, 6)).toEqual([
      '---',
      'title: "A \\"title\\""',
      `address: "${URL}"`,
      'summary: ""',
      'changed: "2026-01-02"',
      'license: "CC BY 4.0"',
    ]);
  });
});

describe('readBuiltPage', () => {
  it('counts as places what stands on headings, entries and figures in the main part, and no footnotes', () => {
    const html = `<nav><h2 id="nav">N</h2></nav><main id="main"><h2 id="a">A</h2><p id="p">x</p><figure id="f"><figcaption>F</figcaption></figure>
      <ul><li id="w" data-kind="source"><cite>W</cite> by X</li><li id="user-content-fn-a">n</li></ul><h2 id="footnote-label">Footnotes</h2></main>`;
    expect(readBuiltPage(html).places).toEqual([
      { id: 'a', title: 'A', isFigure: false },
      { id: 'f', title: 'F', isFigure: true },
      { id: 'w', title: 'W', isFigure: false },
    ]);
  });

  it('throws for a page without a main part', () => {
    expect(() => readBuiltPage('<p>x</p>')).toThrow('the page has no <main>');
  });
});
