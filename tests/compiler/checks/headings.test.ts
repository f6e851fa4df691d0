import { describe, expect, it } from 'vitest';
import { freeId } from '../../../src/compiler/checks/headings.ts';
import { linesOf, reports } from '../reports.ts';
import { edited, FILES, withProse } from '../sound-book.ts';

describe('a heading', () => {
  reports([
    {
      fact: 'without an id is given one made of its words',
      book: withProse('## What’s left, then?'),
      kind: 'heading-id',
      at: '## What',
      prints:
        'content/guides/scope.mdx:18:1 · heading "What’s left, then?" has no id · write "## What’s left, then? {/* #whats-left-then */}", or run npm run ids',
    },
    {
      fact: 'without an id is given one that no heading of the page has',
      book: withProse('### Try this'),
      kind: 'heading-id',
      at: '### Try',
      prints:
        'content/guides/scope.mdx:18:1 · heading "Try this" has no id · write "### Try this {/* #try-this-2 */}", or run npm run ids',
    },
    {
      fact: 'with an id in capitals is given one in lower case',
      book: withProse('## So {/* #So_Far */}'),
      kind: 'heading-id',
      at: '## So',
      prints:
        'content/guides/scope.mdx:18:1 · "So_Far" cannot be an id · use lower-case words joined by hyphens: "so-far"',
    },
    {
      fact: 'with the id of another is given a free one',
      book: withProse('### Try more {/* #in-one-minute */}'),
      kind: 'duplicate-id',
      at: '### Try',
      prints:
        'content/guides/scope.mdx:18:1 · id "in-one-minute" stands twice on this page, first on line 14 · give this heading another, such as "try-more"',
    },
    {
      fact: 'has words',
      book: withProse('## {/* #nothing */}'),
      kind: 'heading-words',
      at: '##',
      prints:
        'content/guides/scope.mdx:18:1 · a heading has no words · write some before its id, or remove it',
    },
    {
      fact: 'has words, with an id or without',
      book: withProse('##'),
      kind: 'heading-words',
      at: '##',
      prints:
        'content/guides/scope.mdx:18:1 · a heading has no words · write some before its id, or remove it',
    },
    {
      fact: 'leaves the ids of the layout alone',
      book: withProse('## So {/* #contents */}'),
      kind: 'duplicate-id',
      at: '## So',
      prints:
        'content/guides/scope.mdx:18:1 · id "contents" belongs to the page itself · give this heading another, such as "on-contents"',
    },
    {
      fact: 'leaves the ids of figures alone',
      book: withProse('## So {/* #figure-stairs */}'),
      kind: 'duplicate-id',
      at: '## So',
      prints:
        'content/guides/scope.mdx:18:1 · id "figure-stairs" belongs to the page itself · give this heading another, such as "on-figure-stairs"',
    },
    {
      fact: 'leaves the ids of what its page draws alone',
      book: edited(FILES.page, ['Made for tests.', 'Made for tests.\n\n## So {/* #other-ways */}']),
      kind: 'duplicate-id',
      at: '## So',
      prints:
        'content/pages/about.mdx:12:1 · id "other-ways" belongs to the page itself · give this heading another, such as "on-other-ways"',
    },
    {
      fact: 'of the first level is the title’s',
      book: withProse('# Scope {/* #scope */}'),
      kind: 'heading-level',
      at: '# Scope',
      prints:
        'content/guides/scope.mdx:18:1 · heading "Scope" is of level 1 · use "##" or "###"; the page title comes from the frontmatter',
    },
    {
      fact: 'of the fourth level is too deep',
      book: withProse('### Down {/* #down */}\n\n#### Deep {/* #deep */}'),
      kind: 'heading-level',
      at: '#### Deep',
      prints:
        'content/guides/scope.mdx:20:1 · heading "Deep" is of level 4 · use "##" or "###"; the page title comes from the frontmatter',
    },
    {
      fact: 'of the third level wants one of the second above it',
      book: edited(FILES.guide, ['Before any heading.', '### Early {/* #early */}']),
      kind: 'heading-skip',
      at: '### Early',
      prints:
        'content/guides/scope.mdx:12:1 · heading "Early" skips from level 1 to level 3 · use "## Early"',
    },
  ]);

  it('is given another id than its neighbour of the same words', () => {
    expect(
      linesOf(withProse('### More\n\n### More')).map((line) => /#[a-z0-9-]+ /.exec(line)?.[0]),
    ).toEqual(['#more ', '#more-2 ']);
  });
});

it.each([
  { text: 'What’s left, then?', taken: [], id: 'whats-left-then' },
  { text: 'A — B / C', taken: [], id: 'a-b-c' },
  { text: '3 things', taken: [], id: 'things' },
  { text: 'Café au lait', taken: [], id: 'cafe-au-lait' },
  { text: '…', taken: [], id: 'section' },
  { text: 'More', taken: ['more', 'more-2'], id: 'more-3' },
])('makes the id $id of "$text" where $taken are taken', ({ text, taken, id }) => {
  expect(freeId(text, new Set(taken))).toBe(id);
});
