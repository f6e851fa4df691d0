import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFaults } from './axe.ts';
import { context, go, open, page, server, withReader } from './reader.ts';

const CHAPTER = 'guides/work-on-what-matters/';

withReader({ viewport: { width: 1280, height: 900 } });

const stored = () => page.evaluate(() => Object.keys(localStorage).sort());
const look = () => page.evaluate(() => document.documentElement.dataset['look']);
const style = (selector: string, name: string) =>
  page.evaluate(
    ([selector, name]) =>
      getComputedStyle(document.querySelector(selector!)!).getPropertyValue(name!),
    [selector, name],
  );
const paper = () => style('body', 'background-color');
const panel = () => page.getByRole('dialog', { name: 'Reading' });

async function openPanel(): Promise<void> {
  await page.getByRole('button', { name: 'Reading' }).click();
  await panel().waitFor();
}

/** Scrolls through the page to its end, section by section, as a reader does. */
async function readToTheEnd(): Promise<void> {
  const sections = await page.locator('.prose > [data-section]').all();
  await page.mouse.wheel(0, 10);
  for (const section of [...sections, page.locator('.end')]) {
    await section.evaluate((element) => element.scrollIntoView());
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
  }
}

describe('the reading panel', () => {
  test('opens, changes and closes by keyboard alone, and gives the focus back', async () => {
    await go(CHAPTER);
    const button = page.getByRole('button', { name: 'Reading' });
    await button.focus();
    await page.keyboard.press('Enter');
    await panel().waitFor();
    const light = await paper();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await look()).toBe('dark');
    expect(await paper()).not.toBe(light);
    await page.keyboard.press('Escape');
    expect(await panel().isVisible()).toBe(false);
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => panel().isVisible()).toBe(true);
  });

  test.each(['Light', 'Dark', 'Sepia'])(
    'in %s, it and the page have nothing that axe finds',
    async (theme) => {
      await go(CHAPTER);
      await openPanel();
      await panel().getByText(theme, { exact: true }).click();
      expect(await axeFaults(page)).toEqual([]);
    },
  );

  test('makes the text larger and the column narrower', async () => {
    await go(CHAPTER);
    const before = {
      size: parseFloat(await style('.prose', 'font-size')),
      measure: parseFloat(await style('.prose', 'width')),
    };
    await openPanel();
    await panel().getByText('Larger', { exact: true }).click();
    await panel().getByText('Narrow', { exact: true }).click();
    const after = {
      size: parseFloat(await style('.prose', 'font-size')),
      measure: parseFloat(await style('.prose', 'width')),
    };
    expect(after.size / before.size).toBeCloseTo(1.35);
    expect(after.measure / after.size).toBeLessThan(before.measure / before.size);
  });

  test('is remembered: the next page wears the choices before its body is there, and other tabs at once', async () => {
    const other = await context.newPage();
    await other.goto(server.url + CHAPTER);
    await go(CHAPTER);
    await openPanel();
    await panel().getByText('Sepia', { exact: true }).click();
    await panel().getByText('Wide', { exact: true }).click();
    await expect
      .poll(() => other.evaluate(() => document.documentElement.dataset['look']))
      .toBe('sepia wide');
    await page.addInitScript(() => {
      const seen: unknown[] = [];
      Object.assign(window, { seen });
      new MutationObserver(
        () => document.body && seen.push(document.documentElement.dataset['look']),
      ).observe(document, { childList: true, subtree: true });
    });
    await go('guides/introduction/');
    expect(
      new Set(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)),
    ).toEqual(new Set(['sepia wide']));
    await openPanel();
    expect(
      await panel()
        .locator(':checked')
        .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value)),
    ).toEqual(['sepia', '', 'wide', 'on']);
  });

  test('erases in one press all that is remembered, and nothing of anybody else on the host', async () => {
    await go(CHAPTER);
    await page.evaluate(() => localStorage.setItem('theirs', 'x'));
    await readToTheEnd();
    await page.keyboard.press('Home');
    await openPanel();
    await panel().getByText('Dark', { exact: true }).click();
    expect(await stored()).toEqual(['field-guide.look', 'field-guide.progress', 'theirs']);
    await page.getByRole('button', { name: 'Erase what this browser remembers' }).click();
    await panel().getByText('Erased.').waitFor();
    expect(await stored()).toEqual(['theirs']);
    expect(await look()).toBe('');
    expect(await panel().getByRole('radio', { name: 'System' }).isChecked()).toBe(true);
  });

  test('is the same on paper, whatever was chosen', async () => {
    await go(CHAPTER);
    await page.emulateMedia({ media: 'print' });
    const plain = [await paper(), await style('.prose', 'font-size'), await style('body', 'color')];
    await page.evaluate(() => (document.documentElement.dataset['look'] = 'sepia larger calm'));
    expect([
      await paper(),
      await style('.prose', 'font-size'),
      await style('body', 'color'),
    ]).toEqual(plain);
  });
});

