/**
 * What search promises to people who use it with a keyboard, a screen reader, a finger, or a
 * program. The box follows the combobox of the WAI-ARIA practices with a list box and choice by
 * hand: the focus stays in the field, `aria-activedescendant` names the row.
 */
import { describe, expect, it } from 'vitest';
import { axeFaults } from './axe.ts';
import { browser, context, page, server, withReader } from './reader.ts';

const CHAPTER = 'guides/work-on-what-matters/';

withReader({}, { complaining: true });

const settled = () => page.waitForSelector('[data-search-results][aria-busy=false] li');
const urls = () =>
  page.$$eval('[data-search-results] li', (rows) => rows.map((row) => row.dataset['url']!));
const field = () => page.locator('.search-box input');
const active = () => field().getAttribute('aria-activedescendant');

async function openBox(how: () => Promise<void>): Promise<void> {
  await page.goto(server.url + CHAPTER);
  await how();
  await page.waitForSelector('.search-box[open]');
}

async function ask(query: string): Promise<void> {
  await page.goto(`${server.url}search/?q=${encodeURIComponent(query)}`);
  await settled();
}

/**
 * Keeps Pagefind's files back, so that results come without running text, until the returned
 * function is called.
 */
async function holdRunningText(): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers();
  await page.route('**/pagefind/**', async (route) => {
    await promise;
    await route.continue();
  });
  return () => resolve(undefined);
}

describe('before it is touched', () => {
  it.each(['', CHAPTER, 'stories/', 'search/'])('/%s loads nothing of search', async (path) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(server.url + path, { waitUntil: 'networkidle' });
    expect(asked.filter((each) => /pagefind|\/search\/.+|assets\/search/.test(each))).toEqual([]);
  });
});

