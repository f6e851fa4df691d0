import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../../scripts/find-browser.ts';

/**
 * How long an action waits for what it needs, in milliseconds: three times what Playwright gives
 * it, since a machine of continuous integration may have half a core for a page.
 */
const PATIENCE = 90_000;

/**
 * Starts headless Chromium as the tests use it; `withScrollBars` as on a desk, where they take
 * room.
 */
export async function startBrowser({ withScrollBars = false } = {}): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    ignoreDefaultArgs: withScrollBars ? ['--hide-scrollbars'] : [],
    // The sandbox needs what containers often lack; the pages are our own.
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await newContext(options);
    context.setDefaultTimeout(PATIENCE);
    return context;
  };
  return browser;
}
