import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import { cardOf } from '../../src/publish/card.ts';
import { oembedOf } from '../../src/publish/oembed.ts';
import {
  SITE_NAME,
  jsonForScript,
  previewOf,
  type PreviewedPage,
} from '../../src/publish/preview.ts';
import type { Kind } from '../../src/vocabulary.ts';
import { soundBook } from '../compiler/sound-book.ts';

const { catalogue } = compile(soundBook());
const archetypes = catalogue.of('archetype');
const PLACE = { site: 'https://wiki.example', base: '/team/guide' };

/** The page of an entry of the small book. */
function pageOf(kind: Kind, slug: string): PreviewedPage {
  const entry = catalogue.get(kind, slug);
  const about = {
    entry,
    minutes: 7,
    changed: new Date('2026-11-20T09:00:00Z'),
    trail: [['/stories/', 'Stories']] as const,
  };
  return { title: entry.title, description: entry.summary, here: entry.href, archetypes, about };
}

describe('the head of a story', () => {
  const preview = previewOf(pageOf('story', 'ada-park'), PLACE);
  const tags = Object.fromEntries([...preview.names, ...preview.properties]);
  const [article, breadcrumbs] = JSON.parse(preview.data)['@graph'];

  test.each([
    ['og:type', 'article'],
    ['og:site_name', SITE_NAME],
    ['og:title', 'Ada Park'],
    ['og:url', 'https://wiki.example/team/guide/stories/ada-park/'],
    ['og:image', 'https://wiki.example/team/guide/previews/story/ada-park.png'],
    ['og:image:alt', 'Story: Ada Park'],
    ['article:modified_time', '2026-11-20'],
    ['twitter:card', 'summary_large_image'],
    ['twitter:label1', 'Reading time'],
    ['twitter:data1', '7 min'],
    ['twitter:label2', 'Archetype'],
    ['twitter:data2', 'Solver'],
    ['citation_title', 'Ada Park'],
    ['citation_inbook_title', SITE_NAME],
    ['citation_publication_date', '2026/11/20'],
    ['citation_public_url', 'https://wiki.example/team/guide/stories/ada-park/'],
  ])('says %s', (key, content) => {
    expect(tags[key]).toBe(content);
  });

  test('leads to its oEmbed answer', () => {
    expect(preview.oembed).toBe('https://wiki.example/team/guide/oembed/story/ada-park.json');
  });

  test('tells of an article about a person, as of the interview', () => {
    expect(article).toMatchObject({
      '@type': 'Article',
      headline: 'Ada Park',
      temporalCoverage: '2020-04',
      about: {
        '@type': 'Person',
        name: 'Ada Park',
        jobTitle: 'Staff Engineer',
        worksFor: { name: 'Quillworks' },
      },
    });
  });

  test('lists the rooms above it, itself last and without a link', () => {
    expect(
      breadcrumbs.itemListElement.map(
        ({ position, name, item }: { position: number; name: string; item?: string }) => [
          position,
          name,
          item,
        ],
      ),
    ).toEqual([
      [1, 'Guide', 'https://wiki.example/team/guide/'],
      [2, 'Stories', 'https://wiki.example/team/guide/stories/'],
      [3, 'Ada Park', undefined],
    ]);
  });
});

describe('the head', () => {
  test.each([
    ['guide', 'scope', ['Part', 'Overview']],
    ['archetype', 'solver', ['Archetype', 'Solver']],
    ['resource', 'scope-log', ['Kind', 'Template']],
    ['path', 'first-year', ['For you if', 'You are new']],
    ['question', 'advice', [undefined, undefined]],
  ] as const)('of a %s has its own second label', (kind, slug, wanted) => {
    const tags = Object.fromEntries(previewOf(pageOf(kind, slug), PLACE).names);
    expect([tags['twitter:label2'], tags['twitter:data2']]).toEqual(wanted);
  });

  test('of a chapter tells of no person', () => {
    expect(previewOf(pageOf('guide', 'scope'), PLACE).data).not.toContain('Person');
  });

  test('of a list has the picture of the site, and neither citation nor oEmbed', () => {
    const preview = previewOf(
      { title: 'Stories', description: 'All of them.', here: '/stories/', archetypes },
      PLACE,
    );
    expect(Object.fromEntries(preview.properties)['og:image']).toBe(
      'https://wiki.example/team/guide/previews/guide.png',
    );
    expect(preview.oembed).toBeUndefined();
    expect(preview.names.filter(([name]) => name.startsWith('citation_'))).toEqual([]);
    expect(JSON.parse(preview.data)['@type']).toBe('WebPage');
  });

  test.each([
    ['/', 'Home', 'Home'],
    ['/stories/', 'Stories', 'Stories · Staff-Plus Field Guide'],
  ])('at %s names the window', (here, title, wanted) => {
    expect(previewOf({ title, description: 'x', here, archetypes }, PLACE).title).toBe(wanted);
  });

  test.each([
    [true, ['robots', 'noindex']],
    [false, undefined],
  ])('keeps a page out of search engines: %s', (quiet, wanted) => {
    const { names } = previewOf(
      { title: 'x', description: 'x', here: '/404/', archetypes, quiet },
      PLACE,
    );
    expect(names.find(([name]) => name === 'robots')).toEqual(wanted);
  });
});

test('JSON in a page cannot end its script', () => {
  const data = { says: '</script><script>alert(1)</script>' };
  expect(jsonForScript(data)).not.toContain('<');
  expect(JSON.parse(jsonForScript(data))).toEqual(data);
});

describe('an oEmbed answer', () => {
  const answer = oembedOf({ kind: 'story', slug: 'ada-park', title: 'Ada "A" <Park> & Co' }, PLACE);

  test('frames the card of the page, with no script allowed in it', () => {
    expect(answer.html).toContain('src="https://wiki.example/team/guide/embed/story/ada-park/"');
    expect(answer.html).toContain(`width="${answer.width}" height="${answer.height}"`);
    expect(/sandbox="([^"]*)"/.exec(answer.html)?.[1]).not.toContain('allow-scripts');
  });

  test('escapes a title in the frame, and leaves it whole beside it', () => {
    expect(answer.html).toContain('title="Ada &#34;A&#34; &#60;Park> &#38; Co"');
    expect(answer.title).toBe('Ada "A" <Park> & Co');
  });
});

describe('a card', () => {
  test.each([
    [
      'story',
      'ada-park',
      'Story',
      'A fire that is written down is a fire that somebody else can put out.',
      ['1 min', 'Solver'],
      'solver',
    ],
    [
      'archetype',
      'solver',
      'Archetype',
      'The work of a Solver is judged twice, once by each team that meets it.',
      ['1 min'],
      'solver',
    ],
    [
      'path',
      'first-year',
      'Path',
      'Four stops for somebody who is new, in the order in which they will be needed.',
      ['4 min', 'You are new'],
      undefined,
    ],
  ] as const)('of a %s says what it is', (kind, slug, name, says, facts, plate) => {
    const card = cardOf(catalogue, catalogue.get(kind, slug));
    expect([card.kind, card.says, card.facts, card.plate?.slug]).toEqual([
      name,
      says,
      facts,
      plate,
    ]);
  });
});

test('a page whose day nobody knows says none', () => {
  const page = pageOf('story', 'ada-park');
  const { names, properties, data } = previewOf(
    { ...page, about: { ...page.about!, changed: undefined } },
    PLACE,
  );
  expect([...names, ...properties].filter(([name]) => /date|modified/.test(name))).toEqual([]);
  expect(names.map(([name]) => name)).toContain('citation_title');
  expect(data).not.toMatch(/dateModified|1970/);
});
