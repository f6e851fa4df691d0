import { describe, expect, it } from 'vitest';
import { linesOf, reports } from '../reports.ts';
import { edited, FILES, guide, withEdits, withFiles, withProse } from '../sound-book.ts';

describe('a link to a page that is not in the book', () => {
  reports([
    {
      fact: 'is led to the nearest id of its kind',
      book: withProse('See [it](guide:sponsers).'),
      kind: 'dangling-link',
      at: '[it]',
      prints:
        'content/guides/scope.mdx:18:5 · link to "guide:sponsers", which is not in the book · did you mean "guide:sponsors"?',
    },
    {
      fact: 'is led to the same slug of another kind',
      book: withProse('See [it](guide:solver).'),
      kind: 'dangling-link',
      at: '[it]',
      prints:
        'content/guides/scope.mdx:18:5 · link to "guide:solver", which is not in the book · did you mean "archetype:solver"?',
    },
    {
      fact: 'is led to the nearest name',
      book: withProse('See [[Scope logs]].'),
      kind: 'dangling-link',
      at: '[[Scope',
      prints:
        'content/guides/scope.mdx:18:5 · link to "Scope logs", which is not in the book · did you mean "Scope log"?',
    },
    {
      fact: 'is told what a link looks like where nothing is near',
      book: withProse('See [it](story:nobody-we-know).'),
      kind: 'dangling-link',
      at: '[it]',
      prints:
        'content/guides/scope.mdx:18:5 · link to "story:nobody-we-know", which is not in the book · name a page by its id, like "guide:introduction"',
    },
    {
      fact: 'is found behind a word that is no kind',
      book: withProse('See [it](chapter:sponsors).'),
      kind: 'dangling-link',
      at: '[it]',
      prints:
        'content/guides/scope.mdx:18:5 · link to "chapter:sponsors", which is not in the book · did you mean "sponsors"?',
    },
    {
      fact: 'is found in a table',
      book: withProse('| See |\n| --- |\n| [[Scape log\\|it]] |'),
      kind: 'dangling-link',
      at: '[[Scape',
      prints:
        'content/guides/scope.mdx:20:3 · link to "Scape log", which is not in the book · did you mean "Scope log"?',
    },
    {
      fact: 'is found in a footnote',
      book: withProse('Words.[^1]\n\n[^1]: See [it](guide:sponsers).'),
      kind: 'dangling-link',
      at: '[it]',
      prints:
        'content/guides/scope.mdx:20:11 · link to "guide:sponsers", which is not in the book · did you mean "guide:sponsors"?',
    },
    {
      fact: 'is found in the words of a term',
      book: edited(FILES.term, ['guide:scope#in-one-minute', 'guide:scape']),
      kind: 'dangling-link',
      at: 'Named in',
      prints:
        'content/glossary/snacking.yaml:3:7 · link to "guide:scape", which is not in the book · did you mean "guide:scope"?',
    },
  ]);
});

describe('a link to a heading', () => {
  reports([
    {
      fact: 'is led to the nearest of its page',
      book: withProse('See [it](guide:sponsors#find-won).'),
      kind: 'dangling-link',
      at: '[it]',
      prints:
        'content/guides/scope.mdx:18:5 · "Finding a sponsor" has no heading "find-won" · did you mean "guide:sponsors#find-one"?',
    },
    {
      fact: 'is told the headings of its page where none is near',
      book: withProse('See [it](archetype:solver#elsewhere).'),
      kind: 'dangling-link',
      at: '[it]',
      prints:
        'content/guides/scope.mdx:18:5 · "Solver" has no heading "elsewhere" · its ids are in-one-minute, sightings',
    },
    {
      fact: 'is told to link to the page where that has none',
      book: withProse('See [it](page:about#why).'),
      kind: 'dangling-link',
      at: '[it]',
      prints: 'content/guides/scope.mdx:18:5 · "About" has no heading "why" · link to "page:about"',
    },
    {
      fact: 'of its own page is led to the nearest',
      book: withProse('See [it](#try-it).'),
      kind: 'dangling-link',
      at: '[it]',
      prints:
        'content/guides/scope.mdx:18:5 · this page has no heading "try-it" · did you mean "#try-this"?',
    },
    {
      fact: 'of its own page is told to name one where none is near',
      book: withProse('See [it](#elsewhere-altogether).'),
      kind: 'dangling-link',
      at: '[it]',
      prints:
        'content/guides/scope.mdx:18:5 · this page has no heading "elsewhere-altogether" · link to a heading id of this page',
    },
  ]);
});

