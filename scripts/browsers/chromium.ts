import { chromium } from 'playwright-core';
import { findBrowser } from '../find-browser.ts';
import type { Engine } from './engine.ts';

/** Starts headless Chromium. */
export async function startChromium(): Promise<Engine> {
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  return {
    name: `Chromium ${browser.version()}`,
    goTo: async (url) => void (await page.goto(url)),
    ask: (expression) => page.evaluate(expression),
    click: (selector) => page.click(selector),
    type: (text) => page.keyboard.type(text),
    press: (key, control) => page.keyboard.press(control ? `Control+${key}` : key),
    print: () => page.pdf(),
    close: () => browser.close(),
  };
}
