import { describe, expect, it } from 'vitest';
import { linesOf, reports } from '../reports.ts';
import { withProse } from '../sound-book.ts';

describe('a footnote', () => {
  it('is called and has words, in whatever case', () => {
    expect(linesOf(withProse('Words.[^A]\n\n[^a]: More words.'))).toEqual([]);
  });

  it('may be called twice', () => {
    expect(linesOf(withProse('Words[^a] and words.[^a]\n\n[^a]: More words.'))).toEqual([]);
  });

  reports([
    {
      fact: 'that nothing calls would not be shown',
      book: withProse('Words.\n\n[^a]: More words.'),
      kind: 'footnote',
      at: '[^a]',
      prints:
        'content/guides/scope.mdx:20:1 · nothing calls footnote "[^a]" · write [^a] where it belongs, or remove it',
    },
    {
      fact: 'has words',
      book: withProse('Words.[^a]\n\n[^a]:'),
      kind: 'footnote',
      at: '[^a]',
      prints:
        'content/guides/scope.mdx:20:1 · footnote "[^a]" is empty · write its words behind the colon',
    },
    {
      fact: 'has its name for itself',
      book: withProse('Words.[^a]\n\n[^a]: One.\n\n[^a]: Two.'),
      kind: 'footnote',
      at: '[^a]',
      prints:
        'content/guides/scope.mdx:22:1 · footnote "[^a]" has a text already, on line 20 · give this one another name',
    },
  ]);
});