describe('the reading', () => {
  test('is continued where it stopped, from the home page and from the chapters', async () => {
    await go(CHAPTER);
    await page.mouse.wheel(0, 10);
    const section = page.locator('.prose > [data-section]').nth(2);
    const id = await section.getAttribute('data-section');
    await section.evaluate((element) => element.scrollIntoView());
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem('field-guide.progress')))
      .toContain(id);
    for (const address of ['', 'guides/']) {
      await go(address);
      const link = page.locator('[data-continue] a');
      expect(await link.textContent()).toMatch(/^Work on what matters, \S/);
      expect(await link.evaluate((a: HTMLAnchorElement) => a.href)).toBe(
        `${server.url}${CHAPTER}#${id}`,
      );
    }
  });

  test('of nobody leaves no trace: a page that is only opened remembers nothing', async () => {
    await go(CHAPTER);
    await go('');
    expect(await stored()).toEqual([]);
    expect(await page.locator('[data-continue]').isVisible()).toBe(false);
  });

  test('to the end of a chapter ticks it in the lists, and counts in the paths', async () => {
    await go(CHAPTER);
    await readToTheEnd();
    await page.getByRole('button', { name: 'Mark as not read' }).waitFor();
    await go('guides/');
    const row = page.locator('[data-ticks] li[data-read]');
    await expect.poll(() => row.count()).toBe(1);
    expect(await row.innerText()).toMatch(/^Work on what matters\s*, read/);
    await go('paths/has-the-title/');
    await expect.poll(() => page.locator('[data-tally]').textContent()).toBe('1 of 9 read');
  });

  test('is not done by a jump to the end', async () => {
    await go(CHAPTER);
    await page.keyboard.press('End');
    await expect.poll(stored).toContain('field-guide.progress');
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    expect(await page.evaluate(() => localStorage.getItem('field-guide.progress'))).toContain(
      '"read":[]',
    );
  });

  test('can be marked, and unmarked, by hand', async () => {
    await go(CHAPTER);
    await page.getByRole('button', { name: 'Mark as read' }).click();
    const undo = page.getByRole('button', { name: 'Mark as not read' });
    await undo.waitFor();
    await page.reload();
    await undo.click();
    await page.getByRole('button', { name: 'Mark as read' }).waitFor();
    expect(await page.evaluate(() => localStorage.getItem('field-guide.progress'))).toContain(
      '"read":[]',
    );
  });

  test('that is remembered moves nothing when it is shown', async () => {
    await go(CHAPTER);
    await readToTheEnd();
    await page.getByRole('button', { name: 'Mark as not read' }).waitFor();
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
    for (const [address, shown] of [
      ['', '[data-continue] a'],
      ['guides/', '[data-ticks] .tick'],
      ['paths/has-the-title/', '[data-tally]:not(:empty)'],
    ] as const) {
      await go(address);
      await page.locator(shown).first().waitFor({ state: 'attached' });
      await page.waitForLoadState('networkidle');
      expect(
        await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts),
        address,
      ).toEqual([]);
    }
  });
});

