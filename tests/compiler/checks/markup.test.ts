import { describe, expect, it } from 'vitest';
import { linesOf, reports } from '../reports.ts';
import { edited, FILES, withProse } from '../sound-book.ts';

describe('a component', () => {
  reports([
    {
      fact: 'is led to the one of nearly its name',
      book: withProse('<Asides title="So">\n\nWords.\n\n</Asides>'),
      kind: 'unknown-component',
      at: '<Asides',
      prints:
        'content/guides/scope.mdx:18:1 · unknown component "<Asides>" · did you mean "<Aside>"?',
    },
    {
      fact: 'is told which there are',
      book: withProse('Watch <Video /> this.'),
      kind: 'unknown-component',
      at: '<Video',
      prints:
        'content/guides/scope.mdx:18:7 · unknown component "<Video>" · the components are <Aside>, <Figure>, <Shelf>',
    },
  ]);
});

describe('an attribute', () => {
  reports([
    {
      fact: 'is missing where an aside has no title',
      book: withProse('<Aside>\n\nWords.\n\n</Aside>'),
      kind: 'component-attribute',
      at: '<Aside',
      prints: 'content/guides/scope.mdx:18:1 · <Aside> has no title · write <Aside title="…">',
    },
    {
      fact: 'is missing where it is blank',
      book: withProse('<Aside title=" ">\n\nWords.\n\n</Aside>'),
      kind: 'component-attribute',
      at: '<Aside',
      prints: 'content/guides/scope.mdx:18:1 · <Aside> has no title · write <Aside title="…">',
    },
    {
      fact: 'is missing where it has no value',
      book: withProse('<Shelf id />'),
      kind: 'component-attribute',
      at: '<Shelf',
      prints: 'content/guides/scope.mdx:18:1 · <Shelf> has no id · write <Shelf id="…">',
    },
    {
      fact: 'is one that the component has',
      book: withProse('<Aside titel="So">\n\nWords.\n\n</Aside>'),
      kind: 'component-attribute',
      at: '<Aside',
      prints:
        'content/guides/scope.mdx:18:1 · <Aside> has no attribute "titel" · write <Aside title="…">',
    },
    {
      fact: 'runs no code',
      book: withProse('<Aside title={process.exit()}>\n\nWords.\n\n</Aside>'),
      kind: 'forbidden-markup',
      at: '<Aside',
      prints:
        'content/guides/scope.mdx:18:1 · expression "{process.exit()}" in <Aside> · write it in quotes: <Aside title="…">',
    },
    {
      fact: 'spreads no code',
      book: withProse('<Shelf {...shelf} />'),
      kind: 'forbidden-markup',
      at: '<Shelf',
      prints:
        'content/guides/scope.mdx:18:1 · expression "{...shelf}" in <Shelf> · write it in quotes: <Shelf id="…">',
    },
    {
      fact: 'of the check of links there is none',
      book: edited(FILES.page, ['Made for tests.', 'Made for tests.\n\n<LinkCheck of="all" />']),
      kind: 'component-attribute',
      at: '<LinkCheck',
      prints:
        'content/pages/about.mdx:12:1 · <LinkCheck> has no attribute "of" · write <LinkCheck />',
    },
  ]);
});

describe('the place of a component', () => {
  reports([
    {
      fact: 'is a line of its own',
      book: withProse('Look: <Figure id="stairs" />'),
      kind: 'component-place',
      at: '<Figure',
      prints:
        'content/guides/scope.mdx:18:7 · <Figure> in the middle of a paragraph · put it on a line of its own, with an empty line before and after',
    },
    {
      fact: 'of a figure is the margin',
      book: withProse('- One\n\n  <Figure id="stairs" />'),
      kind: 'component-place',
      at: '<Figure',
      prints:
        'content/guides/scope.mdx:20:3 · <Figure> inside a list or component · put it at the margin',
    },
  ]);
});

describe('the words of a term', () => {
  const more = 'more: Named in [a chapter](guide:scope#in-one-minute).';
  const printed = (what: string) =>
    `content/glossary/snacking.yaml:3:7 · ${what} in "more" · write sentences, with links by id`;
  it.each([
    { yaml: '"A <b>bold</b> word"', what: 'HTML' },
    { yaml: '"# A heading"', what: 'a heading' },
    { yaml: '"![A map](../images/map.png)"', what: 'an image' },
    { yaml: '"- One"', what: 'a list' },
    { yaml: '"Words[^1]\\n\\n[^1]: More."', what: 'a footnote' },
    { yaml: '"> Words"', what: 'Markdown of the kind "blockquote"' },
  ])('hold no markup as in $yaml', ({ yaml, what }) => {
    expect(linesOf(edited(FILES.term, [more, `more: ${yaml}`]))).toEqual([printed(what)]);
  });

  it('may have emphasis, code and links in several paragraphs', () => {
    expect(
      linesOf(
        edited(FILES.term, [more, 'more: "*So*, **so**, `so`, [so](guide:scope).\\n\\nAnd so."']),
      ),
    ).toEqual([]);
  });
});

