import { describe, expect, it } from 'vitest';
import { linesOf, reports } from '../reports.ts';
import { withProse } from '../sound-book.ts';

describe('a block that is not whole', () => {
  reports([
    {
      fact: 'may be a row with a cell too many',
      book: withProse('| a | b |\n| --- | --- |\n| c | d | e |'),
      kind: 'table-row',
      at: '| c |',
      prints:
        'content/guides/scope.mdx:20:1 · "cde" has 3 cells, and the table has 2 · write as many; "\\|" for a bar in the words',
    },
    {
      fact: 'may be a line right behind a table',
      book: withProse('| a | b |\n| --- | --- |\nNext words.'),
      kind: 'table-row',
      at: 'Next',
      prints:
        'content/guides/scope.mdx:20:1 · "Next words." has 1 cell, and the table has 2 · put an empty line behind the table, or write the other cells',
    },
    {
      fact: 'may be a fence of nearly the name',
      book: withProse('```templates\nx\n```'),
      kind: 'unknown-fence',
      at: '```templates',
      prints:
        'content/guides/scope.mdx:18:1 · "templates" is code, and nothing to copy · write "```template" for words to copy',
    },
    {
      fact: 'may be a fence that never closes',
      book: withProse('```js\nx'),
      kind: 'open-fence',
      at: '```js',
      prints:
        'content/guides/scope.mdx:18:1 · the fence "```js" is never closed · put a line "```" behind its last line',
    },
    {
      fact: 'may be a comment that another closes',
      book: withProse('{/* later'),
      kind: 'open-comment',
      at: '{/* later',
      prints:
        'content/guides/scope.mdx:18:1 · the comment "{/* later" closes only where another does · close it with "*/}"',
    },
    {
      fact: 'may be an aside without words',
      book: withProse('<Aside title="So" />'),
      kind: 'component-content',
      at: '<Aside',
      prints:
        'content/guides/scope.mdx:18:1 · <Aside> holds nothing · write its words between <Aside title="…"> and </Aside>',
    },
    {
      fact: 'may be a shelf with words that nobody sees',
      book: withProse('<Shelf id="foundations">\n\nWords.\n\n</Shelf>'),
      kind: 'component-content',
      at: '<Shelf',
      prints:
        'content/guides/scope.mdx:18:1 · <Shelf> shows nothing of "Words." · write <Shelf … /> and put the words outside',
    },
    {
      fact: 'may be a paragraph that a row of hyphens makes a heading',
      book: withProse('Some words\n---'),
      kind: 'underlined-heading',
      at: 'Some words',
      prints:
        'content/guides/scope.mdx:18:1 · "Some words" is a heading by the row of "-" or "=" below it · put an empty line before the row, or begin the heading with "##"',
    },
  ]);

  it.each(['```js\nx\n```', '~~~\n```\n~~~', '| a \\| b |\n| --- |\n| c |', '{/* one,\ntwo */}'])(
    'is none: %s',
    (prose) => {
      expect(linesOf(withProse(prose))).toEqual([]);
    },
  );
});