describe('a link by a name of several pages', () => {
  const alias = 'aliases: [backing]\n';
  reports([
    {
      fact: 'is told their ids where they share an alias',
      book: withEdits(
        edited(FILES.otherGuide, ['updated:', `${alias}updated:`]),
        FILES.page,
        ['updated:', `${alias}updated:`],
        ['Made for tests.', 'See [[backing]].'],
      ),
      kind: 'ambiguous-link',
      at: '[[backing]]',
      prints:
        'content/pages/about.mdx:11:5 · "backing" is the name of 2 pages · write one of their ids: guide:sponsors, page:about',
    },
    {
      fact: 'is told their ids where a term bears the name of a chapter',
      book: withEdits(
        edited(FILES.term, ['term: Snacking', 'term: Finding a sponsor']),
        FILES.page,
        ['Made for tests.', 'See [[Finding a sponsor]].'],
      ),
      kind: 'ambiguous-link',
      at: '[[Finding',
      prints:
        'content/pages/about.mdx:10:5 · "Finding a sponsor" is the name of 2 pages · write one of their ids: guide:sponsors, term:snacking',
    },
  ]);
});

describe('a link by path', () => {
  reports([
    {
      fact: 'is led to the id of an address',
      book: withProse('See [it](/guides/sponsors/#find-one).'),
      kind: 'link-by-path',
      at: '[it]',
      prints:
        'content/guides/scope.mdx:18:5 · link to the path "/guides/sponsors/#find-one" · link by id: "guide:sponsors"',
    },
    {
      fact: 'is led to the id of a file',
      book: withProse('See [it](../stories/ada-park.mdx).'),
      kind: 'link-by-path',
      at: '[it]',
      prints:
        'content/guides/scope.mdx:18:5 · link to the path "../stories/ada-park.mdx" · link by id: "story:ada-park"',
    },
    {
      fact: 'is led to the id of a file without dots before it',
      book: withProse('See [it](stories/ada-park.mdx).'),
      kind: 'link-by-path',
      at: '[it]',
      prints:
        'content/guides/scope.mdx:18:5 · link to the path "stories/ada-park.mdx" · link by id: "story:ada-park"',
    },
    {
      fact: 'is told what a link looks like where no page is there',
      book: withProse('See [it](./elsewhere).'),
      kind: 'link-by-path',
      at: '[it]',
      prints:
        'content/guides/scope.mdx:18:5 · link to the path "./elsewhere" · link by id, like "guide:introduction"',
    },
  ]);
});

describe('a link out of the book', () => {
  reports([
    {
      fact: 'has a host',
      book: withProse('See [it](https://).'),
      kind: 'web-address',
      at: '[it]',
      prints:
        'content/guides/scope.mdx:18:5 · "https://" is no whole address · write it as the browser shows it, like "https://example.org/page"',
    },
    {
      fact: 'has no spaces',
      book: withProse('See [it](<https://example.org/a b>).'),
      kind: 'web-address',
      at: '[it]',
      prints:
        'content/guides/scope.mdx:18:5 · "https://example.org/a b" is no whole address · write it as the browser shows it, like "https://example.org/page"',
    },
    {
      fact: 'has words',
      book: withProse('See [](https://example.org/).'),
      kind: 'web-address',
      at: '[](',
      prints:
        'content/guides/scope.mdx:18:5 · the link to "https://example.org/" has no words · write them in its brackets: "[words](https://example.org/)"',
    },
  ]);
});

it.each([
  { fact: 'an id', link: '[it](guide:sponsors)' },
  { fact: 'an id with a heading', link: '[it](guide:sponsors#find-one)' },
  { fact: 'a heading of the same page', link: '[it](#try-this)' },
  { fact: 'a slug', link: '[[sponsors]]' },
  { fact: 'a title in any case', link: '[[finding a SPONSOR]]' },
  { fact: 'a title with a heading', link: '[[Finding a sponsor#find-one|it]]' },
  { fact: 'a title with a straight apostrophe', link: "[[It's done]]" },
  { fact: 'a title with a typographic apostrophe', link: '[[It’s done]]' },
  { fact: 'another site', link: '[it](https://example.org/a--b)' },
  { fact: 'a letter', link: '[it](mailto:a@example.org)' },
  { fact: 'nothing, as code', link: '`[[nowhere]]`' },
])('finds nothing wrong with a link to $fact', ({ link }) => {
  const done = guide('done', { title: "It's done" });
  expect(
    linesOf(
      withEdits(withFiles(done), FILES.page, [
        'Made for tests.',
        `See ${link} and [that](guide:done).`,
      ]),
    ),
  ).toEqual(
    link.includes('#try-this') ? [expect.stringContaining('this page has no heading')] : [],
  );
});
