/** A reader with a browser in front of a built site: what every test of pages needs, once. */
import process from 'node:process';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { serveSite, type SiteServer } from '../../scripts/serve.ts';
import { siteSettings } from '../../src/settings.ts';
import { startBrowser } from './browser.ts';

export type ContextOptions = NonNullable<Parameters<Browser['newContext']>[0]>;

/** A phone, held upright. */
export const PHONE: ContextOptions = {
  viewport: { width: 390, height: 800 },
  hasTouch: true,
  isMobile: true,
};

// Read by the tests as they are at that moment: an import is a live binding.
/** The server of the site. */
export let server: SiteServer;
export let browser: Browser;
/** Of the test that is running. */
export let context: BrowserContext;
export let page: Page;
/** Addresses that the page has asked for. */
export let requests: string[] = [];
/** Errors that the page has thrown or printed. */
export let complaints: string[] = [];

/**
 * Serves a site and opens a page for each test of a file. `folder` is where the site is, by default
 * the last build. A test in which the page complains fails, unless it empties `complaints` itself,
 * or `complaining` says that it may.
 */
export function withReader(
  options: ContextOptions = {},
  site: { folder?: string; base?: string; complaining?: boolean } = {},
): void {
  beforeAll(async () => {
    server = await serveSite(site.folder ?? 'dist', {
      base: site.base ?? siteSettings(process.env.SITE_URL).base,
    });
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.close().catch(() => undefined);
  });
  beforeEach(() => open(options));
  afterEach(async () => {
    await context.close();
    if (!site.complaining) expect(complaints).toEqual([]);
  });
}

/** Closes the page at hand and opens a fresh one, as another reader has it. */
export async function open(options: ContextOptions = {}): Promise<void> {
  await context?.close();
  context = await browser.newContext(options);
  page = await context.newPage();
  requests = [];
  complaints = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
}

/** Opens an address of the site, given without base. */
export async function go(address: string): Promise<void> {
  await page.goto(server.url + address);
}

/** Where the page stands, without base. */
export function here(): string {
  return page.url().slice(server.url.length);
}

/** Does an element stand on the screen where nothing covers it? Looked at by its middle. */
export async function isOnTop(of: Locator): Promise<boolean> {
  return of.evaluate((element) => {
    // What lets the pointer through is looked at all the same.
    (element as HTMLElement).style.pointerEvents = 'auto';
    const { left, top, width, height } = element.getBoundingClientRect();
    const there = document.elementFromPoint(left + width / 2, top + height / 2);
    return width > 0 && there !== null && (element.contains(there) || there.contains(element));
  });
}
