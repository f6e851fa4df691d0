import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import { linesOf } from './reports.ts';
import { edited, FILES, guide, soundBook, withEdits, withFiles, withProse } from './sound-book.ts';

describe('a sound book', () => {
  it('has no problem', () => {
    expect(linesOf(soundBook())).toEqual([]);
  });

  it('gives an entry for every file that is one, and its figures', () => {
    const { catalogue, figures } = compile(soundBook());
    expect(catalogue.entries.map((entry) => `${entry.id} ${entry.href} ${entry.title}`))
      .toMatchInlineSnapshot(`
      [
        "guide:scope /guides/scope/ Choosing your scope",
        "guide:sponsors /guides/sponsors/ Finding a sponsor",
        "archetype:solver /archetypes/solver/ Solver",
        "story:ada-park /stories/ada-park/ Ada Park",
        "resource:scope-log /resources/scope-log/ Scope log",
        "question:the-role /questions/the-role/ What the role is",
        "question:advice /questions/advice/ What they would say",
        "path:first-year /paths/first-year/ The first year",
        "term:snacking /glossary/#snacking Snacking",
        "page:about /about/ About",
        "source:field-notes /sources/#field-notes Field notes",
      ]
    `);
    expect([...figures].map(([id, { draws }]) => [id, draws])).toEqual([['stairs', 'staircase']]);
  });

  it('sets quotes and dashes in its data, and leaves addresses and Markdown as they are', () => {
    const notes = edited(
      FILES.source,
      ['Field notes', 'Field notes -- "raw"'],
      ['shelf:', 'url: https://example.org/a--b\nshelf:'],
    );
    const { catalogue } = compile(
      withEdits(
        notes,
        FILES.term,
        ['[a chapter]', '`--flag` in [a chapter]'],
        ['#in-one-minute', '#in-one-minute "Read it"'],
      ),
    );
    expect(catalogue.get('source', 'field-notes').data).toMatchObject({
      title: 'Field notes – “raw”',
      url: 'https://example.org/a--b',
    });
    expect(catalogue.get('story', 'ada-park').data.sourceUrl).toBe(
      'https://quillworks.example/ada--park',
    );
    expect(catalogue.get('term', 'snacking').data.more).toBe(
      'Named in `--flag` in [a chapter](guide:scope#in-one-minute "Read it").',
    );
  });

  it('may have files in any order', () => {
    const [ids, backward] = [soundBook(), soundBook().reverse()].map((files) =>
      compile(files).catalogue.entries.map((entry) => entry.id),
    );
    expect(backward).toEqual(ids);
  });
});

describe('a book with many problems', () => {
  const book = withFiles(
    { path: FILES.page, text: '---\ntitel: About\norder: "1"\n---\n\nSee {nothing.\n' },
    { path: FILES.path, text: 'title: First: the year\n' },
    guide('third', {
      title: 'A third chapter',
      minute:
        '> Quoted. ![](x.png)\n\n### More\n\n[Here](#there), [there](guide:scape), [[third]][^9]',
    }),
    { path: 'content/gudes/fourth.mdx', text: '' },
  );

  it('has them all in one run, by file and then by place', () => {
    expect(linesOf(book).join('\n')).toMatchInlineSnapshot(`
      "content/gudes/fourth.mdx:1:1 · "content/gudes/fourth.mdx" is not a place for content · did you mean "content/guides/fourth.mdx"?
      content/guides/third.mdx:16:1 · a block quote · say it in our own words, or use <Aside title="…">
      content/guides/third.mdx:16:11 · image "x.png" has no text alternative · say in the brackets what it shows: "![what it shows](…)"
      content/guides/third.mdx:16:11 · there is no image "x.png" · did you mean "../images/map.png"?
      content/guides/third.mdx:18:1 · heading "More" has no id · write "### More {/* #more */}", or run npm run ids
      content/guides/third.mdx:20:1 · this page has no heading "there" · link to a heading id of this page
      content/guides/third.mdx:20:17 · link to "guide:scape", which is not in the book · did you mean "guide:scope"?
      content/guides/third.mdx:20:48 · footnote "[^9]" has no text · add a line "[^9]: …" at the end of the page
      content/pages/about.mdx:2:1 · field "summary" is missing · add "summary: …" (it takes text)
      content/pages/about.mdx:2:1 · field "title" is missing · add "title: …" (it takes text)
      content/pages/about.mdx:2:1 · field "updated" is missing · add "updated: …" (it takes a date, like "2026-01-31")
      content/pages/about.mdx:2:1 · unknown field "titel" · did you mean "title"?
      content/pages/about.mdx:3:8 · "order" is "1" · it takes a number
      content/pages/about.mdx:6:5 · the body does not parse: "{nothing." is an expression that does not end or does not compute · in MDX "{" is syntax: write "\\{"
      content/paths/first-year.yaml:1:8 · the YAML does not parse at "title: First: the year": nested mappings are not allowed in compact mappings · put text that holds a colon, a quote, a hash or a star in double quotes"
    `);
  });

  it('has them in the same order whatever the order of its files', () => {
    expect(linesOf([...book].reverse())).toEqual(linesOf(book));
  });
});

