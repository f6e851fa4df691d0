import { describe, expect, it } from 'vitest';
import { linesOf, reports } from '../reports.ts';
import { edited, FILES, guide, withFiles } from '../sound-book.ts';

/** The book whose first chapter says what one of its sections is for. */
const saying = (id: string) =>
  withFiles(
    guide('scope', {
      fields: `sections:\n  ${id}: { asks: [What do I do first?], situations: [nobody reads what I write] }\n`,
    }),
  );

describe('what a section is for', () => {
  it('stands under the id of a heading', () => {
    expect(linesOf(saying('try-this')).filter((line) => line.includes('sections'))).toEqual([]);
  });

  reports([
    {
      fact: 'and leads to the nearest heading where there is none of that id',
      book: edited(FILES.guide, [
        'order: 1',
        'sections:\n  try-thiss: { asks: [What do I do first?] }\norder: 1',
      ]),
      kind: 'unknown-section',
      at: 'try-thiss',
      prints:
        'content/guides/scope.mdx:7:3 · "sections.try-thiss" is no heading of this page · did you mean "try-this"?',
    },
  ]);
});
