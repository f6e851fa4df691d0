import { describe, expect, test } from 'vitest';
import { styleSheetBelow, trimStyles } from '../../scripts/trim-styles.ts';

/** A page with an element of one component, before and after. */
const page = (css: string) => `<style>${css}</style><p class="x astro-aaaaaaaa">Words</p>`;
const published = (css: string) => page(css).replaceAll('astro-aaaaaaaa', '_0');

test.each([
  [
    'a rule of a component that is there stays',
    '.x:where(.astro-aaaaaaaa){color:red}',
    '.x:where(.astro-aaaaaaaa){color:red}',
  ],
  ['a rule of one that is not goes', '.y:where(.astro-bbbbbbbb){color:red}', ''],
  [
    'a numbered class of a component goes where no element wears it',
    '.x-3:where(.astro-aaaaaaaa){top:0}.x:where(.astro-aaaaaaaa){left:0}',
    '.x:where(.astro-aaaaaaaa){left:0}',
  ],
  ['a numbered class without a scope stays', '.x-3{top:0}', '.x-3{top:0}'],
  ['a rule without a scope stays', 'p{margin:0}', 'p{margin:0}'],
  [
    'a rule of notes or tasks goes where there are none',
    '.prose .footnotes li,.n3,ul .task{top:0}',
    '',
  ],
  ['a class that a script may give stays', '.hits,.near-3{top:0}', '.hits,.near-3{top:0}'],
  [
    'a condition on a missing class stays',
    '.x:not(.task),ul:has(> .footnotes){top:0}',
    '.x:not(.task),ul:has(> .footnotes){top:0}',
  ],
  [
    'a list keeps its selectors that can match',
    '.x:where(.astro-aaaaaaaa),.y:where(.astro-bbbbbbbb){top:0}',
    '.x:where(.astro-aaaaaaaa){top:0}',
  ],
  [
    'a comma in brackets cuts nothing',
    ':is(h2,h3):where(.astro-aaaaaaaa){top:0}',
    ':is(h2,h3):where(.astro-aaaaaaaa){top:0}',
  ],
  [
    'blocks are looked into',
    '@media print{.y:where(.astro-bbbbbbbb){top:0}p{top:0}}',
    '@media print{p{top:0}}',
  ],
  ['an empty query goes', '@media print{.y:where(.astro-bbbbbbbb){top:0}}', ''],
  [
    'an empty layer keeps its place',
    '@layer components{.y:where(.astro-bbbbbbbb){top:0}}',
    '@layer components;',
  ],
  [
    'statements stay',
    '@layer reset,base;@layer base{p{top:0}}',
    '@layer reset,base;@layer base{p{top:0}}',
  ],
  [
    'braces in quotes and comments close nothing',
    '.y:where(.astro-bbbbbbbb):before{content:"}"}/* } */p{top:0}',
    '/* } */p{top:0}',
  ],
  [
    'nested rules go with the rule around them',
    '.y:where(.astro-bbbbbbbb){&:hover{top:0}}p{&:hover{top:0}}',
    'p{&:hover{top:0}}',
  ],
  [
    'faces and pages are no rules of a component',
    '@font-face{font-family:A}@page{margin:1mm}',
    '@font-face{font-family:A}@page{margin:1mm}',
  ],
])('%s', (_, css, wanted) => {
  expect(trimStyles(page(css))).toBe(published(wanted));
});

test('a scope named only in the style itself is not on the page', () => {
  expect(
    trimStyles('<style>.astro-cccccccc{top:0}</style><style>.astro-cccccccc{left:0}</style>'),
  ).toBe('<style></style><style></style>');
});

test('a scope has the same short name in the styles and on the elements, in a template too', () => {
  const html =
    '<style>.x:where(.astro-aaaaaaaa),.y.astro-bbbbbbbb{top:0}</style><i class="astro-bbbbbbbb y"></i><template><b class=\'astro-aaaaaaaa\'></b></template>';
  expect(trimStyles(html)).toBe(
    '<style>.x:where(._0),.y._1{top:0}</style><i class="_1 y"></i><template><b class=\'_0\'></b></template>',
  );
});

describe('what an author wrote comes out byte for byte', () => {
  const WORDS = [
    'astro-template',
    'astro-abcdefgh',
    'astro-markdown',
    '.astro-aaaaaaaa',
    'class="astro-aaaaaaaa"',
  ];
  const text = (word: string) => word.replaceAll('"', '&quot;');
  test.each(
    WORDS.flatMap((word) => [
      ['in prose', `<p>${word} and &lt;style>.${word}{}&lt;/style></p>`],
      [
        'in a code fence',
        `<pre><code class="language-astro">&lt;div class="${text(word)}">.${word} { top: 0 }</code></pre>`,
      ],
      [
        'in a link',
        `<a href="https://github.example/x/${text(word)}#${text(word)}" title="<style>.${text(word)}{}</style>">${word}</a>`,
      ],
      ['in an alternative text', `<img src="/a.png" alt="${text(word)}">`],
      ['in an id', `<h2 id="${text(word)}">${word}</h2>`],
      [
        'in data',
        `<script type="application/ld+json">{"headline":"${word.replaceAll('"', '')}","code":"\\u003cstyle>.astro-aaaaaaaa{}"}</script>`,
      ],
      [
        'in a script',
        `<script>const scope = 'astro-aaaaaaaa'; const sheet = '<style>.astro-bbbbbbbb{}<' + '/style>';</script>`,
      ],
      [
        'in a comment',
        `<!-- <style>.astro-bbbbbbbb{}</style> <p class="astro-aaaaaaaa"> ${word} -->`,
      ],
      [
        'in a field',
        `<textarea><style>.astro-bbbbbbbb{}</style><p class="astro-aaaaaaaa"></textarea>`,
      ],
    ]),
  )('%s: %s', (_where, written) => {
    const around = (body: string, name: string) =>
      `<style>.x:where(.${name}){top:0}</style><p class="x ${name}">Words</p>${body}<p class="${name}">End</p>`;
    expect(trimStyles(around(written, 'astro-aaaaaaaa'), '/a base/')).toBe(around(written, '_0'));
  });

  test('a class that only begins like a scope', () => {
    const html =
      '<style>.astro-template-x{top:0}.astro-abcdefgh-x{top:0}</style><p class="astro-template-x language-astro-abcdefgh">Words</p>';
    expect(trimStyles(html)).toBe(html);
  });
});

test.each([
  ['/guide', '/guide'],
  ["/it's(a)&b", "/it's(a)&b"],
  ['/f%C3%BChrung/$&', '/f%C3%BChrung/$&'],
])('below %s the bundled files of styles and scripts are there', (base, shown) => {
  const html =
    '<style>@font-face{src:url(/assets/a.woff2)}</style><script type="module" src="/assets/x.js"></script><p>url(/assets/a.woff2) src="/assets/x.js"</p>';
  const wanted = html
    .replace('url(/assets/a.woff2)', () => `url("${shown}/assets/a.woff2")`)
    .replace(
      'src="/assets',
      () => `src="${shown.replaceAll('&', '&amp;').replaceAll("'", '&#39;')}/assets`,
    );
  expect(trimStyles(html, base)).toBe(wanted);
  expect(styleSheetBelow("a{b:url('/assets/a.png')}", base)).toBe(
    `a{b:url("${shown}/assets/a.png")}`,
  );
  expect(trimStyles(html)).toBe(html);
});
