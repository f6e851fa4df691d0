import { describe, expect, it } from 'vitest';
import { linesOf, reports } from '../reports.ts';
import { edited, FILES, guide, question, soundBook, withEdits, withFiles } from '../sound-book.ts';

/** A sound story under another slug, which the plate lists too. */
function secondStory(slug: string) {
  const story = soundBook().find(({ path }) => path === FILES.story)!;
  const plate = edited(FILES.archetype, [
    'stories:\n',
    `stories:\n  - { id: story:${slug}, seen: Found the same setting a year later. }\n`,
  ]);
  return [
    ...plate,
    {
      path: `content/stories/${slug}.mdx`,
      text: story.text.replace('name: Ada Park', 'name: Ben Oak'),
    },
  ];
}

/** A sound term named by its slug. */
function term(slug: string, aliases: string) {
  const { text } = soundBook().find(({ path }) => path === FILES.term)!;
  return {
    path: `content/glossary/${slug}.yaml`,
    text: text.replace('term: Snacking', `term: ${slug}\naliases: ${aliases}`),
  };
}

describe('a name', () => {
  reports([
    {
      fact: 'of two pages is reported at the second, whatever its case',
      book: edited(FILES.page, ['title: About', 'title: choosing your Scope']),
      kind: 'duplicate-name',
      at: 'choosing your Scope',
      prints:
        'content/pages/about.mdx:2:8 · "choosing your Scope" is also the name of guide:scope · name one of them differently',
    },
    {
      fact: 'of a person is reported at the name',
      book: secondStory('ben-oak').map(({ path, text }) => ({
        path,
        text: path.endsWith('ben-oak.mdx') ? text.replace('Ben Oak', 'Ada Park') : text,
      })),
      kind: 'duplicate-name',
      at: 'Ada Park',
      prints:
        'content/stories/ben-oak.mdx:2:7 · "Ada Park" is also the name of story:ada-park · name one of them differently',
    },
    {
      fact: 'of two terms is reported at the second',
      book: withFiles({
        path: 'content/glossary/snacks.yaml',
        text: soundBook().find(({ path }) => path === FILES.term)!.text,
      }),
      kind: 'duplicate-name',
      at: 'Snacking',
      prints:
        'content/glossary/snacks.yaml:1:7 · "Snacking" is also the name of term:snacking · name one of them differently',
    },
    {
      fact: 'of another page cannot be an alias',
      book: edited(FILES.page, ['updated:', 'aliases: [Scope log, Colophon]\nupdated:']),
      kind: 'duplicate-name',
      at: 'Scope log',
      prints:
        'content/pages/about.mdx:7:11 · alias "Scope log" is the name of resource:scope-log · remove the alias',
    },
    {
      fact: 'stands once among the names of a page',
      book: edited(FILES.page, ['updated:', 'aliases: [Colophon, COLOPHON]\nupdated:']),
      kind: 'duplicate-name',
      at: 'COLOPHON',
      prints: 'content/pages/about.mdx:7:21 · alias "COLOPHON" stands twice · remove one',
    },
    {
      fact: 'of a term is no alias of another',
      book: withFiles(term('grazing', '[Snacking]')),
      kind: 'duplicate-name',
      at: 'Snacking]',
      prints:
        'content/glossary/grazing.yaml:2:11 · alias "Snacking" is the name of term:snacking · remove the alias',
    },
    {
      fact: 'is an alias of one term only',
      book: withFiles(term('grazing', '[Nibbling]'), term('pecking', '[nibbling]')),
      kind: 'duplicate-name',
      at: 'nibbling]',
      prints:
        'content/glossary/pecking.yaml:2:11 · alias "nibbling" is an alias of term:grazing · remove the alias',
    },
    {
      fact: 'stands once among the names of a term',
      book: withFiles(term('grazing', '[Grazing]')),
      kind: 'duplicate-name',
      at: 'Grazing]',
      prints: 'content/glossary/grazing.yaml:2:11 · alias "Grazing" stands twice · remove one',
    },
    {
      fact: 'is no alias of itself',
      book: edited(FILES.page, ['updated:', 'aliases: [about]\nupdated:']),
      kind: 'duplicate-name',
      at: 'about]',
      prints: 'content/pages/about.mdx:7:11 · alias "about" stands twice · remove one',
    },
  ]);

  it('may be that of a chapter and of the term it explains', () => {
    expect(linesOf(edited(FILES.term, ['term: Snacking', 'term: Choosing your scope']))).toEqual(
      [],
    );
  });

  it('may be that of a work and of a chapter', () => {
    expect(
      linesOf(edited(FILES.source, ['title: Field notes', 'title: Choosing your scope'])),
    ).toEqual([]);
  });
});

