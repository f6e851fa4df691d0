import { describe } from 'vitest';
import { reports } from './reports.ts';
import { FILES, guide, soundBook, withFiles, without } from './sound-book.ts';

/** The sound book with one of its files elsewhere. Whatever refers to that file keeps doing so. */
function moved(from: string, to: string) {
  const text = soundBook().find(({ path }) => path === from)?.text ?? '';
  return [...without(from), { path: to, text }];
}

const empty = (path: string) => withFiles({ path, text: '' });

describe('a file that stands in no place for content', () => {
  reports([
    {
      fact: 'is led to the folder of nearly its name',
      book: moved(FILES.guide, 'content/guide/scope.mdx'),
      kind: 'misplaced-file',
      at: '---',
      prints:
        'content/guide/scope.mdx:1:1 · "content/guide/scope.mdx" is not a place for content · did you mean "content/guides/scope.mdx"?',
    },
    {
      fact: 'is led up from a folder inside a folder',
      book: moved(FILES.figure, 'content/figures/drawn/stairs.yaml'),
      kind: 'misplaced-file',
      at: 'draws',
      prints:
        'content/figures/drawn/stairs.yaml:1:1 · "content/figures/drawn/stairs.yaml" is not a place for content · did you mean "content/figures/stairs.yaml"?',
    },
    {
      fact: 'is led to the lone file of nearly its name',
      book: empty('content/document.yaml'),
      kind: 'misplaced-file',
      at: '',
      prints:
        'content/document.yaml:1:1 · "content/document.yaml" is not a place for content · did you mean "content/documents.yaml"?',
    },
    {
      fact: 'is told the folders where none is near',
      book: empty('content/elsewhere/x.mdx'),
      kind: 'misplaced-file',
      at: '',
      prints:
        'content/elsewhere/x.mdx:1:1 · "content/elsewhere/x.mdx" is not a place for content · the folders of content/ are guides, archetypes, stories, resources, questions, glossary, sources, paths, pages, figures, images; files lie directly in them',
    },
    {
      fact: 'is told the folders where it stands above them',
      book: empty('content/scope.mdx'),
      kind: 'misplaced-file',
      at: '',
      prints:
        'content/scope.mdx:1:1 · "content/scope.mdx" is not a place for content · the folders of content/ are guides, archetypes, stories, resources, questions, glossary, sources, paths, pages, figures, images; files lie directly in them',
    },
  ]);
});

describe('a file with another ending', () => {
  reports([
    {
      fact: 'is given the one of a page',
      book: moved(FILES.guide, 'content/guides/scope.md'),
      kind: 'unsupported-ending',
      at: '---',
      prints:
        'content/guides/scope.md:1:1 · ".md" is not an ending that this folder takes · rename it to "content/guides/scope.mdx"',
    },
    {
      fact: 'is given the one of data',
      book: moved(FILES.term, 'content/glossary/snacking.yml'),
      kind: 'unsupported-ending',
      at: 'term',
      prints:
        'content/glossary/snacking.yml:1:1 · ".yml" is not an ending that this folder takes · rename it to "content/glossary/snacking.yaml"',
    },
    {
      fact: 'is given the one of a figure',
      book: moved(FILES.figure, 'content/figures/stairs.json'),
      kind: 'unsupported-ending',
      at: 'draws',
      prints:
        'content/figures/stairs.json:1:1 · ".json" is not an ending that this folder takes · rename it to "content/figures/stairs.yaml"',
    },
    {
      fact: 'is given one in lower case',
      book: moved(FILES.guide, 'content/guides/scope.MDX'),
      kind: 'unsupported-ending',
      at: '---',
      prints:
        'content/guides/scope.MDX:1:1 · ".MDX" is not an ending that this folder takes · rename it to "content/guides/scope.mdx"',
    },
    {
      fact: 'is given one where it has none',
      book: moved(FILES.guide, 'content/guides/scope'),
      kind: 'unsupported-ending',
      at: '---',
      prints:
        'content/guides/scope:1:1 · the file has no ending · rename it to "content/guides/scope.mdx"',
    },
    {
      fact: 'is given the choice of an image',
      book: empty('content/images/map.gif'),
      kind: 'unsupported-ending',
      at: '',
      prints:
        'content/images/map.gif:1:1 · ".gif" is not an ending that this folder takes · save it with one of: .png, .jpg, .jpeg, .webp, .svg, .avif',
    },
  ]);
});

describe('a file whose name is no slug', () => {
  const named = (name: string) => withFiles({ ...guide('third'), path: `content/guides/${name}` });
  reports([
    {
      fact: 'is given a slug made of its words',
      book: named('Two Words.mdx'),
      kind: 'wrong-file-name',
      at: '---',
      prints:
        'content/guides/Two Words.mdx:1:1 · "Two Words" cannot be a slug: a slug is lower-case words joined by hyphens · rename the file to "two-words.mdx"',
    },
    {
      fact: 'is given a slug without its dots',
      book: named('draft.v2.mdx'),
      kind: 'wrong-file-name',
      at: '---',
      prints:
        'content/guides/draft.v2.mdx:1:1 · "draft.v2" cannot be a slug: a slug is lower-case words joined by hyphens · rename the file to "draft-v2.mdx"',
    },
    {
      fact: 'is given a slug without its accents',
      book: named('café.mdx'),
      kind: 'wrong-file-name',
      at: '---',
      prints:
        'content/guides/café.mdx:1:1 · "café" cannot be a slug: a slug is lower-case words joined by hyphens · rename the file to "cafe.mdx"',
    },
    {
      fact: 'is asked for words where it has none',
      book: named('__.mdx'),
      kind: 'wrong-file-name',
      at: '---',
      prints:
        'content/guides/__.mdx:1:1 · "__" cannot be a slug: a slug is lower-case words joined by hyphens · rename the file to the words its address shall have',
    },
  ]);
});