describe('a file that cannot be read', () => {
  it.each([
    {
      fact: 'YAML that does not parse',
      path: FILES.guide,
      edit: ['section: overview', 'section: [overview'],
    },
    { fact: 'a wrong field', path: FILES.guide, edit: ['order: 1', 'order: first'] },
    {
      fact: 'a body that does not parse',
      path: FILES.guide,
      edit: ['Before any heading.', 'Before {any'],
    },
    { fact: 'no frontmatter', path: FILES.guide, edit: ['---\ntitle', 'title'] },
    {
      fact: 'a wrong field in a chapter with a figure',
      path: FILES.otherGuide,
      edit: ['order: 2', 'order: first'],
    },
    {
      fact: 'a body that does not parse in a chapter with a figure',
      path: FILES.otherGuide,
      edit: ['Before any heading.', 'Before {any'],
    },
    { fact: 'a wrong field in an archetype', path: FILES.archetype, edit: ['hue: 35', 'hue: red'] },
    {
      fact: 'a wrong field in a story',
      path: FILES.story,
      edit: ['path: promoted', 'path: pushed'],
    },
    {
      fact: 'a body that does not parse in a story',
      path: FILES.story,
      edit: ['Ada Park put', 'Ada Park {put'],
    },
    {
      fact: 'a wrong field in a question',
      path: FILES.question,
      edit: ['order: 10', 'order: tenth'],
    },
    {
      fact: 'a wrong field in a resource',
      path: FILES.resource,
      edit: ['kind: template', 'kind: tablet'],
    },
    {
      fact: 'a wrong field in a term',
      path: FILES.term,
      edit: ['see: [guide:scope]', 'see: guide:scope'],
    },
    { fact: 'a wrong field in a work', path: FILES.source, edit: ['kind: book', 'kind: boot'] },
    {
      fact: 'a wrong field in a figure',
      path: FILES.figure,
      edit: ['draws: staircase', 'draws: ladders'],
    },
    { fact: 'a wrong number of lines of a document', path: FILES.documents, edit: ['40', 'forty'] },
  ] as const)('is the only one reported: $fact', ({ path, edit }) => {
    const book = withEdits(edited(path, edit), FILES.page, [
      'Made for tests.',
      'See [[Choosing your scope#try-this]], [[scope]], [[Field notes]] and [[Snacking]].',
    ]);
    expect(linesOf(book)).toEqual([expect.stringContaining(`${path}:`)]);
  });

  it.each([
    { fact: 'a wrong ending', path: 'content/guides/scope.md' },
    { fact: 'a wrong name', path: 'content/guides/Scope.mdx' },
    { fact: 'a wrong folder', path: 'content/guide/scope.mdx' },
  ])('is the only one reported: $fact', ({ path }) => {
    const book = soundBook().map((file) => (file.path === FILES.guide ? { ...file, path } : file));
    expect(linesOf(book)).toEqual([expect.stringContaining(`${path}:1:1`)]);
  });

  it('does not hide what is wrong elsewhere', () => {
    const book = withEdits(withProse('See [it](guide:sponsers).'), FILES.page, [
      'order: 1',
      'order: first',
    ]);
    expect(linesOf(book)).toEqual([
      expect.stringContaining('link to "guide:sponsers"'),
      expect.stringContaining('"order" is "first"'),
    ]);
  });

  it('may be known by a title that is what does not parse', () => {
    const book = edited(FILES.otherGuide, [
      'title: Finding a sponsor',
      'title: Sponsors: a search',
    ]);
    expect(
      linesOf(withEdits(book, FILES.page, ['Made for tests.', 'See [[Sponsors: a search]].'])),
    ).toEqual([expect.stringContaining(FILES.otherGuide)]);
  });

  it('may be known by its aliases', () => {
    const book = edited(FILES.otherGuide, [
      'order: 2',
      'order: first\naliases: [Backing, "It\'s you"]',
    ]);
    expect(
      linesOf(
        withEdits(book, FILES.page, ['Made for tests.', 'See [[backing]] and [[It’s you]].']),
      ),
    ).toEqual([expect.stringContaining('"order" is "first"')]);
  });
});
