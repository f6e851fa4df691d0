import { describe, expect, it } from 'vitest';
import { splitFrontmatter } from '../../src/compiler/read-draft.ts';
import { reports } from './reports.ts';
import { edited, FILES, withFiles, withProse } from './sound-book.ts';

describe('a page without frontmatter', () => {
  const page = (text: string) => withFiles({ path: FILES.page, text });
  reports([
    {
      fact: 'is quoted by its first line',
      book: page('# About\n\nWords.\n'),
      kind: 'no-frontmatter',
      at: '# About',
      prints:
        'content/pages/about.mdx:1:1 · the file begins with "# About", without frontmatter · begin it with a line "---", its fields, and another line "---"',
    },
    {
      fact: 'is quoted without the return of Windows',
      book: page('About\r\n'),
      kind: 'no-frontmatter',
      at: 'About',
      prints:
        'content/pages/about.mdx:1:1 · the file begins with "About", without frontmatter · begin it with a line "---", its fields, and another line "---"',
    },
    {
      fact: 'may be an empty file',
      book: page(''),
      kind: 'no-frontmatter',
      at: '',
      prints:
        'content/pages/about.mdx:1:1 · the file is empty · begin it with a line "---", its fields, and another line "---"',
    },
    {
      fact: 'is what one is that begins with an empty line',
      book: page('\n---\ntitle: About\n---\n'),
      kind: 'no-frontmatter',
      at: '',
      prints:
        'content/pages/about.mdx:1:1 · the file begins with an empty line, without frontmatter · begin it with a line "---", its fields, and another line "---"',
    },
    {
      fact: 'is what one is whose frontmatter never ends',
      book: edited(FILES.page, ['\n---\n', '\n']),
      kind: 'no-frontmatter',
      at: '---',
      prints:
        'content/pages/about.mdx:1:1 · the frontmatter never ends · put another line "---" behind its fields',
    },
  ]);
});

describe('a body that does not parse', () => {
  reports([
    {
      fact: 'is quoted at the brace that opens nothing',
      book: withProse('An open { brace.'),
      kind: 'mdx-syntax',
      at: '{ brace.',
      prints:
        'content/guides/scope.mdx:18:9 · the body does not parse: "{ brace." is an expression that does not end or does not compute · in MDX "{" is syntax: write "\\{"',
    },
    {
      fact: 'is quoted at a comparison that looks like a tag',
      book: withProse('When a <2 b.'),
      kind: 'mdx-syntax',
      at: '<2 b.',
      prints:
        'content/guides/scope.mdx:18:8 · the body does not parse: "<2 b." begins no component · in MDX "<" is syntax: write "\\<"',
    },
    {
      fact: 'is quoted at an HTML comment',
      book: withProse('<!-- later -->'),
      kind: 'mdx-syntax',
      at: '<!-- later',
      prints:
        'content/guides/scope.mdx:18:1 · the body does not parse: "<!-- later -->" is an HTML comment · write {/* … */}',
    },
    {
      fact: 'is quoted at the component that is never closed',
      book: withProse('<Aside title="So">\n\nWords.'),
      kind: 'mdx-syntax',
      at: '<Aside',
      prints:
        'content/guides/scope.mdx:18:1 · the body does not parse: "<Aside title="So">" is not a whole component · close it: <Aside title="…"> and </Aside> each on a line of its own, with empty lines around; <Figure id="…" /> by itself',
    },
  ]);
});

describe('splitFrontmatter', () => {
  it.each([
    {
      fact: 'keeps the lines of the body where they were',
      text: '---\na: 1\nb: 2\n---\nBody',
      yaml: 'a: 1\nb: 2',
      offset: 4,
      body: '\n\n\n\nBody',
    },
    {
      fact: 'reads the line ends of Windows',
      text: '---\r\na: 1\r\n---\r\nBody',
      yaml: 'a: 1',
      offset: 5,
      body: '\n\n\nBody',
    },
    {
      fact: 'takes frontmatter without a field',
      text: '---\n---\nBody',
      yaml: '',
      offset: 4,
      body: '\n\nBody',
    },
    {
      fact: 'takes a file that ends with its frontmatter',
      text: '---\na: 1\n---',
      yaml: 'a: 1',
      offset: 4,
      body: '\n\n',
    },
    {
      fact: 'ends at the first line of three hyphens',
      text: '---\na: 1\n---\n\n---\n',
      yaml: 'a: 1',
      offset: 4,
      body: '\n\n\n\n---\n',
    },
    {
      fact: 'finds none below the first line',
      text: '\n---\na: 1\n---\n',
      yaml: undefined,
      offset: 0,
      body: '\n---\na: 1\n---\n',
    },
  ])('$fact', ({ text, yaml, offset, body }) => {
    expect(splitFrontmatter(text)).toEqual({ yaml, offset, body });
  });
});
