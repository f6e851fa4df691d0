import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/compiler/compile.ts';
import { problemLine } from '../../../src/problems/problem.ts';
import { reports } from '../reports.ts';
import { edited, FILES, soundBook } from '../sound-book.ts';

describe('an entry among its siblings', () => {
  reports([
    {
      fact: 'has a place of its own',
      book: edited(FILES.otherGuide, ['order: 2', 'order: 1']),
      kind: 'equal-order',
      at: '1',
      prints:
        'content/guides/sponsors.mdx:6:8 · "order" is 1, as it is in content/guides/scope.mdx · give one of them another, so that it is plain which comes first',
    },
    {
      fact: 'has a title that its preview picture can show',
      book: edited(FILES.page, ['title: About', 'title: About 日本']),
      kind: 'undrawable',
      at: 'About 日本',
      prints:
        'content/pages/about.mdx:2:8 · "日", "本" in "About 日本" would be crossed boxes in the preview picture · write the page\'s text in Latin, Greek or Cyrillic letters; another spelling can be an alias',
    },
  ]);
});

describe('a day', () => {
  const lines = (today: string) =>
    compile(edited(FILES.page, ['updated: 2026-01-02', 'updated: 2026-03-01']), {
      today,
    }).problems.map(problemLine);

  it('has come', () => {
    const found = { kind: 'future-day', line: 7, column: 10 };
    expect(
      compile(edited(FILES.page, ['updated: 2026-01-02', 'updated: 2026-03-01']), {
        today: '2026-02-28',
      }).problems,
    ).toMatchObject([found]);
    expect(lines('2026-02-28')).toEqual([
      'content/pages/about.mdx:7:10 · "updated" is 2026-03-01, which has not come: today is 2026-02-28 · write a day that is past, like the one on which you last read it through',
    ]);
  });

  it('may be today, and stays sound on every later day', () => {
    expect([...lines('2026-03-01'), ...lines('2031-01-01')]).toEqual([]);
  });

  it('of a work is a year that has begun', () => {
    const book = edited(FILES.source, ['kind: book', 'kind: book\nyear: 2027']);
    expect(compile(book, { today: '2026-12-31' }).problems.map(problemLine)).toEqual([
      expect.stringContaining('"year" is 2027, which has not come'),
    ]);
    expect(compile(soundBook(), { today: '2026-12-31' }).problems).toEqual([]);
  });
});
