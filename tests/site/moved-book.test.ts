import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { chromium, type Browser, type ConsoleMessage, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildBook } from '../../scripts/build-book.ts';
import { compileBook } from '../../scripts/compile-book.ts';
import { findBrowser } from '../../scripts/find-browser.ts';
import { serveSite, type SiteServer } from '../../scripts/serve.ts';
import { addressesOf, splitAddress } from '../../src/permalinks/addresses.ts';
import { fateOf } from '../../src/permalinks/ledger.ts';

/** An arrival takes no longer than this, in milliseconds, on a machine that is busy as well. */
const ARRIVAL = 30_000;

/**
 * A small book whose addresses have moved in every way there is, really built below a base and
 * opened in a browser.
 */
const ROOT = 'tests/fixtures/moved-book';
const OUT = join('.build', 'moved-book');

const book = compileBook(ROOT);
const living = new Set(addressesOf(book).map(({ href }) => href));
const released = [...book.ledger.released.values()].map(({ href, title }) => ({
  href,
  title,
  fate: fateOf(book.ledger, living, href),
}));

let server: SiteServer;
let browser: Browser;

beforeAll(async () => {
  process.env.SITE_URL = 'https://wiki.example/field/guide/';
  try {
    expect(await buildBook({ root: ROOT, out: OUT, log: () => undefined })).toBe(true);
  } finally {
    delete process.env.SITE_URL;
  }
  server = await serveSite(OUT, { base: '/field/guide' });
  browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/**
 * Opens an address of the book, waits until the browser stands where it should, and hands the page
 * over. Nothing may be refused on the way.
 */
async function visit(
  page: Page,
  href: string,
  query: string,
  arrives: string,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const refused: string[] = [];
  const note = (message: ConsoleMessage) =>
    void (message.type() === 'error' && refused.push(message.text()));
  await page.goto('about:blank');
  page.on('console', note);
  const { page: path, id } = splitAddress(href);
  await page.goto(`${server.url}${path.slice(1)}${query}${id && `#${id}`}`, { waitUntil: 'load' });
  await page
    .waitForURL((url) => placeOf(url) === arrives, { timeout: ARRIVAL })
    .catch(() => undefined);
  await look(page);
  page.off('console', note);
  expect(refused).toEqual([]);
}

/** Where a browser stands, as an address of the book. */
function standing(page: Page): string {
  return placeOf(new URL(page.url()));
}

function placeOf({ pathname, hash }: URL): string {
  return pathname.slice('/field/guide'.length) + hash;
}

/** The page that a reader of an old page should see without a script. */
function rightPage(page: string): string {
  const fate = fateOf(book.ledger, living, page);
  return fate.is === 'moved' ? fate.to : page;
}

/** Is the element of an id where the reader looks? */
async function inView(page: Page, id: string): Promise<boolean> {
  return page.locator(`[id="${id}"]`).evaluate((element) => {
    const { top, bottom, height } = element.getBoundingClientRect();
    return height > 0 && bottom > 0 && top < innerHeight;
  });
}

const fates = Object.groupBy(released, ({ fate }) => fate.is);

test('the fixture has every fate but loss', () => {
  expect(
    Object.fromEntries(Object.entries(fates).map(([fate, rows]) => [fate, rows.length > 4])),
  ).toEqual({ alive: true, moved: true, gone: true });
});

describe.each([true, false])('with JavaScript %s', (javaScriptEnabled) => {
  let tab: Page;
  beforeAll(
    async () =>
      void (tab = await browser.newPage({
        javaScriptEnabled,
        viewport: { width: 900, height: 700 },
      })),
  );
  afterAll(() => tab.close());

  test.each(fates.alive ?? [])('$href is where it was', ({ href }) =>
    visit(tab, href, '', href, async (page) => {
      expect(standing(page)).toBe(href);
      const { id } = splitAddress(href);
      if (id) expect(await inView(page, id)).toBe(true);
    }),
  );

  test.each(fates.moved ?? [])('$href arrives at $fate.to', ({ href, fate }) => {
    const to = fate.is === 'moved' ? fate.to : '';
    const old = splitAddress(href);
    if (javaScriptEnabled) {
      return visit(tab, href, '?from=wiki', to, async (page) => {
        expect(standing(page)).toBe(to);
        expect(new URL(page.url()).search).toBe('?from=wiki');
        const { id } = splitAddress(to);
        if (id) expect(await inView(page, id)).toBe(true);
      });
    }
    const right = rightPage(old.page);
    return visit(tab, href, '?from=wiki', old.id ? right : to, async (page) => {
      expect(splitAddress(standing(page)).page).toBe(splitAddress(right).page);
      if (right !== old.page) return;
      // The page that is still there shows where the passage went.
      const note = page.locator(`[id="${old.id}"]`);
      expect(await note.isVisible()).toBe(true);
      expect(await note.getByRole('link').getAttribute('href')).toBe(`/field/guide${to}`);
    });
  });

  test.each(fates.gone ?? [])('$href says that it is gone', ({ href, fate }) => {
    const why = fate.is === 'gone' ? fate.why : '';
    const right = rightPage(splitAddress(href).page);
    const stays = javaScriptEnabled || right === splitAddress(href).page;
    return visit(tab, href, '', stays ? href : right, async (page) => {
      expect(standing(page)).toBe(stays ? href : right);
      if (stays)
        expect(await page.getByText(why).filter({ visible: true }).count()).toBeGreaterThan(0);
    });
  });
});

describe('what goes with a page that has moved', () => {
  const fileAt = (address: string) => readFileSync(join(OUT, address), 'utf8');
  test.each(['/guides/deciding-late/', '/guides/first/', '/guides/asking/', '/paths/ask-well/'])(
    '%s still has its card, oEmbed answer, picture and Markdown',
    (href) => {
      const [, folder, slug] = href.split('/');
      const kind = folder!.slice(0, -1);
      const { to } = fateOf(book.ledger, living, href) as { to: string };
      const now = splitAddress(to).page;
      expect(fileAt(`embed/${kind}/${slug}/index.html`)).toContain(
        `href="https://wiki.example/field/guide${now}"`,
      );
      expect(JSON.parse(fileAt(`oembed/${kind}/${slug}.json`))).toEqual(
        JSON.parse(fileAt(`oembed/guide/${now.split('/')[2]}.json`)),
      );
      expect(fileAt(`previews/${kind}/${slug}.png`)).toBe(
        fileAt(`previews/guide/${now.split('/')[2]}.png`),
      );
      expect(fileAt(`${href}index.md`)).toBe(fileAt(`${now}index.md`));
    },
  );
});

test('an id asked for on the page itself goes on as well', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.url}guides/working/`);
  await page.evaluate(() => void (location.hash = '#start'));
  await page.waitForURL(/#begin$/, { timeout: ARRIVAL });
  await page.evaluate(() => void (location.hash = '#wait'));
  await page.waitForURL(/guides\/deciding\/#patience$/, { timeout: ARRIVAL });
  await page.close();
});

test('a redirect of a server, which takes the id along, arrives too', async () => {
  const page = await browser.newPage();
  // What nginx answers for guides/deciding-late/#trail: the new page, and the browser keeps the id.
  await page.goto(`${server.url}guides/deciding/#trail`);
  await page.waitForURL(/guides\/working\/#trail$/, { timeout: ARRIVAL });
  await page.close();
});

test.each([
  [
    'the search page',
    async (page: Page) => void (await page.goto(`${server.url}search/?q=write+the+decision+down`)),
  ],
  [
    'the box over a page',
    async (page: Page) => {
      await page.goto(`${server.url}guides/working/`);
      await page.keyboard.press('/');
      await page.waitForSelector('.search-box[open]');
      await page.keyboard.insertText('write the decision down');
    },
  ],
])('below a base, %s leads to the section that answers', async (_where, ask) => {
  const page = await browser.newPage();
  const refused: string[] = [];
  page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
  page.on('requestfailed', (request) => refused.push(request.url()));
  await ask(page);
  await page.waitForSelector('[data-search-results][aria-busy=false] li');
  // Running text stands under a section only where Pagefind has come too.
  await page.waitForFunction(
    () => document.querySelector('[data-search-results] .section ~ .text')?.textContent !== '',
  );
  expect(await page.getAttribute('[data-search-results] li', 'data-url')).toBe(
    '/guides/deciding/#write-it-down',
  );
  await page.click('[data-search-results] li a');
  await page.waitForURL(/\/field\/guide\/guides\/deciding\/#write-it-down$/, { timeout: ARRIVAL });
  await expect.poll(() => inView(page, 'write-it-down')).toBe(true);
  expect(refused).toEqual([]);
  await page.close();
});
