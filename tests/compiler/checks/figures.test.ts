import { describe } from 'vitest';
import { reports } from '../reports.ts';
import { edited, FILES, soundBook, withFiles, withProse } from '../sound-book.ts';

describe('a figure', () => {
  const { text } = soundBook().find(({ path }) => path === FILES.figure)!;
  reports([
    {
      fact: 'that is not in the book is led to the nearest',
      book: withProse('<Figure id="stares" />'),
      kind: 'unknown-figure',
      at: '<Figure',
      prints:
        'content/guides/scope.mdx:18:1 · there is no figure "stares" · did you mean "stairs"?',
    },
    {
      fact: 'that is not in the book is to be added where none is near',
      book: withProse('<Figure id="pyramid" />'),
      kind: 'unknown-figure',
      at: '<Figure',
      prints:
        'content/guides/scope.mdx:18:1 · there is no figure "pyramid" · add content/figures/pyramid.yaml',
    },
    {
      fact: 'is found after other components',
      book: withProse(
        '<Aside title="So">\n\n<Shelf id="foundations" />\n\n</Aside>\n\n<Figure id="stares" />',
      ),
      kind: 'unknown-figure',
      at: '<Figure',
      prints:
        'content/guides/scope.mdx:24:1 · there is no figure "stares" · did you mean "stairs"?',
    },
    {
      fact: 'stands once on its page',
      book: withProse('<Figure id="stairs" />\n\n<Figure id="stairs" />'),
      kind: 'duplicate-figure',
      at: '<Figure',
      prints:
        'content/guides/scope.mdx:20:1 · figure "stairs" stands twice on this page · remove one: its address can lead to one only',
    },
    {
      fact: 'has an id',
      book: withProse('<Figure />'),
      kind: 'component-attribute',
      at: '<Figure',
      prints: 'content/guides/scope.mdx:18:1 · <Figure> has no id · write <Figure id="…">',
    },
    {
      fact: 'is shown by some page',
      book: withFiles({ path: 'content/figures/steps.yaml', text }),
      kind: 'orphan',
      at: 'draws',
      prints:
        'content/figures/steps.yaml:1:1 · no page shows figure "steps" · place it with <Figure id="steps" />, or delete the file',
    },
    {
      fact: 'is shown by some page, and not as a comment',
      book: edited(FILES.otherGuide, ['<Figure id="stairs" />', '{/* <Figure id="stairs" /> */}']),
      kind: 'orphan',
      at: 'draws',
      prints:
        'content/figures/stairs.yaml:1:1 · no page shows figure "stairs" · place it with <Figure id="stairs" />, or delete the file',
    },
  ]);
});
