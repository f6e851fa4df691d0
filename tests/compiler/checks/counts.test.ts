import { describe, expect, it } from 'vitest';
import { linesOf, reports } from '../reports.ts';
import { edited, FILES, withProse } from '../sound-book.ts';

/** The book with a sentence put into the page of its first question. */
const counting = (sentence: string) =>
  edited(FILES.question, ['---\n\n', `---\n\n${sentence}\n\n`]);

describe('a count on a question’s page', () => {
  it('may be of all answers or of a value', () => {
    expect(
      linesOf(
        counting('<Count /> answered, and <Count facet="path" value="promoted" /> were promoted.'),
      ),
    ).toEqual([]);
  });

  reports([
    {
      fact: 'of a facet there is not leads to the nearest',
      book: counting('So did <Count facet="pathh" value="promoted" />.'),
      kind: 'count',
      at: '<Count',
      prints:
        'content/questions/the-role.mdx:9:8 · <Count> asks for the facet "pathh", which there is not · did you mean "path"?',
    },
    {
      fact: 'of a value there is not leads to the nearest',
      book: counting('So did <Count facet="path" value="promotd" />.'),
      kind: 'count',
      at: '<Count',
      prints:
        'content/questions/the-role.mdx:9:8 · <Count> asks for the value "promotd", which there is not · did you mean "promoted"?',
    },
    {
      fact: 'with a facet alone wants its value',
      book: counting('So did <Count facet="path" />.'),
      kind: 'count',
      at: '<Count',
      prints:
        'content/questions/the-role.mdx:9:8 · <Count> has no value · write <Count />, or <Count facet="manages" value="yes" />',
    },
    {
      fact: 'on another page has nothing to count',
      book: withProse('It took <Count /> people.'),
      kind: 'count',
      at: '<Count',
      prints:
        'content/guides/scope.mdx:18:9 · <Count> outside a question’s page · write the number: only questions have answers to count',
    },
  ]);
});