describe('a preview of a link', () => {
  const preview = () => page.locator('#link-preview');
  /** A link of the text to another chapter. */
  const link = () => page.locator('.prose p > a[href*="/guides/"]:not([href*="#"])').first();

  test('shows by pointer what the page says first, beside the link and not over it, and closes when the pointer leaves both', async () => {
    await go(CHAPTER);
    await link().hover();
    await preview().waitFor();
    const target = await (await context.request.get(await hrefOf(link()))).text();
    expect(target).toContain(await preview().locator('.title').textContent());
    expect((await preview().locator('.lines').textContent())?.length).toBeGreaterThan(20);
    const [a, b] = [(await link().boundingBox())!, (await preview().boundingBox())!];
    expect(b.y >= a.y + a.height || b.y + b.height <= a.y).toBe(true);
    await preview().hover();
    expect(await preview().isVisible()).toBe(true);
    await page.mouse.move(2, 2);
    await expect.poll(() => preview().isVisible()).toBe(false);
  });

  test('shows by focus, which stays on the link, and closes by Escape', async () => {
    await go(CHAPTER);
    await link().focus();
    await preview().waitFor();
    expect(await link().evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await link().getAttribute('aria-describedby')).toBe('link-preview');
    await page.keyboard.press('Escape');
    await expect.poll(() => preview().isVisible()).toBe(false);
    expect(await link().getAttribute('aria-describedby')).toBeNull();
  });

  test('of a place in a page says what stands there', async () => {
    await go(CHAPTER);
    const place = page.locator('.prose a[href*="/#"]:not(.term)').first();
    await place.focus();
    await preview().waitFor();
    expect((await preview().textContent())?.length).toBeGreaterThan(40);
  });

  test('is not there where it was switched off', async () => {
    await go(CHAPTER);
    await openPanel();
    await panel().getByText('Previews of links').click();
    await page.keyboard.press('Escape');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await link().focus();
    await page.waitForTimeout(500);
    expect(await preview().count()).toBe(0);
    expect(asked.filter((url) => /previews/.test(url))).toEqual([]);
  });

  test('is nothing that a finger meets: one tap follows the link', async () => {
    await open({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });
    await go(CHAPTER);
    const to = await hrefOf(link());
    await link().tap();
    await page.waitForURL(to);
  });

  async function hrefOf(of: Locator): Promise<string> {
    return of.evaluate((a: HTMLAnchorElement) => a.href);
  }
});

describe('the arrows', () => {
  test('lead to the chapter after and the one before', async () => {
    await go(CHAPTER);
    const next = await page
      .locator('.neighbours [rel=next]')
      .evaluate((a: HTMLAnchorElement) => a.href);
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(next);
    await page.keyboard.press('ArrowLeft');
    await page.waitForURL(server.url + CHAPTER);
  });

  test.each(['Alt', 'Control', 'Meta', 'Shift'])(
    'mean something else with %s',
    async (modifier) => {
      await go(CHAPTER);
      await page.evaluate(() =>
        addEventListener(
          'keydown',
          (event) => event.key === 'ArrowRight' && event.preventDefault(),
        ),
      );
      await page.keyboard.press(`${modifier}+ArrowRight`);
      await page.waitForTimeout(200);
      expect(page.url()).toBe(server.url + CHAPTER);
    },
  );

  test('scroll a table that has the focus', async () => {
    await open({ viewport: { width: 320, height: 800 } });
    await go('guides/getting-the-title/');
    const wide = page.locator('.table').first();
    await wide.evaluate((box) => (box.querySelector('table')!.style.inlineSize = '60rem'));
    await wide.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => wide.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0);
    expect(page.url()).toBe(`${server.url}guides/getting-the-title/`);
  });

  test('choose within the reading panel', async () => {
    await go(CHAPTER);
    await openPanel();
    await panel().getByRole('radio', { name: 'System' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await look()).toBe('light');
    expect(page.url()).toBe(server.url + CHAPTER);
  });
});

describe('the calm mode', () => {
  const masthead = () => style('.masthead', 'visibility');

  test('shows nothing but the text until a key or a tap, and again when the reader scrolls on', async () => {
    await go(CHAPTER);
    await openPanel();
    await panel().getByText('Calm').click();
    await page.keyboard.press('Escape');
    await page.reload({ waitUntil: 'networkidle' });
    expect([
      await masthead(),
      await style('.toc', 'visibility'),
      await style('.mark', 'visibility'),
    ]).toEqual(['hidden', 'hidden', 'hidden']);
    expect(await style('.prose', 'visibility')).toBe('visible');
    await page.keyboard.press('Tab');
    await expect.poll(masthead).toBe('visible');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.mouse.move(600, 500);
    await page.mouse.wheel(0, 400);
    await expect.poll(masthead).toBe('hidden');
    await page.mouse.click(2, 500);
    await expect.poll(masthead).toBe('visible');
    expect((await page.locator('.masthead').boundingBox())?.y).toBe(0);
  });

  test('moves nothing when the rest comes back', async () => {
    await go(CHAPTER);
    await page.evaluate(() => localStorage.setItem('field-guide.look', 'calm'));
    await page.reload({ waitUntil: 'networkidle' });
    const text = async () => (await page.locator('.prose').boundingBox())?.y;
    const before = await text();
    await page.keyboard.press('Escape');
    await expect.poll(masthead).toBe('visible');
    expect(await text()).toBe(before);
  });
});

