import { describe, expect, it } from 'vitest';
import { atomXml } from '../../src/publish/atom.ts';
import { changedChapters } from '../../src/publish/news.ts';
import { sitemapXml } from '../../src/publish/sitemap.ts';
import { escapeXml } from '../../src/text/xml.ts';
import { snackCatalogue } from '../model/snack-book.ts';

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const absolute = (address: string) => `https://wiki.example${address}`;
const FEED = {
  title: 'A & B',
  subtitle: 'x < y',
  self: 'https://wiki.example/a.xml',
  page: 'https://wiki.example/?a=1&b=2',
  author: 'Us',
};

describe('escapeXml', () => {
  it.each([
    ['a & b', 'a &amp; b'],
    ['<b> "c" \'d\'', '&lt;b&gt; &quot;c&quot; &apos;d&apos;'],
    ['bell\u0007 and tab\t', 'bell and tab\t'],
    ['naïve “quotes”', 'naïve “quotes”'],
  ])('writes %j as %j', (text, xml) => {
    expect(escapeXml(text)).toBe(xml);
  });
});

describe('atomXml', () => {
  const entry = {
    id: 'tag:a',
    title: 'One',
    url: 'https://wiki.example/one/',
    summary: 'S',
    updated: day('2026-01-02'),
  };

  it('bears the date of its newest entry', () => {
    expect(
      atomXml({ ...FEED, entries: [entry, { ...entry, updated: day('2026-03-04') }] }),
    ).toContain('</id>\n<link rel="self"');
    expect(
      /<updated>(.*?)</.exec(
        atomXml({ ...FEED, entries: [entry, { ...entry, updated: day('2026-03-04') }] }),
      )?.[1],
    ).toBe('2026-03-04T00:00:00.000Z');
  });

  it('without entries bears the date it is given, or none', () => {
    expect(atomXml({ ...FEED, entries: [], since: day('2026-03-04') })).toContain(
      '<updated>2026-03-04T00:00:00.000Z</updated>',
    );
    expect(atomXml({ ...FEED, entries: [] })).not.toMatch(/<updated>|1970/);
  });

  it('escapes what it is given', () => {
    const xml = atomXml({ ...FEED, entries: [] });
    expect(xml).toContain('<title>A &amp; B</title>');
    expect(xml).toContain('href="https://wiki.example/?a=1&amp;b=2"');
  });
});

describe('changedChapters', () => {
  const [first] = changedChapters(
    snackCatalogue(),
    new Map([['content/guides/snacks.mdx', day('2026-05-06')]]),
    absolute,
    ({ id }) => `tag:us,2026:${id}`,
  );
  const [unknown] = changedChapters(
    snackCatalogue(),
    new Map(),
    absolute,
    ({ id }) => `tag:us,2026:${id}`,
  );

  it('knows a chapter by the same id whenever it changed', () => {
    expect(unknown?.id).toBe(first?.id);
  });

  it('dates a chapter by its last commit', () => {
    expect(first).toMatchObject({ id: 'tag:us,2026:guide:snacks', updated: day('2026-05-06') });
  });

  it('falls back on the author’s own date where git knows nothing', () => {
    expect(unknown).toMatchObject({ updated: day('2026-01-02') });
  });
});

describe('sitemapXml', () => {
  it('leaves out a date nobody knows', () => {
    const xml = sitemapXml([
      { url: 'https://a.example/', changed: day('2026-01-02') },
      { url: 'https://a.example/b/' },
    ]);
    expect(xml).toContain(
      '<url><loc>https://a.example/</loc><lastmod>2026-01-02</lastmod></url>\n<url><loc>https://a.example/b/</loc></url>',
    );
  });
});
