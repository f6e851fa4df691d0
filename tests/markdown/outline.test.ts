import { describe, expect, it } from 'vitest';
import { emptyOutline, outlineOf } from '../../src/markdown/outline.ts';
import { parseMarkdown, parseMdx } from '../../src/markdown/parse.ts';

const outline = (text: string) => outlineOf(parseMdx(text));

it('an outline has the headings of a body, with or without ids', () => {
  expect(
    outline('Before.\n\n## One *word* {/* #one */}\n\n### Two {/* later */}').headings,
  ).toEqual([
    { depth: 2, id: 'one', text: 'One word', line: 3, column: 1 },
    { depth: 3, id: '', text: 'Two', line: 5, column: 1 },
  ]);
});

describe('the links of a body', () => {
  it('have their words, their sentence, their heading and their place', () => {
    const { links } = outline(
      'First.\n\n## Part {/* #part */}\n\nOne here. See [the *scope*](guide:scope#x) of it. And more.',
    );
    expect(links).toEqual([
      {
        target: 'guide:scope#x',
        words: 'the scope',
        sentence: 'See the scope of it.',
        under: 'part',
        line: 5,
        column: 15,
      },
    ]);
  });

  it.each([
    {
      fact: 'a question',
      text: 'Well. Do you see [it](guide:a)? Yes.',
      sentence: 'Do you see it?',
    },
    {
      fact: 'a sentence over two lines',
      text: 'So. You see\n[it](guide:a) here. Yes.',
      sentence: 'You see it here.',
    },
    { fact: 'an item of a list', text: '- First.\n- See [it](guide:a).', sentence: 'See it.' },
    {
      fact: 'a cell of a table',
      text: '| a | b |\n| - | - |\n| no | see [it](guide:a) |',
      sentence: 'see it',
    },
    { fact: 'a footnote', text: 'Words.[^1]\n\n[^1]: No. See [it](guide:a).', sentence: 'See it.' },
    {
      fact: 'an aside',
      text: '<Aside title="So">\n\nNo. See [it](guide:a).\n\n</Aside>',
      sentence: 'See it.',
    },
    {
      fact: 'the second mention of the same words',
      text: 'Here it is. See [it](https://x.org). And see [it](guide:a) again.',
      sentence: 'And see it again.',
    },
    {
      fact: 'one with words that stand before it too',
      text: 'It is it. And it is [it](guide:a).',
      sentence: 'And it is it.',
    },
    {
      fact: 'one with a comment of the author',
      text: 'No. See {/* later */}[it](guide:a). Yes.',
      sentence: 'See it.',
    },
    {
      fact: 'a link without words of its own',
      text: 'No. See [[Scope]] and [[more|others]]. Yes.',
      sentence: 'See [[Scope]] and others.',
    },
  ])('have the sentence around them: $fact', ({ text, sentence }) => {
    const { links } = outline(text);
    expect(links.find(({ target }) => target === 'guide:a' || target === 'Scope')?.sentence).toBe(
      sentence,
    );
  });

  it('have the name in [[…]] for a target, and no words where the title will be shown', () => {
    expect(
      outline('[[Scope log]] and [[Scope log|a log]]').links.map(({ target, words }) => [
        target,
        words,
      ]),
    ).toEqual([
      ['Scope log', ''],
      ['Scope log', 'a log'],
    ]);
  });

  it('are those into the book only', () => {
    expect(
      outline(
        '[a](https://x.org) [b](#part) [c](mailto:x@x.org) [d](guide:d) `[e](guide:e)`',
      ).links.map(({ target }) => target),
    ).toEqual(['guide:d']);
  });

  it('stand under no heading before the first', () => {
    expect(outline('[a](guide:a)\n\n## Part {/* #part */}').links[0]).not.toHaveProperty('under');
  });
});

it('an outline has the templates of a body and the headings they stand under', () => {
  expect(
    outline('## Copy {/* #copy */}\n\n```template\n# Log\n```\n\n```md\n# No\n```').sheets,
  ).toEqual([{ text: '# Log', under: 'copy' }]);
});

it('an outline has the figures placed in a body', () => {
  expect(
    outline(
      '<Figure id="stairs" />\n\n<Figure />\n\n<Shelf id="papers" />\n\n<Figure id="chain" />',
    ).figures,
  ).toEqual(['stairs', 'chain']);
});

it('an outline has the plain text under each heading', () => {
  const text =
    'Before *all*.\n\n## Part {/* #part */}\n\n- One\n- [Two](guide:x)\n\n```\ncode\n```\n\n![a map](x.png)\n\nThree.[^1]\n\n[^1]: A note.';
  expect(outline(text).texts).toEqual({ '': 'Before all.', part: 'One Two code Three.' });
});

it.each([
  {
    fact: 'words of prose and headings',
    text: '## Two words {/* #two */}\n\nThree more words.',
    words: 5,
  },
  {
    fact: 'words of lists, cells and templates',
    text: '- One\n\n| two |\n| - |\n| three |\n\n```template\nfour five\n```',
    words: 5,
  },
  {
    fact: 'no words of notes and comments',
    text: 'One.[^1] {/* not this */}\n\n[^1]: Nor this one.',
    words: 1,
  },
  { fact: 'none of an empty body', text: '', words: 0 },
])('an outline counts $fact', ({ text, words }) => {
  expect(outline(text).words).toBe(words);
});

it('the outline of an entry without a body is that of an empty one', () => {
  expect(outlineOf(parseMdx(''))).toEqual(emptyOutline());
});

it('Markdown of a data field has an outline too', () => {
  expect(outlineOf(parseMarkdown('Named in {braces} by [her](story:ada).')).links).toMatchObject([
    { target: 'story:ada', words: 'her' },
  ]);
});
