import puppeteer, { type KeyInput } from 'puppeteer-core';
import { program, type Engine } from './engine.ts';

/** Starts headless Firefox over WebDriver BiDi. */
export async function startFirefox(): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program(['firefox-esr', 'firefox'], ['firefox-esr']),
    defaultViewport: { width: 1280, height: 900 },
  });
  const page = await browser.newPage();
  return {
    name: (await browser.version()).replace(/^firefox\//i, 'Firefox '),
    goTo: async (url) => void (await page.goto(url)),
    ask: (expression) => page.evaluate(expression) as Promise<never>,
    click: (selector) => page.click(selector),
    type: (text) => page.keyboard.type(text),
    press: async (key, control) => {
      if (control) await page.keyboard.down('Control');
      await page.keyboard.press(key as KeyInput);
      if (control) await page.keyboard.up('Control');
    },
    print: () => page.pdf(),
    close: () => browser.close(),
  };
}