describe('the box', () => {
  it.each([
    ['the slash key', () => page.keyboard.press('/')],
    ['Control and K', () => page.keyboard.press('Control+k')],
    ['Command and K', () => page.keyboard.press('Meta+k')],
    ['a press on Search', () => page.click('[data-search]')],
  ] as const)('opens by %s with the focus in its field', async (_how, press) => {
    await openBox(press);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe(
      'combobox',
    );
  });

  it('leaves the slash to whoever is typing elsewhere', async () => {
    await page.goto(server.url);
    await page.focus('#home-query');
    await page.keyboard.type('a/b');
    expect(await page.inputValue('#home-query')).toBe('a/b');
    expect(await page.$('.search-box')).toBeNull();
  });

  it('names its parts for a screen reader', async () => {
    await openBox(() => page.keyboard.press('/'));
    expect(await page.getByRole('dialog', { name: 'Search the guide' }).count()).toBe(1);
    const combobox = page.getByRole('combobox', { name: 'Search the guide' });
    expect(await combobox.getAttribute('aria-expanded')).toBe('false');
    expect(await combobox.getAttribute('aria-autocomplete')).toBe('list');
    await page.keyboard.type('sponsor');
    await settled();
    expect(await combobox.getAttribute('aria-expanded')).toBe('true');
    const list = page.locator(`#${(await combobox.getAttribute('aria-controls'))!}`);
    expect(await list.getAttribute('role')).toBe('listbox');
    expect(await list.getByRole('option').count()).toBeGreaterThanOrEqual(10);
  });

  it('reads out how many results there are', async () => {
    await openBox(() => page.keyboard.press('/'));
    await page.keyboard.type('sponsor');
    await page.waitForFunction(() =>
      /^\d+ results for “sponsor”$/.test(
        document.querySelector('.search-box [role=status]')!.textContent,
      ),
    );
  });

  it('moves through the rows by Down and Up, past either end to the field, with the focus in the field all the while', async () => {
    await openBox(() => page.keyboard.press('/'));
    await page.keyboard.type('sponsor');
    await settled();
    const ids = await page.$$eval('.search-box [role=option]', (rows) => rows.map(({ id }) => id));
    expect(await active()).toBeNull();
    await page.keyboard.press('ArrowDown');
    expect(await active()).toBe(ids[0]);
    expect(await page.getAttribute(`#${ids[0]!}`, 'aria-selected')).toBe('true');
    await page.keyboard.press('ArrowDown');
    expect(await active()).toBe(ids[1]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await active()).toBeNull();
    await page.keyboard.press('ArrowUp');
    expect(await active()).toBe(ids.at(-1));
    await page.keyboard.press('ArrowDown');
    expect(await active()).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe(
      'combobox',
    );
    expect(await page.locator('[aria-selected=true]').count()).toBe(0);
  });

  it('keeps the chosen row, and all above it, when the running text joins', async () => {
    const release = await holdRunningText();
    await openBox(() => page.keyboard.press('/'));
    // At once: rows of fewer letters would be drawn and gone between the presses.
    await page.keyboard.insertText('exectuive presentation');
    await page.waitForSelector('.search-box [role=option]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const early = (await urls()).slice(0, 2);
    const chosen = await active();
    release();
    await settled();
    expect((await urls()).slice(0, 2)).toEqual(early);
    expect(await active()).toBe(chosen);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname + url.hash === early[1]);
  });

  it('keeps a row that was chosen before the results of the last letters came, and gives it up when typing goes on', async () => {
    await openBox(() => page.keyboard.press('/'));
    await page.keyboard.type('executive');
    await settled();
    const [first] = await urls();
    // In one task: the letters, and Down before they are answered.
    await field().evaluate((input: HTMLInputElement) => {
      input.value = 'executives present';
      input.dispatchEvent(new Event('input', { bubbles: true }));
      input.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    });
    await page.waitForFunction(() =>
      document
        .querySelector('.search-box [role=status]')!
        .textContent.includes('“executives present”'),
    );
    expect(await page.getAttribute(`#${(await active())!}`, 'href')).toBe(first);
    await page.keyboard.type('a');
    expect(await active()).toBeNull();
  });

  it('goes to the chosen row by Enter', async () => {
    await openBox(() => page.keyboard.press('/'));
    await page.keyboard.type('keavy mcminn');
    await settled();
    await page.keyboard.press('ArrowDown');
    const wanted = await page.getAttribute('[aria-selected=true]', 'href');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.href.startsWith(`${server.url}stories/keavy-mcminn/`));
    expect(wanted).toContain('/stories/keavy-mcminn/');
  });

  it('goes to all results by Enter where no row is chosen', async () => {
    await openBox(() => page.keyboard.press('/'));
    await page.keyboard.type('sponsor');
    await settled();
    await page.keyboard.press('Enter');
    await page.waitForURL(`${server.url}search/?q=sponsor`);
  });

  it('comes back by Back from a result, with the words and the results still there', async () => {
    await openBox(() => page.keyboard.press('/'));
    await page.keyboard.type('keavy mcminn');
    await settled();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.href.startsWith(`${server.url}stories/keavy-mcminn/`));
    await page.goBack();
    await page.waitForSelector('.search-box[open] [data-search-results] li');
    expect(await field().inputValue()).toBe('keavy mcminn');
  });

  it('closes by Escape, gives the focus back, and does not come back by itself', async () => {
    await openBox(async () => {
      await page.focus('[data-search]');
      await page.keyboard.press('Enter');
    });
    await page.keyboard.type('spo');
    await page.keyboard.press('Escape');
    // The first Escape empties a search field in Chromium; the next one closes.
    if (await page.$('.search-box[open]')) await page.keyboard.press('Escape');
    expect(await page.$('.search-box[open]')).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-search'))).toBe(
      true,
    );
    await page.reload();
    expect(await page.$('.search-box')).toBeNull();
  });

  it('keeps the words for the next time, selected, so that typing replaces them', async () => {
    await openBox(() => page.keyboard.press('/'));
    await page.keyboard.type('sponsor');
    await settled();
    await page.click('.search-box button');
    await page.keyboard.press('/');
    expect(await field().inputValue()).toBe('sponsor');
    await page.keyboard.type('architect');
    expect(await field().inputValue()).toBe('architect');
  });

  it('opens again with the key itself, and asks for nothing anew', async () => {
    await openBox(() => page.keyboard.press('/'));
    await page.click('.search-box button');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const isOpen = await page.evaluate(() => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true }));
      return (
        document.querySelector('dialog')!.open &&
        document.activeElement?.matches('.search-box input')
      );
    });
    expect(isOpen).toBe(true);
    expect(asked).toEqual([]);
  });

  it('works by touch: rows and buttons are links and targets of 24 pixels or more', async () => {
    const phone = await browser.newContext({
      viewport: { width: 390, height: 760 },
      hasTouch: true,
      isMobile: true,
    });
    const touched = await phone.newPage();
    await touched.goto(server.url + CHAPTER);
    await touched.tap('[data-search]');
    await touched.locator('.search-box input').fill('sponsor');
    await touched.waitForSelector('[data-search-results][aria-busy=false] li');
    const heights = () =>
      touched.$$eval('.search-box a, .search-box button', (targets) =>
        targets
          .filter((each) => each.checkVisibility())
          .map((each) => each.getBoundingClientRect().height),
      );
    // The rows may be drawn before the face of the book has come.
    await expect.poll(async () => Math.min(...(await heights()))).toBeGreaterThanOrEqual(24);
    expect(await touched.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      390,
    );
    await touched.locator('.search-box [role=option]').first().tap();
    await touched.waitForURL((url) => url.href !== server.url + CHAPTER);
    await phone.close();
  });
});

