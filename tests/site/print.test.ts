import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type SiteServer } from '../../scripts/serve.ts';
import { startBrowser } from './browser.ts';

let browser: Browser;
let server: SiteServer;
let page: Page;

/** The width between the margins of an A4 page, in CSS pixels. */
const SHEET = { width: 552, height: 900 };

beforeAll(async () => {
  server = await serveSite('dist');
  browser = await startBrowser();
  page = await browser.newPage({ viewport: SHEET, serviceWorkers: 'block' });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const after = (selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);

describe('on paper', () => {
  it.each([
    'guides/work-on-what-matters/',
    'archetypes/architect/',
    'stories/dan-na/',
    'resources/weekly-document/',
    'glossary/',
  ])('%s has no navigation, no controls and no dark ground', async (address) => {
    await page.goto(server.url + address);
    for (const control of await page.locator('nav, button, form, .masthead, .footer, .mark').all())
      expect(await control.isVisible()).toBe(false);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
  });

  it.each([
    'archetypes/architect/',
    'archetypes/',
    'guides/introduction/',
    'guides/technical-quality/',
    'resources/design-doc-checklist/',
  ])('nothing on %s runs over the edge', async (address) => {
    await page.goto(server.url + address);
    const over = await page
      .locator('main *')
      .evaluateAll((all) =>
        all
          .filter(
            (one) =>
              !one.closest('.hidden, svg') && one.getBoundingClientRect().right > innerWidth + 1,
          )
          .map((one) => one.outerHTML.slice(0, 80)),
      );
    expect(over).toEqual([]);
  });

  it('gives the addresses of links that leave the book, and of no other', async () => {
    await page.goto(`${server.url}stories/dan-na/`);
    expect(await after('main a[href^="http"]')).toMatch(/⟨/);
    expect(await after('main .prose a[href^="/"]')).toBe('none');
  });

  it('keeps figures, calendars and rows of tables whole', async () => {
    await page.goto(`${server.url}archetypes/`);
    for (const whole of ['.calendar', '.range tr', '.calendar li'])
      expect(
        await page
          .locator(whole)
          .first()
          .evaluate((box) => getComputedStyle(box).breakInside),
      ).toBe('avoid');
  });

  it('sets the whole book in its own face for somebody who was never here before', async () => {
    const html = readFileSync('dist/book/index.html', 'utf8');
    const faces = html.match(/@font-face\s*\{[^}]*\}/g) ?? [];
    expect(faces).toHaveLength(new Set(faces).size);
    expect(html).not.toMatch(/font-display:\s*optional/);
    const first = await browser.newContext({ serviceWorkers: 'block' });
    const visit = await first.newPage();
    await visit.goto(`${server.url}book/`);
    await visit.emulateMedia({ media: 'print' });
    const devtools = await first.newCDPSession(visit);
    await devtools.send('DOM.enable');
    await devtools.send('CSS.enable');
    const { root } = await devtools.send('DOM.getDocument', { depth: 0 });
    const { nodeId } = await devtools.send('DOM.querySelector', {
      nodeId: root.nodeId,
      selector: '#guides-introduction p',
    });
    const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
    await first.close();
    expect(fonts.map(({ familyName, isCustomFont }) => [familyName, isCustomFont])).toEqual([
      ['Alegreya', true],
    ]);
  });

  it('begins every part and chapter of the whole book on a new page, under its own running head', async () => {
    await page.goto(`${server.url}book/`);
    const chapter = page.locator('#guides-work-on-what-matters');
    expect(
      await chapter.evaluate((box) => [
        getComputedStyle(box).breakBefore,
        getComputedStyle(box).getPropertyValue('page'),
      ]),
    ).toEqual(['page', 'guides-work-on-what-matters']);
    expect(
      await page
        .locator('.half-title')
        .first()
        .evaluate((box) => getComputedStyle(box).breakBefore),
    ).toBe('right');
  });
});