describe('the check of links', () => {
  it('has its place on a standing page', () => {
    expect(
      linesOf(edited(FILES.page, ['Made for tests.', 'Made for tests.\n\n<LinkCheck />'])),
    ).toEqual([]);
  });

  it('has none in a chapter', () => {
    expect(linesOf(withProse('<LinkCheck />'))).toEqual([
      'content/guides/scope.mdx:18:1 · unknown component "<LinkCheck>" · the components are <Aside>, <Figure>, <Shelf>',
    ]);
  });
});

describe('prose', () => {
  reports([
    {
      fact: 'holds no HTML block',
      book: withProse('<div class="big">\n\nWords.\n\n</div>'),
      kind: 'forbidden-markup',
      at: '<div',
      prints: 'content/guides/scope.mdx:18:1 · HTML "<div>" in prose · write it in Markdown',
    },
    {
      fact: 'holds no HTML in a line',
      book: withProse('Press <kbd>K</kbd>.'),
      kind: 'forbidden-markup',
      at: '<kbd',
      prints: 'content/guides/scope.mdx:18:7 · HTML "<kbd>" in prose · write it in Markdown',
    },
    {
      fact: 'holds no fragment',
      book: withProse('<>Words.</>'),
      kind: 'forbidden-markup',
      at: '<>',
      prints: 'content/guides/scope.mdx:18:1 · HTML "<>" in prose · write it in Markdown',
    },
    {
      fact: 'imports no code',
      book: withProse("import Map from './Map.astro';"),
      kind: 'forbidden-markup',
      at: 'import',
      prints:
        'content/guides/scope.mdx:18:1 · code "import Map from \'./Map.astro\';" in prose · remove it: components come from the layout',
    },
    {
      fact: 'exports no code',
      book: withProse('export const year = 2026;'),
      kind: 'forbidden-markup',
      at: 'export',
      prints:
        'content/guides/scope.mdx:18:1 · code "export const year = 2026;" in prose · remove it: components come from the layout',
    },
    {
      fact: 'computes nothing in a block',
      book: withProse('{[1, 2].length}'),
      kind: 'forbidden-markup',
      at: '{[1',
      prints:
        'content/guides/scope.mdx:18:1 · expression "{[1, 2].length}" in prose · write "\\{" for a brace',
    },
    {
      fact: 'computes nothing in a line',
      book: withProse('In {2020 + 6}.'),
      kind: 'forbidden-markup',
      at: '{2020',
      prints:
        'content/guides/scope.mdx:18:4 · expression "{2020 + 6}" in prose · write "\\{" for a brace',
    },
    {
      fact: 'quotes no block',
      book: withProse('> Somebody’s words.'),
      kind: 'forbidden-markup',
      at: '> Some',
      prints:
        'content/guides/scope.mdx:18:1 · a block quote · say it in our own words, or use <Aside title="…">',
    },
    {
      fact: 'keeps addresses at their links',
      book: withProse('See [it][1].\n\n[1]: guide:sponsors'),
      kind: 'forbidden-markup',
      at: '[1]: guide',
      prints:
        'content/guides/scope.mdx:20:1 · an address apart from its link, "[1]: guide:sponsors" · write it at the link: "[words](address)"',
    },
    {
      fact: 'has no heading inside a component',
      book: withProse('<Aside title="So">\n\n### Deeper {/* #deeper */}\n\n</Aside>'),
      kind: 'forbidden-markup',
      at: '### Deeper',
      prints:
        'content/guides/scope.mdx:20:1 · heading "Deeper" inside a list or component · put it at the margin, or make it a bold word',
    },
    {
      fact: 'has no heading inside a list',
      book: withProse('- ### Deeper {/* #deeper */}'),
      kind: 'forbidden-markup',
      at: '### Deeper',
      prints:
        'content/guides/scope.mdx:18:3 · heading "Deeper" inside a list or component · put it at the margin, or make it a bold word',
    },
  ]);

  it.each([
    { fact: 'a comment', prose: '{/* later */}' },
    { fact: 'a comment of several lines', prose: 'Words. {/* later,\nor never */}' },
    { fact: 'an escaped brace', prose: 'A set \\{1, 2\\}.' },
    { fact: 'code', prose: '`<div>{x}</div>` and\n\n```html\n<div>{x}</div>\n```' },
    {
      fact: 'the components',
      prose:
        '<Aside title="So">\n\nWords.\n\n</Aside>\n\n<Figure id="stairs" />\n\n<Shelf id="foundations" />',
    },
    { fact: 'a footnote', prose: 'Words.[^1]\n\n[^1]: More words.' },
    { fact: 'a table', prose: '| a | b |\n| --- | --- |\n| c | d |' },
  ])('may hold $fact', ({ prose }) => {
    expect(linesOf(withProse(prose))).toEqual([]);
  });
});