describe('the search page', () => {
  it('lists results for a program: rank order, address and kind of each, ten or more, not busy when done', async () => {
    await ask('sponsor');
    const rows = await page.$$eval('ol[data-search-results] > li', (all) =>
      all.map((row) => [row.dataset['url']!, row.dataset['kind']!] as const),
    );
    expect(rows.length).toBeGreaterThanOrEqual(10);
    for (const [url, kind] of rows) {
      expect(url).toMatch(/^\/[a-z]+\/([a-z0-9-]+\/)?(#[a-z0-9-]+)?$/);
      expect(['guide', 'archetype', 'story', 'resource', 'glossary', 'question']).toContain(kind);
    }
    expect(new Set(rows.map(([url]) => url)).size).toBe(rows.length);
  });

  it('leads only to places that are there', async () => {
    await ask('promotion');
    for (const url of await urls()) {
      const [path, id] = url.split('#');
      const response = await fetch(`${server.url}${path!.slice(1)}`);
      expect(response.status, url).toBe(200);
      if (id) expect(await response.text(), url).toContain(`id="${id}"`);
    }
  });

  it('shows the words marked, and running text under a section', async () => {
    await ask('two paragraph message to a stranger');
    await page.waitForFunction(
      () => document.querySelector('[data-search-results] .section ~ .text')?.textContent !== '',
    );
    const marks = await page.$$eval('[data-search-results] li:first-child mark', (all) =>
      all.map((mark) => mark.textContent.toLowerCase()),
    );
    expect(marks.some((mark) => mark.startsWith('paragraph'))).toBe(true);
  });

  it('loads running text for the rows near the screen, and for the others as they come near', async () => {
    const pieces: string[] = [];
    context.on(
      'request',
      (request) => request.url().includes('/pagefind/fragment/') && pieces.push(request.url()),
    );
    await ask('two paragraph message to a stranger');
    const rows = page.locator('[data-search-results] li:has(.section)');
    const text = (row: number) => rows.nth(row).locator('.text').textContent();
    await expect.poll(() => text(0)).not.toBe('');
    await page.waitForLoadState('networkidle');
    const last = (await rows.count()) - 1;
    expect(pieces.length).toBeLessThan(last + 1);
    expect(await text(last)).toBe('');
    await rows.nth(last).scrollIntoViewIfNeeded();
    await expect.poll(() => text(last)).not.toBe('');
  });

  it('asks for no selection while somebody types: that lays out the page at each letter', async () => {
    await page.addInitScript(() => {
      const ask = window.getSelection.bind(window);
      window.getSelection = () => (
        (document.documentElement.dataset['selection'] = 'asked for'),
        ask()
      );
    });
    await page.goto(`${server.url}search/`);
    await page.locator('[data-search-field]').pressSequentially('sponsor');
    await settled();
    expect(await page.getAttribute('html', 'data-selection')).toBeNull();
  });

  it('leaves the focus on a result when the running text joins', async () => {
    const release = await holdRunningText();
    await page.goto(`${server.url}search/?q=exectuive+presentation`);
    await page.waitForSelector('[data-search-results] li');
    await page.focus('[data-search-results] li:first-child a');
    const [first] = await urls();
    release();
    await settled();
    const focused = () =>
      page.evaluate(() => document.activeElement?.closest('li')?.dataset['url']);
    expect(await focused()).toBe(first);
    expect(new Set(await urls()).size).toBe((await urls()).length);
  });

  it('says what it mended and offers the exact search', async () => {
    await ask('exectuive sponsor');
    expect(await page.textContent('[data-search-note]')).toContain(
      '“exectuive” read as “executive”',
    );
    await page.click('[data-search-note] a');
    await page.waitForURL((url) => url.searchParams.get('exact') === '1');
    await settled();
    expect(await page.textContent('[data-search-note]')).toContain('Exactly as typed');
    expect((await urls())[0]).toContain('sponsor');
  });

  it('shows an archetype by its emblem beside its name', async () => {
    await ask('solver interviews');
    const kinds = await page.$$eval(
      '[data-search-results] li[data-kind=story][data-archetype=solver] .kind',
      (all) =>
        all.map(
          (kind) =>
            [
              kind.textContent,
              kind.firstElementChild?.getAttribute('aria-hidden'),
              (kind.firstElementChild?.getBoundingClientRect().width ?? 0) > 8,
            ] as const,
        ),
    );
    expect(kinds.length).toBeGreaterThan(2);
    for (const [text, hidden, isDrawn] of kinds) {
      expect(text).toContain('Solver');
      expect([hidden, isDrawn]).toEqual(['true', true]);
    }
  });

  it('says when it looked for other words too', async () => {
    await ask('ADR');
    expect(await page.textContent('[data-search-note]')).toContain('Also looked for');
  });

  it.each([
    ['Beförderung zum Staff Engineer', 'German', 'promotion'],
    ['昇進の面接', 'Japanese', 'interview'],
  ])('reads “%s” as %s, says so, and leads on', async (query, language, word) => {
    await ask(query);
    const note = await page.innerText('[data-search-note]');
    expect(note).toContain(`The book is in English, and this looks like ${language}.`);
    expect(note).toContain(`“${word}”`);
    expect(await page.locator('[data-search-results] li').count()).toBeGreaterThan(2);
  });

  it('takes an English word that the book does not use for no mistake', async () => {
    await ask('accordion promotion');
    const note = await page.innerText('[data-search-note]');
    expect(note).toContain('“accordion” stands nowhere in the book.');
    expect(note).not.toContain('read as');
  });

  it('says honestly that nothing answers, and offers the nearest pages', async () => {
    await page.goto(`${server.url}search/?q=zponzorzhip`);
    await page.waitForFunction(() =>
      document.querySelector('[data-search-note]')!.textContent.startsWith('Nothing in the book'),
    );
    expect(await urls()).toEqual([]);
    expect(await page.locator('[data-search-note] a').count()).toBeGreaterThan(0);
    await page.waitForFunction(
      () =>
        document.querySelector('[data-search-status]')!.textContent ===
        'No results for “zponzorzhip”',
    );
  });

  it('keeps what was typed in the address, and takes it from there', async () => {
    await page.goto(`${server.url}search/`);
    await page.fill('[data-search-field]', 'glue work');
    await settled();
    expect(new URL(page.url()).search).toBe('?q=glue+work');
    const shown = await urls();
    await page.reload();
    await settled();
    expect(await page.inputValue('[data-search-field]')).toBe('glue work');
    expect(await urls()).toEqual(shown);
  });

  it('shows one group at a time where asked, in the address, and Back brings all', async () => {
    await ask('sponsor');
    const all = await urls();
    await page.click('[data-search-groups] button:has-text("Stories")');
    await page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLElement>('[data-search-results] li')].every(
        (row) => row.dataset['kind'] === 'story',
      ),
    );
    expect(new URL(page.url()).searchParams.get('kind')).toBe('story');
    await page.goBack();
    await page.waitForFunction(
      (count) => document.querySelectorAll('[data-search-results] li').length === count,
      all.length,
    );
    expect(await urls()).toEqual(all);
  });

  it('goes through the results by Down and Up, and back to the field by Escape', async () => {
    await ask('sponsor');
    await page.focus('[data-search-field]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const second = await page.getAttribute('[data-search-results] li:nth-child(2) > a', 'href');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(second);
    await page.keyboard.press('Escape');
    expect(
      await page.evaluate(() => document.activeElement?.hasAttribute('data-search-field')),
    ).toBe(true);
  });

  it('takes markup in a query for words', async () => {
    await page.goto(
      `${server.url}search/?q=${encodeURIComponent('<img src=x onerror=alert(1)> sponsor')}`,
    );
    await settled();
    expect(await page.$('main img')).toBeNull();
  });

  it('goes on without running text where Pagefind does not come', async () => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await ask('keavy mcminn');
    expect((await urls())[0]).toContain('/stories/keavy-mcminn/');
  });

  it('says so where search cannot be loaded', async () => {
    await page.route('**/search/pack.bin', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(`${server.url}search/?q=sponsor`);
    await page.waitForFunction(() =>
      document
        .querySelector('[data-search-note]')!
        .textContent.startsWith('Search could not be loaded'),
    );
  });

  it('offers the book from A to Z without JavaScript', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(`${server.url}search/?q=sponsor`);
    for (const line of ['Sponsor', 'McMinn, Keavy', 'Never be wrong', 'Solver'])
      expect(await still.getByRole('link', { name: line, exact: true }).first().isVisible()).toBe(
        true,
      );
    await plain.close();
  });
});

