import { readFileSync } from 'node:fs';
import process from 'node:process';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type SiteServer } from '../../scripts/serve.ts';
import { siteSettings } from '../../src/settings.ts';
import type { LinkList } from '../../src/schemas/link-list.ts';
import { axeFaults } from './axe.ts';
import { startBrowser } from './browser.ts';

const { site } = JSON.parse(readFileSync('dist/links.json', 'utf8')) as LinkList;
let browser: Browser;
let server: SiteServer;

beforeAll(async () => {
  server = await serveSite('dist', { base: siteSettings(process.env.SITE_URL).base });
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** The page that checks links, and every request and complaint it makes. */
async function open(options: { javaScriptEnabled?: boolean; colorScheme?: 'light' | 'dark' } = {}) {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 }, ...options });
  const page = await context.newPage();
  const requests: { url: string; sent: string | null }[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push({ url: request.url(), sent: request.postData() }));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${server.url}check-links/`);
  return { page, requests, complaints };
}

async function check(page: Page, text: string): Promise<string[]> {
  await page.fill('#wiki-page', text);
  await page.press('#wiki-page', 'Tab');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() =>
    /^(One|There|\d+) /.test(document.querySelector('[data-verdicts] [role=status]')!.textContent),
  );
  return page
    .locator('[data-verdict]')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['verdict']!));
}

describe('the page that checks links', () => {
  it('judges what is pasted, by keyboard alone', async () => {
    const { page, complaints } = await open();
    const verdicts = await check(
      page,
      `${site}guides/introduction/ and\n[x](${site}guides/introdution/), ${server.url}zzz/yyy/`,
    );
    expect(verdicts).toEqual(['alive', 'mistyped', 'mistyped']);
    expect(await page.textContent('[role=status]')).toBe('3 links into this guide, 2 to look at.');
    expect(await page.inputValue('#corrected')).toBe(
      `${site}guides/introduction/ and\n[x](${site}guides/introduction/), ${server.url}zzz/yyy/`,
    );
    expect(complaints).toEqual([]);
  });

  it('fetches its list only when it is used, and sends the text nowhere', async () => {
    const { page, requests } = await open();
    expect(requests.filter(({ url }) => url.includes('links.json'))).toEqual([]);
    await check(page, `a secret word ${site}`);
    expect(requests.filter(({ url }) => url.endsWith('/links.json'))).toHaveLength(1);
    expect(
      requests.filter(
        ({ url, sent }) => sent !== null || url.includes('secret') || !url.startsWith(server.url),
      ),
    ).toEqual([]);
  });

  it('shows markup in the text as text', async () => {
    const { page, complaints } = await open();
    await check(page, `[[fieldguide:<img src=x onerror=alert(1)>]]`);
    expect(await page.locator('[data-verdicts] img').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('without JavaScript says what else one can do', async () => {
    const { page } = await open({ javaScriptEnabled: false });
    expect(await page.isVisible('[data-without-script]')).toBe(true);
    expect(await page.isVisible('#wiki-page')).toBe(false);
  });

  it.each(['light', 'dark'] as const)(
    'has nothing for axe to find in the %s, with verdicts shown',
    async (colorScheme) => {
      const { page } = await open({ colorScheme });
      await check(page, `${site}guides/introduction/ ${site}guides/introdution/`);
      expect(await axeFaults(page)).toEqual([]);
    },
  );
});
