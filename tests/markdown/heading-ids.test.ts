import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { parseMdx } from '../../src/markdown/parse.ts';

describe('a heading', () => {
  it.each([
    {
      fact: 'takes the id at its end',
      text: '## Snacking feels good {/* #snacking */}',
      words: 'Snacking feels good',
      id: 'snacking',
    },
    {
      fact: 'takes an id without spaces around it',
      text: '## Snacking{/*#snacking*/}',
      words: 'Snacking',
      id: 'snacking',
    },
    {
      fact: 'takes an id behind a link',
      text: '### On [it](guide:x) {/* #on-it */}',
      words: 'On it',
      id: 'on-it',
    },
    {
      fact: 'takes an id behind code',
      text: '## The `main` {/* #main */}',
      words: 'The main',
      id: 'main',
    },
    {
      fact: 'takes an id that will be found wrong later',
      text: '## So {/* #So_Far */}',
      words: 'So',
      id: 'So_Far',
    },
    { fact: 'has none without a comment', text: '## Snacking', words: 'Snacking', id: undefined },
    {
      fact: 'has none from a comment without a hash',
      text: '## Snacking {/* later */}',
      words: 'Snacking ',
      id: undefined,
    },
    {
      fact: 'has none from a comment in its middle',
      text: '## Snack {/* #snack */} ing',
      words: 'Snack  ing',
      id: undefined,
    },
  ])('$fact', ({ text, words, id }) => {
    const heading = parseMdx(text).children[0]!;
    const read = heading.type === 'heading' ? heading.data : undefined;
    expect([read?.id, read?.hProperties?.id]).toEqual([id, id]);
    // What is no id stays where it was.
    const shown =
      heading.type === 'heading'
        ? heading.children.filter((child) => child.type !== 'mdxTextExpression')
        : [];
    expect(toString(shown)).toBe(words);
  });

  it('keeps a comment that is no id', () => {
    const [heading] = parseMdx('## Snacking {/* later */}').children;
    expect(heading).toMatchObject({
      children: [{ type: 'text' }, { type: 'mdxTextExpression', value: '/* later */' }],
    });
  });
});
