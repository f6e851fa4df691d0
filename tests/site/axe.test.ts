import process from 'node:process';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSite } from '../../scripts/checks/built-page.ts';
import { serveSite, type SiteServer } from '../../scripts/serve.ts';
import { siteSettings } from '../../src/settings.ts';
import { axeFaults } from './axe.ts';
import { startBrowser } from './browser.ts';

/** Rules whose outcome depends on the light or the width: run again for each. */
const VISUAL_RULES = [
  'color-contrast',
  'target-size',
  'scrollable-region-focusable',
  'link-in-text-block',
  'meta-viewport',
];
const LOOKS = [
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 390, colorScheme: 'dark' },
  { width: 390, colorScheme: 'light' },
] as const;
const AT_ONCE = 2;
/** One page of every kind. `npm run test:axe` walks every page. */
const EVERY_KIND = [
  '/',
  '/404.html',
  '/about/',
  '/archetypes/',
  '/archetypes/right-hand/',
  '/check-links/',
  '/glossary/',
  '/guides/',
  '/guides/further-reading/',
  '/guides/work-on-what-matters/',
  '/linking/',
  '/offline/',
  '/paths/has-the-title/',
  '/questions/',
  '/questions/advice/',
  '/resources/',
  '/resources/scqa-template/',
  '/search/',
  '/sources/',
  '/stories/',
  '/stories/archetype/solver/',
  '/stories/bert-fan/',
  '/stories/compare/',
];

let server: SiteServer;
let browser: Browser;
beforeAll(async () => {
  server = await serveSite('dist', { base: siteSettings(process.env.SITE_URL).base });
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

test(
  'axe finds nothing on any page, in both lights, narrow and wide',
  { timeout: 1_500_000 },
  async () => {
    // The whole book is all the others again, and takes minutes: tests/site/whole-book.test.ts
    // looks at what is its own.
    const all = () =>
      readSite('dist').pages.flatMap(({ address }) => (address === '/book/' ? [] : [address]));
    const waiting = process.env.AXE_PAGES === 'all' ? all() : [...EVERY_KIND];
    const faults: string[] = [];
    const walk = async () => {
      const context = await browser.newContext();
      const page = await context.newPage();
      for (let address = waiting.pop(); address; address = waiting.pop())
        faults.push(...(await faultsOf(page, address)));
      await context.close();
    };
    await Promise.all(Array.from({ length: AT_ONCE }, walk));
    expect(faults.sort()).toEqual([]);
  },
);

async function faultsOf(page: Page, address: string): Promise<string[]> {
  const faults: string[] = [];
  for (const [i, { width, colorScheme }] of LOOKS.entries()) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    if (i === 0) await page.goto(server.url.replace(/\/$/, '') + address);
    const found = await axeFaults(page, i === 0 ? undefined : VISUAL_RULES);
    faults.push(...found.map((fault) => `${address} ${width} ${colorScheme} ${fault}`));
  }
  return faults;
}