describe('a note', () => {
  const NOTED = 'guides/getting-the-title/';
  const box = async (selector: string) => (await page.locator(selector).first().boundingBox())!;

  test('stands in the margin at the height of its reference where there is a margin, and never on another note', async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await go(NOTED);
    const count = await page.locator('.footnotes li').count();
    expect(count).toBeGreaterThan(1);
    const notes = await Promise.all(
      Array.from({ length: count }, (_, i) => box(`.footnotes .n${i + 1}`)),
    );
    const text = await box('.prose');
    for (const note of notes) expect(note.x).toBeGreaterThan(text.x + text.width);
    expect(Math.abs(notes[0]!.y - (await box('sup .n1')).y)).toBeLessThan(16);
    for (const [i, note] of notes.slice(1).entries())
      expect(note.y).toBeGreaterThanOrEqual(notes[i]!.y + notes[i]!.height);
  });

  test.each([
    ['on a narrow screen', { width: 820, height: 900 }, ''],
    ['beside a wide column', { width: 1440, height: 900 }, 'wide'],
  ])('stands at the end %s', async (_where, viewport, chosen) => {
    await page.setViewportSize(viewport);
    await go(NOTED);
    await page.evaluate((chosen) => (document.documentElement.dataset['look'] = chosen), chosen);
    const last = await box('.prose > section[data-section]:nth-last-child(2)');
    expect((await box('.footnotes .n1')).y).toBeGreaterThan(last.y + last.height);
  });

  test('stands at the end on paper', async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await go(NOTED);
    await page.emulateMedia({ media: 'print' });
    expect(await style('.footnotes .n1', 'position')).toBe('static');
  });

  test('keeps its address', async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await go(`${NOTED}#user-content-fn-women`);
    await expect.poll(async () => (await box('#user-content-fn-women')).y).toBeLessThan(900);
  });
});

test('over a slow connection the page by which somebody comes is set in the fallback, the next one in the fonts, and nothing is remembered', async () => {
  await page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ rtt: 300 }) }),
  );
  const plain = () => page.evaluate(() => document.documentElement.dataset['plain'] !== undefined);
  await go(CHAPTER);
  expect(await plain()).toBe(true);
  await expect
    .poll(() =>
      page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length),
    )
    .toBeGreaterThanOrEqual(2);
  // Not by a real press: that scrolls to the link, which is reading, and reading is remembered.
  await page.locator('.neighbours [rel=next]').dispatchEvent('click');
  await page.waitForURL((url) => !url.href.endsWith(CHAPTER));
  expect(await plain()).toBe(false);
  expect(await stored()).toEqual([]);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('a page tells the browser which pages to render ahead', async () => {
  await go(CHAPTER);
  const rules = await page.locator('head > script[type=speculationrules]').allTextContents();
  expect(rules.map((text) => JSON.parse(text) as unknown)).toEqual([
    { prerender: [{ where: { href_matches: '/*/' }, eagerness: 'moderate' }] },
  ]);
});

test('a page that is only rendered ahead is not being read', async () => {
  await page.addInitScript(() => {
    const shown = { prerendering: true };
    Object.defineProperty(document, 'prerendering', { get: () => shown.prerendering });
    Object.assign(window, {
      show: () => (
        (shown.prerendering = false),
        document.dispatchEvent(new Event('prerenderingchange'))
      ),
    });
  });
  await go(`${CHAPTER}#where-to-look`);
  await page.evaluate(() => scrollBy(0, 200));
  await page.waitForLoadState('networkidle');
  expect(await stored()).toEqual([]);
  await page.evaluate(() => (window as unknown as { show(): void }).show());
  await expect.poll(stored).toContain('field-guide.progress');
});
