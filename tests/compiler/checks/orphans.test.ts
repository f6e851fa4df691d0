import { describe, expect, it } from 'vitest';
import { linesOf, reports } from '../reports.ts';
import { edited, FILES, guide, question, withFiles } from '../sound-book.ts';

describe('a page', () => {
  reports([
    {
      fact: 'is reached from some other',
      book: withFiles(guide('third', { title: 'A third chapter' })),
      kind: 'orphan',
      at: '---',
      prints:
        'content/guides/third.mdx:1:1 · nothing links to "A third chapter" · link to "guide:third" from a page where a reader would want it',
    },
    {
      fact: 'is not reached from itself',
      book: withFiles(
        guide('third', { title: 'A third chapter', minute: 'See [this very page](guide:third).' }),
      ),
      kind: 'orphan',
      at: '---',
      prints:
        'content/guides/third.mdx:1:1 · nothing links to "A third chapter" · link to "guide:third" from a page where a reader would want it',
    },
  ]);

  it.each([
    {
      fact: 'the words of another',
      book: edited(FILES.page, ['Made for tests.', 'See [[third]].']),
    },
    {
      fact: 'the connections of another',
      book: edited(FILES.page, [
        'updated:',
        'connections:\n  - { id: guide:third, why: because one needs it }\nupdated:',
      ]),
    },
    {
      fact: 'a resource that comes from it',
      book: edited(FILES.resource, ['from: [scope]', 'from: [scope, third]']),
    },
    {
      fact: 'a step of a path',
      book: edited(FILES.path, [
        'steps:\n',
        'steps:\n  - { id: guide:third, why: because it comes third }\n',
      ]),
    },
    {
      fact: 'a term',
      book: edited(FILES.term, ['see: [guide:scope]', 'see: [guide:scope, guide:third]']),
    },
  ])('may be reached from $fact', ({ book }) => {
    expect(linesOf([...book, guide('third', { title: 'A third chapter' })])).toEqual([]);
  });

  it('needs no other to reach it where it is a question, a term, a work, a path or a page of its own', () => {
    const more = withFiles(
      question('more', { title: 'Anything more' }),
      {
        path: 'content/glossary/more.yaml',
        text: soundText(FILES.term, 'Snacking', 'More snacks'),
      },
      {
        path: 'content/sources/more.yaml',
        text: soundText(FILES.source, 'Field notes', 'More notes'),
      },
      {
        path: 'content/paths/more.yaml',
        text: soundText(FILES.path, 'The first year', 'The second year'),
      },
      { path: 'content/pages/more.mdx', text: soundText(FILES.page, 'About', 'About more') },
    );
    expect(linesOf(more)).toEqual([]);
  });
});

function soundText(path: string, from: string, to: string): string {
  const { text } = edited(path, [from, to]).find((file) => file.path === path)!;
  return text.replace('order: 1', 'order: 2');
}
