import { beforeEach, describe, expect, test } from 'vitest';
import { startBrowser } from './browser.ts';
import { complaints, context, open, page, requests, server, withReader } from './reader.ts';

const CHAPTER = 'guides/work-on-what-matters/';

withReader({}, { complaining: true });

describe('a chapter', () => {
  test('asks no other host for anything, and breaks no rule of its own policy', async () => {
    await page.goto(server.url + CHAPTER, { waitUntil: 'networkidle' });
    expect(requests.filter((url) => !url.startsWith(server.url))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('moves nothing while it loads', async () => {
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) =>
        shifts.push(
          ...list.getEntries().map((entry) => (entry as unknown as { value: number }).value),
        ),
      ).observe({
        type: 'layout-shift',
        buffered: true,
      });
    });
    await page.goto(server.url + CHAPTER, { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual(
      [],
    );
  });

  test('lays out its first screen alone until that is painted, without the notes of what is below; then all of it', async () => {
    await page.goto(server.url + CHAPTER, { waitUntil: 'networkidle' });
    const laidOut = () =>
      page.evaluate(() =>
        [
          'h1',
          '.prose > section:first-of-type h2',
          '.prose > section:nth-last-of-type(2) h2',
          '.footnotes li',
        ].map((selector) =>
          document.querySelector(selector)!.checkVisibility({ contentVisibilityAuto: true }),
        ),
      );
    expect(await page.locator('html[data-fresh]').count()).toBe(0);
    expect(await laidOut()).toEqual([true, true, true, true]);
    await page.evaluate(() => document.documentElement.toggleAttribute('data-fresh', true));
    await expect.poll(laidOut).toEqual([true, true, false, false]);
  });

  test('paints nothing until its first heading is there', async () => {
    await page.goto(server.url + CHAPTER);
    const awaited = await page.getAttribute('link[rel=expect][blocking=render]', 'href');
    expect(awaited).toBe(
      await page
        .locator('.prose h2')
        .first()
        .getAttribute('id')
        .then((id) => `#${id}`),
    );
  });

  test('is as long after the first scroll as before, with a scroll bar that takes room', async () => {
    const withBars = await startBrowser({ withScrollBars: true });
    const reader = await withBars.newPage({ viewport: { width: 1280, height: 900 } });
    await reader.goto(server.url + CHAPTER, { waitUntil: 'networkidle' });
    const length = () =>
      reader.evaluate(() => [
        document.documentElement.scrollHeight,
        getComputedStyle(document.documentElement).fontSize,
      ]);
    const before = await length();
    await reader.mouse.wheel(0, 2000);
    await reader.waitForFunction(() => document.documentElement.dataset['look'] === 'begun');
    expect(await length()).toEqual(before);
    await withBars.close();
  });

  test('marks the section being read in its contents', async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`${server.url}${CHAPTER}#where-to-look`);
    await expect
      .poll(() => page.locator('.toc [aria-current]').textContent())
      .toContain('Where to look');
  });

  test('copies the address of a heading on a press of its mark, and says so', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(server.url + CHAPTER);
    await page.locator('.head:has(#snacking) .mark').first().click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe(`${server.url}${CHAPTER}#snacking`);
  });

  test('shows the definition of a term on focus', async () => {
    await page.goto(server.url + 'guides/technical-quality/');
    const term = page.locator('.prose .term').first();
    const shown = () =>
      term.evaluate((link) => {
        const { display, visibility, content } = getComputedStyle(link, '::after');
        return display !== 'none' && visibility === 'visible' ? content : '';
      });
    expect(await shown()).toBe('');
    await term.focus();
    expect(await shown()).toContain(await term.getAttribute('aria-description'));
  });

  test('offers the contents of the whole book by one button', async () => {
    await page.goto(server.url + CHAPTER);
    expect(await page.locator('#contents').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Contents' }).click();
    expect(await page.locator('#contents li a').count()).toBeGreaterThan(35);
    expect((await page.locator('#contents [aria-current=page]').textContent())?.trim()).toBe(
      'Work on what matters',
    );
  });
});

describe('without JavaScript', () => {
  beforeEach(async () => {
    await open({ javaScriptEnabled: false });
  });

  test('a chapter reads, and leads to the next one', async () => {
    await page.goto(server.url + CHAPTER);
    expect(await page.locator('.prose').innerText()).toContain('In one minute');
    await page.getByRole('navigation', { name: 'Previous and next' }).locator('[rel=next]').click();
    expect(page.url()).not.toContain(CHAPTER);
    expect(await page.locator('h1').count()).toBe(1);
  });

  test('the contents open', async () => {
    await page.goto(server.url + CHAPTER);
    await page.getByRole('button', { name: 'Contents' }).click();
    expect(await page.locator('#contents').isVisible()).toBe(true);
  });

  test('the buttons that could do nothing are not there', async () => {
    await page.goto(server.url + CHAPTER);
    expect(
      await page
        .locator('[data-panel], [data-mark-read]')
        .evaluateAll((buttons) => buttons.map((button) => button.checkVisibility())),
    ).toEqual([false, false]);
  });
});

describe('an address that is not in the book', () => {
  test('gets the nearest pages', async () => {
    const answer = await page.goto(`${server.url}guides/work-on-what-maters/`);
    expect(answer?.status()).toBe(404);
    await expect
      .poll(() => page.locator('[data-nearest] a').first().getAttribute('href'))
      .toContain('/guides/work-on-what-matters/');
  });
});

describe('the layout', () => {
  test.each([320, 390, 820, 1280, 1680])('never scrolls sideways at %i pixels', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    for (const address of [
      '',
      CHAPTER,
      'archetypes/',
      'archetypes/right-hand/',
      'stories/',
      'stories/michelle-bu/',
      'resources/scqa-template/',
      'glossary/',
      'sources/',
      'guides/technical-quality/',
    ]) {
      await page.goto(server.url + address);
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
        `${address} at ${width}`,
      ).toBe(0);
    }
  });
});
