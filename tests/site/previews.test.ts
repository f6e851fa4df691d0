import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite, type SiteServer } from '../../scripts/serve.ts';
import { CARD, type OEmbed } from '../../src/publish/oembed.ts';
import { PICTURE } from '../../src/publish/preview.ts';
import { siteSettings } from '../../src/settings.ts';
import { axeFaults } from './axe.ts';
import { startBrowser } from './browser.ts';

const { site, base } = siteSettings(process.env.SITE_URL);
const root = base === '/' ? site : site + base;
const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .map((name) => ({ name, html: readFileSync(join('dist', name), 'utf8') }))
  // Left at an old address, to lead on from it.
  .filter(({ html }) => !html.includes('http-equiv="refresh"'));
const reading = pages.filter(({ name }) => !name.startsWith('embed'));
const cards = pages.filter(({ name }) => name.startsWith('embed'));

const meta = (html: string, key: string) =>
  new RegExp(`<meta (?:name|property)="${key}" content="([^"]*)"`).exec(html)?.[1];
const link = (html: string, mark: string) =>
  new RegExp(`<link [^>]*${mark}[^>]*>`).exec(html)?.[0].match(/href="([^"]*)"/)?.[1];
const data = (html: string) =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)![1]!);

/** The file of the built site at a whole address. */
function fileAt(address: string): string {
  expect(address.startsWith(`${root}/`)).toBe(true);
  const path = address.slice(root.length);
  return join('dist', path.endsWith('/') ? `${path}index.html` : path);
}

test('every page says what it is, with a picture that is there', () => {
  expect(reading.length).toBeGreaterThan(100);
  for (const { name, html } of reading) {
    for (const key of [
      'description',
      'og:title',
      'og:description',
      'og:type',
      'og:site_name',
      'og:image:alt',
      'twitter:card',
    ])
      expect([name, key, meta(html, key)]).toEqual([name, key, expect.stringMatching(/\S/)]);
    expect(meta(html, 'og:url')).toBe(link(html, 'rel="canonical"'));
    expect([name, existsSync(fileAt(meta(html, 'og:image')!))]).toEqual([name, true]);
    expect(data(html)['@context']).toBe('https://schema.org');
  }
});

test('every picture has its size, and under 40 KB', async () => {
  const pictures = readdirSync('dist/previews', { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.png'),
  );
  expect(pictures).toHaveLength(cards.length + 1);
  for (const name of pictures) {
    const bytes = readFileSync(join('dist/previews', name));
    const { width, height, format } = await sharp(bytes).metadata();
    expect([name, width, height, format, bytes.length < 40_000]).toEqual([
      name,
      PICTURE.width,
      PICTURE.height,
      'png',
      true,
    ]);
  }
});

describe('a page of an entry', () => {
  const discovering = reading.filter(({ html }) => html.includes('application/json+oembed'));

  test('leads by oEmbed to a card that leads back to it', () => {
    expect(discovering).toHaveLength(cards.length);
    for (const { name, html } of discovering) {
      const answer = JSON.parse(
        readFileSync(fileAt(link(html, 'json\\+oembed')!), 'utf8'),
      ) as OEmbed;
      expect([name, answer.version, answer.type]).toEqual([name, '1.0', 'rich']);
      expect(answer.thumbnail_url).toBe(meta(html, 'og:image'));
      const card = readFileSync(fileAt(/src="([^"]*)"/.exec(answer.html)![1]!), 'utf8');
      expect(link(card, 'rel="canonical"')).toBe(link(html, 'rel="canonical"'));
      expect(card).toContain(`href="${link(html, 'rel="canonical"')}"`);
    }
  });

  test('has reading time, a citation and breadcrumbs', () => {
    for (const { name, html } of discovering) {
      expect([name, meta(html, 'twitter:label1'), meta(html, 'twitter:data1')]).toEqual([
        name,
        'Reading time',
        expect.stringMatching(/^\d+ min$/),
      ]);
      expect(meta(html, 'citation_title')).toBe(meta(html, 'og:title'));
      expect(meta(html, 'citation_publication_date')).toBe(
        meta(html, 'article:modified_time')!.replaceAll('-', '/'),
      );
      const kinds = data(html)['@graph'].map((thing: { '@type': string }) => thing['@type']);
      expect([name, kinds]).toEqual([name, ['Article', 'BreadcrumbList']]);
    }
  });

  test('names the archetype and the person of a story', () => {
    const stories = discovering.filter(({ name }) => name.startsWith('stories'));
    expect(stories.length).toBeGreaterThan(20);
    for (const { name, html } of stories) {
      expect([name, meta(html, 'twitter:label2')]).toEqual([name, 'Archetype']);
      expect(data(html)['@graph'][0].about['@type']).toBe('Person');
    }
  });
});

describe('a card', () => {
  test('runs no script and loads nothing from elsewhere', () => {
    for (const { name, html } of cards) {
      expect([name, /<script|javascript:|\son\w+=/.test(html)]).toEqual([name, false]);
      expect([name, meta(html, 'robots')]).toEqual([name, 'noindex']);
      expect([name, /frame-ancestors/.test(html)]).toEqual([name, false]);
    }
  });

  describe('in a browser', () => {
    let server: SiteServer;
    let browser: Browser;
    beforeAll(async () => {
      server = await serveSite('dist', { base });
      browser = await startBrowser();
    });
    afterAll(async () => {
      await browser.close();
      await server.close();
    });
    const addressOf = (name: string) => server.url + name.replace(/index\.html$/, '');

    test('fits its frame, whatever stands on it', async () => {
      const page = await browser.newPage({ viewport: CARD });
      for (const { name } of cards) {
        await page.goto(addressOf(name));
        const [width, height] = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          document.documentElement.scrollHeight,
        ]);
        expect([name, width! <= CARD.width, height! <= CARD.height]).toEqual([name, true, true]);
      }
    });

    test('is shown in a frame by another host, and its link leads to the page', async () => {
      const context = await browser.newContext();
      const wiki = await context.newPage();
      // The very frame of the oEmbed answer on a wiki's page, and the guide where its answers say
      // it is.
      const { html } = JSON.parse(readFileSync('dist/oembed/story/dan-na.json', 'utf8')) as OEmbed;
      await context.route('https://wiki.invalid/', (route) =>
        route.fulfill({ contentType: 'text/html', body: html }),
      );
      await context.route(`${root}/**`, (route) =>
        route.fulfill({ path: fileAt(route.request().url()) }),
      );
      await wiki.goto('https://wiki.invalid/');
      const card = wiki.frameLocator('iframe');
      const [opened] = await Promise.all([
        context.waitForEvent('page'),
        card.getByRole('link', { name: 'Dan Na' }).click(),
      ]);
      expect(opened.url()).toBe(`${root}/stories/dan-na/`);
    });

    test.each(['light', 'dark'] as const)(
      'has no accessibility problem in %s',
      async (colorScheme) => {
        const context = await browser.newContext({ colorScheme, viewport: CARD });
        const page = await context.newPage();
        const faults: string[] = [];
        for (const { name } of cards.filter((_, i) => i % 8 === 0)) {
          await page.goto(addressOf(name));
          const found = await axeFaults(page);
          faults.push(...found.map((fault) => `${name} ${fault}`));
        }
        expect(faults).toEqual([]);
      },
    );
  });
});
