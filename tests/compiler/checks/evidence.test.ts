import { describe, expect, it } from 'vitest';
import { linesOf, reports } from '../reports.ts';
import { edited, FILES } from '../sound-book.ts';

describe('a pointer', () => {
  reports([
    {
      fact: 'is led to the nearest document',
      book: edited(FILES.story, ['"story/ada-park:1"', '"story/ada-bark:1"']),
      kind: 'pointer',
      at: '"story/ada-bark',
      prints:
        'content/stories/ada-park.mdx:20:9 · "story/ada-bark:1" points into "story/ada-bark", which is no source document · did you mean "story/ada-park"?',
    },
    {
      fact: 'is told where the documents are listed',
      book: edited(FILES.guide, ['"001:1-9"', '"appendix:1-9"']),
      kind: 'pointer',
      at: '"appendix',
      prints:
        'content/guides/scope.mdx:8:55 · "appendix:1-9" points into "appendix", which is no source document · see content/documents.yaml',
    },
    {
      fact: 'stays within its document',
      book: edited(FILES.guide, ['"001:1-9"', '"001:1-41"']),
      kind: 'pointer',
      at: '"001:1-41"',
      prints:
        'content/guides/scope.mdx:8:55 · "001:1-41" is not a run of lines of "001" · it has lines 1 to 40',
    },
    {
      fact: 'runs forward',
      book: edited(FILES.guide, ['"001:1-9"', '"001:9-1"']),
      kind: 'pointer',
      at: '"001:9-1"',
      prints:
        'content/guides/scope.mdx:8:55 · "001:9-1" is not a run of lines of "001" · it has lines 1 to 40',
    },
    {
      fact: 'counts lines from one',
      book: edited(FILES.guide, ['"001:1-9"', '"001:0"']),
      kind: 'pointer',
      at: '"001:0"',
      prints:
        'content/guides/scope.mdx:8:55 · "001:0" is not a run of lines of "001" · it has lines 1 to 40',
    },
    {
      fact: 'is found in a list of several',
      book: edited(FILES.story, ['"001:3"', '"001:300"']),
      kind: 'pointer',
      at: '"001:300"',
      prints:
        'content/stories/ada-park.mdx:24:38 · "001:300" is not a run of lines of "001" · it has lines 1 to 40',
    },
    {
      fact: 'is found under an answer',
      book: edited(FILES.story, ['"story/ada-park:2-9"', '"story/ada-park:2-900"']),
      kind: 'pointer',
      at: '"story/ada-park:2-900"',
      prints:
        'content/stories/ada-park.mdx:32:12 · "story/ada-park:2-900" is not a run of lines of "story/ada-park" · it has lines 1 to 100',
    },
  ]);
});

describe('a fact of a story', () => {
  reports([
    {
      fact: 'stands on lines',
      book: edited(FILES.story, ['remote: unknown', 'remote: partly']),
      kind: 'no-evidence',
      at: 'remote: partly',
      prints:
        'content/stories/ada-park.mdx:13:1 · "remote" is stated without the lines it stands on · add "remote" under "evidence", like "story/ada-park:12-14"',
    },
  ]);

  it.each([
    { fact: 'companySize', line: 5, edit: ['  companySize: "story/ada-park:3"\n', ''] },
    { fact: 'path', line: 8, edit: ['  path: "story/ada-park:10"\n', ''] },
    { fact: 'managesPeople', line: 11, edit: ['  managesPeople: "story/ada-park:11"\n', ''] },
    { fact: 'staffProject', line: 10, edit: ['{ answer: unknown }', '{ answer: partly }'] },
    {
      fact: 'staffProject',
      line: 10,
      edit: ['{ answer: unknown }', '{ answer: unknown, note: She would not say. }'],
    },
    { fact: 'experience', line: 14, edit: ['years: null', 'years: 9'] },
    { fact: 'experience', line: 14, edit: ['years: null', 'years: null, note: About ten.'] },
    { fact: 'remote', line: 13, edit: ['remote: unknown', 'remote: partly'] },
  ] as const)('stands on lines: $fact, changed by $edit', ({ fact, line, edit }) => {
    expect(linesOf(edited(FILES.story, edit))).toEqual([
      `content/stories/ada-park.mdx:${line}:1 · "${fact}" is stated without the lines it stands on · add "${fact}" under "evidence", like "story/ada-park:12-14"`,
    ]);
  });

  it('needs none where it is unknown', () => {
    expect(
      linesOf(
        edited(
          FILES.story,
          ['path: promoted', 'path: unknown'],
          ['  path: "story/ada-park:10"\n', ''],
        ),
      ),
    ).toEqual([]);
  });
});
