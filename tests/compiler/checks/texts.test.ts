import { describe, expect, it } from 'vitest';
import { linesOf, reports } from '../reports.ts';
import { edited, FILES } from '../sound-book.ts';

/** The book whose page "About" has another title, as it stands in YAML. */
const titled = (yaml: string) => edited(FILES.page, ['title: About', `title: ${yaml}`]);

describe('a text of the frontmatter', () => {
  const unseen =
    'content/pages/about.mdx:2:8 · "title" holds a line break, a tab or a sign that nobody sees · write it on one line; ">-" folds a long one';
  reports([
    {
      fact: 'has words',
      book: titled('"   "'),
      kind: 'data-text',
      at: '"   "',
      prints:
        'content/pages/about.mdx:2:8 · "title" has no words · write some, or remove the field',
    },
    {
      fact: 'begins with its words',
      book: titled('" About"'),
      kind: 'data-text',
      at: '" About"',
      prints:
        'content/pages/about.mdx:2:8 · "title" has a space before or behind its words · take it away',
    },
    {
      fact: 'has no line break',
      book: titled('"About\\nit"'),
      kind: 'data-text',
      at: '"About',
      prints: unseen,
    },
    {
      fact: 'has no tab',
      book: titled('"About\\tit"'),
      kind: 'data-text',
      at: '"About',
      prints: unseen,
    },
    {
      fact: 'has no space without width',
      book: titled('"Ab\\u200bout"'),
      kind: 'data-text',
      at: '"Ab',
      prints: unseen,
    },
    {
      fact: 'has no link, as it is shown plain',
      book: edited(
        FILES.term,
        ['Work that is easy', '"[Work](guide:scope) that is easy'],
        ['done because it is easy.', 'done because it is easy."'],
      ),
      kind: 'data-text',
      at: '"[Work]',
      prints:
        'content/glossary/snacking.yaml:2:13 · "definition" holds "](", and is shown as it stands · take the link out: only the body of a page has links',
    },
    {
      fact: 'is found in a list',
      book: edited(FILES.path, ['why: because all begins here', 'why: "because all begins here "']),
      kind: 'data-text',
      at: '"because all',
      prints:
        'content/paths/first-year.yaml:6:29 · "steps.why" has a space before or behind its words · take it away',
    },
    {
      fact: 'is found among the aliases',
      book: edited(FILES.page, ['updated:', 'aliases: [Colophon, " "]\nupdated:']),
      kind: 'data-text',
      at: '" "',
      prints:
        'content/pages/about.mdx:7:21 · "aliases" has no words · write some, or remove the field',
    },
  ]);

  it.each([
    { fact: 'be folded', yaml: '>-\n  About\n  this book' },
    { fact: 'hold a space that does not break', yaml: '"About 1\\u00a0000 stories"' },
    { fact: 'hold single brackets', yaml: '"About [this] (book)"' },
  ])('may $fact', ({ yaml }) => {
    expect(linesOf(titled(yaml))).toEqual([]);
  });

  it('may be Markdown where a term says more', () => {
    expect(
      linesOf(
        edited(FILES.term, [
          'more: Named in [a chapter](guide:scope#in-one-minute).',
          'more: |\n  Named in\n\n  [[Scope log]].',
        ]),
      ),
    ).toEqual([]);
  });
});
