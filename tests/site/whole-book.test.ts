import { readFileSync } from 'node:fs';
import process from 'node:process';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import { serveSite } from '../../scripts/serve.ts';
import { readContent } from '../../src/compiler/read-content.ts';
import { siteSettings } from '../../src/settings.ts';
import { axeFaults } from './axe.ts';
import { startBrowser } from './browser.ts';

const html = readFileSync('dist/book/index.html', 'utf8');
const { catalogue } = compile(readContent(process.cwd()));
const ids: string[] = [];
const inward: string[] = [];
visit(fromHtml(html), 'element', ({ tagName, properties }) => {
  if (properties.id) ids.push(String(properties.id));
  if (tagName === 'a' && String(properties.href).startsWith('#'))
    inward.push(String(properties.href));
});

describe('the whole book on one page', () => {
  it('has no id twice', () => {
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it('has a place for every inward link', () => {
    const known = new Set(ids);
    expect(inward.length).toBeGreaterThan(2000);
    expect(inward.filter((href) => !known.has(href.slice(1)))).toEqual([]);
  });

  it('holds every chapter, archetype, story, question and template, with all their headings', () => {
    const known = new Set(ids);
    const places = (['guide', 'archetype', 'story', 'question', 'resource'] as const).flatMap(
      (kind) =>
        catalogue.of(kind).flatMap(({ href, outline }) => {
          const page = href.split('/').filter(Boolean).join('-');
          return [page, ...outline.headings.map(({ id }) => `${page}--${id}`)];
        }),
    );
    expect(places.filter((place) => !known.has(place))).toEqual([]);
    const terms = catalogue.of('term').map(({ slug }) => `glossary--${slug}`);
    expect(terms.filter((place) => !known.has(place))).toEqual([]);
  });

  it('turns no link to a page that it holds itself out of the page', () => {
    const held = new Set(
      catalogue
        .of('guide')
        .map(({ href }) => href)
        .concat('/glossary/', '/sources/', '/stories/', '/questions/'),
    );
    const [, bound = ''] = html.split('data-whole-book');
    expect(bound.length).toBeGreaterThan(1e6);
    const out = [...bound.split('<footer class="footer')[0]!.matchAll(/ href="(\/[^"#]*)/g)].map(
      (match) => match[1]!,
    );
    expect(out.filter((href) => held.has(href))).toEqual([]);
  });

  it('stays out of search engines', () => {
    expect(html).toContain('<meta name="robots" content="noindex">');
  });

  it('is named in the contents', () => {
    expect(readFileSync('dist/about/index.html', 'utf8')).toContain('href="/book/"');
  });

  it(
    'has an outline, landmarks and boxes that axe finds no fault with',
    { timeout: 240_000 },
    async () => {
      const server = await serveSite('dist', { base: siteSettings(process.env.SITE_URL).base });
      const browser = await startBrowser();
      const page = await (
        await browser.newContext({ viewport: { width: 390, height: 900 }, bypassCSP: true })
      ).newPage();
      await page.goto(`${server.url}book/`);
      // Axe measures every link at once: those of sections that the browser has not laid out yet
      // would lie on top of each other.
      await page.addStyleTag({ content: '* { content-visibility: visible !important; }' });
      const rules = [
        'heading-order',
        'page-has-heading-one',
        'empty-heading',
        'landmark-unique',
        'duplicate-id-aria',
        'scrollable-region-focusable',
        'region',
        'target-size',
      ];
      expect(await axeFaults(page, rules)).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      await browser.close();
      await server.close();
    },
  );
});