describe('for programs', () => {
  it('an OpenSearch description is linked from every page and names the search page', async () => {
    await page.goto(server.url + CHAPTER);
    const href = await page.getAttribute('link[rel=search]', 'href');
    const text = await (await fetch(new URL(href!, server.url))).text();
    expect(text).toMatch(/template="https?:\/\/[^"]+\/search\/\?q=\{searchTerms\}"/);
  });
});

describe('axe', () => {
  it.each([
    ['light', 390],
    ['dark', 1280],
  ] as const)('finds nothing in the box and on the page, %s at %i', async (colorScheme, width) => {
    const own = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
    const seen = await own.newPage();
    await seen.goto(`${server.url}search/`);
    expect(await axeFaults(seen)).toEqual([]);
    await seen.goto(`${server.url}search/?q=solver%20stories`);
    await seen.waitForSelector('[data-search-results][aria-busy=false] li');
    expect(await axeFaults(seen)).toEqual([]);
    await seen.goto(server.url + CHAPTER);
    await seen.keyboard.press('/');
    await seen.waitForSelector('.search-box[open]');
    await seen.keyboard.insertText('exectuive sponsor');
    await seen.waitForSelector('[data-search-results][aria-busy=false] li');
    await seen.keyboard.press('ArrowDown');
    expect(await axeFaults(seen)).toEqual([]);
    await own.close();
  });
});