describe('a slug', () => {
  const log = (slug: string) => {
    const { text } = soundBook().find(({ path }) => path === FILES.resource)!;
    return {
      path: `content/resources/${slug}.mdx`,
      text: text.replace('title: Scope log', 'title: Another log').replace('order: 1', 'order: 2'),
    };
  };
  const linked = (book: ReturnType<typeof withFiles>, id: string) =>
    withEdits(book, FILES.page, ['Made for tests.', `See [it](${id}).`]);
  reports([
    {
      fact: 'of a chapter and of a resource is reported at the resource',
      book: linked(withFiles(log('scope')), 'resource:scope'),
      kind: 'duplicate-slug',
      at: '---',
      prints:
        'content/resources/scope.mdx:1:1 · slug "scope" is taken by content/guides/scope.mdx · rename one of the two files',
    },
  ]);

  it('may be that of a chapter and of the question it teaches to answer', () => {
    expect(
      linesOf(linked(withFiles(guide('advice', { title: 'Giving advice' })), 'guide:advice')),
    ).toEqual([]);
    expect(linesOf(linked(withFiles(question('scope')), 'question:scope'))).toEqual([]);
  });
});

describe('a story', () => {
  reports([
    {
      fact: 'cannot take the address of a list of stories',
      book: secondStory('company'),
      kind: 'reserved-slug',
      at: '---',
      prints:
        'content/stories/company.mdx:1:1 · "/stories/company/" is the address of a list of stories · name the file after the person, like "company-lee.mdx"',
    },
  ]);
});

describe('a company', () => {
  it('may have accents and signs', () => {
    expect(linesOf(edited(FILES.story, ['company: Quillworks', 'company: Quíll & Co.']))).toEqual(
      [],
    );
  });

  reports([
    {
      fact: 'has a name that can stand in an address',
      book: edited(FILES.story, ['company: Quillworks', 'company: 羽毛']),
      kind: 'company-address',
      at: '羽毛',
      prints:
        'content/stories/ada-park.mdx:4:10 · "羽毛" makes no address for its stories · write it in Latin letters',
    },
  ]);
});

describe('a standing page', () => {
  const { text } = soundBook().find(({ path }) => path === FILES.page)!;
  const page = (slug: string) =>
    withFiles({
      path: `content/pages/${slug}.mdx`,
      text: text.replace('title: About', `title: On ${slug}`).replace('order: 1', 'order: 2'),
    });
  reports([
    {
      fact: 'cannot take the address of a list',
      book: page('search'),
      kind: 'reserved-slug',
      at: '---',
      prints:
        'content/pages/search.mdx:1:1 · "/search/" is an address that the site makes itself · name the file otherwise, like "about-search.mdx"',
    },
    {
      fact: 'cannot take the folder of chapters',
      book: page('guides'),
      kind: 'reserved-slug',
      at: '---',
      prints:
        'content/pages/guides.mdx:1:1 · "/guides/" is an address that the site makes itself · name the file otherwise, like "about-guides.mdx"',
    },
    {
      fact: 'cannot take a folder of files',
      book: page('pagefind'),
      kind: 'reserved-slug',
      at: '---',
      prints:
        'content/pages/pagefind.mdx:1:1 · "/pagefind/" is an address that the site makes itself · name the file otherwise, like "about-pagefind.mdx"',
    },
  ]);

  it('may be the overview of the archetypes', () => {
    expect(linesOf(page('archetypes'))).toEqual([]);
  });
});
