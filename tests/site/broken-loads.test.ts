/**
 * What a reader meets when something doesn't come, comes late, cut short or out of date, or can't
 * be kept; and that it can be tried again.
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Route } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildLongBook, LONG_CHAPTER } from './long-book.ts';
import {
  complaints,
  context,
  go,
  here,
  isOnTop,
  open,
  page,
  requests,
  server,
  withReader,
} from './reader.ts';

const SITE = '.build/broken-loads/site';
beforeAll(async () => void (await buildLongBook('broken-loads')), 300_000);
withReader(
  { viewport: { width: 1280, height: 900 }, permissions: ['clipboard-read', 'clipboard-write'] },
  { folder: SITE, complaining: true },
);

const gone = (route: Route) =>
  route.fulfill({
    status: 404,
    contentType: 'text/html',
    body: '<!doctype html><title>gone</title>',
  });
/**
 * What the page itself has thrown; what the browser prints of requests that failed is no fault of
 * it.
 */
const thrown = () =>
  complaints.filter((words) => !/Failed to load|MIME type|Pagefind|net::ERR/.test(words));
const notice = () => page.locator('.notice');

describe('when a deploy has removed the parts of an open page', () => {
  beforeEach(async () => {
    await go(LONG_CHAPTER);
    await page.waitForLoadState('networkidle');
    await page.route('**/assets/**', gone);
  });

  test('“Search” is the link that it is', async () => {
    await page.click('[data-search]');
    await page.waitForURL(`${server.url}search/`);
    expect(thrown()).toEqual([]);
  });

  test.each([
    [
      'the reading settings',
      () => page.click('[data-panel]'),
      () => page.getByRole('dialog', { name: 'Reading' }),
    ],
    [
      'the citation menu',
      () => page.locator('.prose .cite').first().click(),
      () => page.getByRole('menu'),
    ],
    [
      'the copy of a heading’s link',
      () => page.locator('.prose .mark').first().click(),
      () => page.getByText('link copied'),
    ],
    [
      'marking as read',
      () => page.locator('[data-mark-read]').click(),
      () => page.getByRole('button', { name: 'Mark as not read' }),
    ],
    [
      'a preview',
      async () => {
        await page.mouse.move(1, 1);
        await page.locator('.prose p a[href$="/guides/second-steps/"]').first().hover();
      },
      () => page.locator('#link-preview'),
    ],
    [
      'a quotation',
      async () => {
        await page.evaluate(() => getSelection()!.empty());
        await page.locator('[data-section=first-watch] p').first().click({ clickCount: 3 });
      },
      () => page.locator('.quote-offer'),
    ],
  ] as const)(
    '%s: a sentence on the screen says that it did not load, and it comes when it can',
    async (_name, ask, part) => {
      await ask();
      await notice()
        .filter({ hasText: /did not load\. Try again, or reload/ })
        .waitFor();
      expect(await isOnTop(notice())).toBe(true);
      expect(thrown()).toEqual([]);
      await page.unroute('**/assets/**');
      await ask();
      await part().waitFor();
    },
  );
});

test('a browser that remembers failed modules is asked by another address', async () => {
  await go(LONG_CHAPTER);
  await page.route(/reading-panel\.[\w-]+\.js$/, gone);
  await page.click('[data-panel]');
  await notice().filter({ hasText: 'did not load' }).waitFor();
  // The address without a query stays gone, as it does to such a browser.
  await page.click('[data-panel]');
  await page.getByRole('dialog', { name: 'Reading' }).waitFor();
});

describe('search', () => {
  const note = () => page.locator('.search-box .search-note');
  const again = () => page.getByRole('button', { name: 'Try again' });
  const rows = () => page.locator('.search-box [role=option]');
  const isBusy = () => page.locator('.search-box [data-search-results]').getAttribute('aria-busy');

  async function ask(words: string): Promise<void> {
    await go(LONG_CHAPTER);
    await page.keyboard.press('/');
    await page.waitForSelector('.search-box[open]');
    await page.keyboard.type(words);
  }

  const whole = () => readFileSync(join(SITE, 'search/pack.bin'));
  test.each([
    ['does not come', (route: Route) => route.abort()],
    ['is not there', gone],
    [
      'is cut short',
      (route: Route) => route.fulfill({ body: whole().subarray(0, whole().length / 2) }),
    ],
    [
      'is something else',
      (route: Route) => route.fulfill({ contentType: 'text/html', body: '<title>Sign in</title>' }),
    ],
  ])('says so when its pack %s, and works when it is tried again', async (_how, answer) => {
    await page.route('**/search/pack.bin', answer);
    await ask('lamp');
    await note().filter({ hasText: 'Search could not be loaded' }).waitFor();
    // Each letter asks anew, for a moment also those that were typed after the failure.
    await expect.poll(isBusy).toBe('false');
    expect(await isOnTop(again())).toBe(true);
    await page.unroute('**/search/pack.bin');
    await again().click();
    await rows().first().waitFor();
    expect(await note().innerText()).not.toContain('could not');
    expect(thrown()).toEqual([]);
  });

  test.each([
    ['Pagefind', '**/pagefind/**'],
    ['the list of pieces', '**/search/pieces.json'],
  ])(
    'never takes what it could not search for what is not there: without %s, until that comes',
    async (_what, pattern) => {
      await page.route(pattern, gone);
      // Words of the running text alone.
      await ask('breath');
      await note().filter({ hasText: 'running text of the book could not be searched' }).waitFor();
      expect(await note().innerText()).not.toContain('Nothing in the book');
      expect(await isBusy()).toBe('false');
      await page.unroute(pattern);
      await again().click();
      await rows().filter({ hasText: 'First steps' }).first().waitFor();
      expect(await note().innerText()).not.toContain('could not be searched');
    },
  );

  test('nor without a piece of the index, which the worker of Pagefind asks for', async () => {
    const [there, away] = [join(SITE, 'pagefind/index'), join(SITE, 'pagefind/index.away')];
    renameSync(there, away);
    try {
      await ask('breath');
      await note().filter({ hasText: 'running text of the book could not be searched' }).waitFor();
      expect(await note().innerText()).not.toContain('Nothing in the book');
    } finally {
      renameSync(away, there);
    }
    await again().click();
    await rows().filter({ hasText: 'First steps' }).first().waitFor();
  });

  test('tells stale data from none: a list of pieces of another version ties no text to a wrong place', async () => {
    const ids = JSON.parse(readFileSync(join(SITE, 'search/pieces.json'), 'utf8')) as string[];
    await page.route('**/search/pieces.json', (route) =>
      route.fulfill({ json: [...ids.slice(3), ...ids.slice(0, 3)] }),
    );
    await ask('breath');
    await note().filter({ hasText: 'could not be searched' }).waitFor();
    expect(await rows().count()).toBe(0);
  });

  test('says that it is slow, and shows the answer when it comes', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((done) => (release = done));
    await page.route('**/search/pack.bin', async (route) => {
      await held;
      await route.continue();
    });
    await ask('lamp');
    await note().filter({ hasText: 'Search is still loading' }).waitFor({ timeout: 60_000 });
    expect(await isBusy()).toBe('false');
    release();
    await rows().first().waitFor();
    expect(await note().innerText()).not.toContain('loading');
  });

  test('is served by its page without an answer that nobody has given', async () => {
    const html = readFileSync(join(SITE, 'search/index.html'), 'utf8');
    expect(html).not.toMatch(/aria-busy/);
    await page.route('**/assets/**', gone);
    await go('search/?q=lamp');
    // The book from A to Z, which gives way to results, comes back where there are none.
    await page.locator('#a-to-z').waitFor({ timeout: 60_000 });
  });
});

describe('the stories', () => {
  test('that could not be filtered are not passed off as the answer', async () => {
    await page.route('**/finder.json', gone);
    await go('stories/?archetype=solver');
    const says = page.locator('[data-unfiltered]');
    await says.waitFor();
    expect(await says.innerText()).toContain('the whole list and not what the address asks for');
    expect(await page.locator('[data-waiting]').count()).toBe(0);
    await page.unroute('**/finder.json');
    await says.getByRole('link', { name: 'try again' }).click();
    await page.locator('[data-drop]').first().waitFor();
    expect(await says.isVisible()).toBe(false);
    expect(thrown()).toEqual([]);
  });

  test('side by side say when they did not come, and come when tried again', async () => {
    await page.route('**/stories/finder.json', (route) => route.abort());
    await go('stories/compare/?stories=ada-example');
    await page.getByText('nothing is set side by side').waitFor();
    await page.unroute('**/stories/finder.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: 'Facts' }).waitFor();
    expect(thrown()).toEqual([]);
  });
});

test('an address that is not in the book: that the nearest pages are unknown is said', async () => {
  await page.route('**/addresses.json', gone);
  await go('guides/first-step/');
  await notice().filter({ hasText: 'The list of near pages did not load' }).waitFor();
  expect(thrown()).toEqual([]);
});

describe('the service worker', () => {
  const ready = async () => {
    await go(LONG_CHAPTER);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.reload();
    expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  };
  const searchWorks = async () => {
    await page.keyboard.press('/');
    await page.waitForSelector('.search-box[open]');
    await page.keyboard.type('breath');
    await page.locator('.search-box [role=option]').first().waitFor();
  };

  test('lets everything through when there is no room to keep it', async () => {
    await ready();
    const session = await context.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', {
      origin: new URL(server.url).origin,
      quotaSize: 1000,
    });
    await go('guides/second-steps/');
    await searchWorks();
    await go('stories/?archetype=solver');
    await page.locator('[data-drop]').first().waitFor();
    await go('offline/');
    await page.getByRole('button', { name: 'Keep the whole book' }).click();
    await page.getByText(/Not all of the book could be kept/).waitFor({ timeout: 90_000 });
    expect(thrown()).toEqual([]);
  });

  test('lets everything through when storage is forbidden after it was installed', async () => {
    const file = join(SITE, 'sw.js');
    const worker = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      `let forbidden=false;addEventListener('message',({data})=>{forbidden||=data==='forbid'});
      for(const [type,names] of [[CacheStorage,['has','open','keys','delete','match']],[Cache,['put','match','keys']]])for(const name of names){
        const real=type.prototype[name];
        type.prototype[name]=function(...args){return forbidden?Promise.reject(new DOMException('no','SecurityError')):real.apply(this,args)}}
      ${worker}`,
    );
    try {
      await ready();
      await page.evaluate(() => navigator.serviceWorker.controller!.postMessage('forbid'));
      await go('guides/second-steps/');
      await searchWorks();
      await go('offline/');
      await page.getByText('could not be looked up').waitFor({ timeout: 60_000 });
      expect(thrown()).toEqual([]);
    } finally {
      writeFileSync(file, worker);
    }
  });

  test('that cannot be installed leaves nobody waiting', async () => {
    const file = join(SITE, 'sw.js');
    const worker = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      'addEventListener("install",(event)=>event.waitUntil(Promise.reject(new Error("no room"))))',
    );
    try {
      await go('offline/');
      await page.getByText('could not be looked up').waitFor();
      expect(await page.getByRole('button', { name: 'Keep the whole book' }).isEnabled()).toBe(
        true,
      );
    } finally {
      writeFileSync(file, worker);
    }
  });

  test('keeps no answer that was cut short', async () => {
    // The same site, of which the connection breaks in the middle of one page.
    const broken = createServer((request, response) => {
      void fetch(new URL(request.url!, server.url)).then(async (answer) => {
        const body = Buffer.from(await answer.arrayBuffer());
        response.writeHead(answer.status, {
          'content-type': answer.headers.get('content-type') ?? '',
          'content-length': body.length,
        });
        if (!request.url!.startsWith('/guides/second-steps/')) return response.end(body);
        return response.write(body.subarray(0, body.length / 2), () => response.destroy());
      });
    });
    const port = await new Promise<number>((done) =>
      broken.listen(0, () => done((broken.address() as { port: number }).port)),
    );
    const root = `http://localhost:${port}/`;
    await page.goto(root + LONG_CHAPTER);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.goto(`${root}guides/second-steps/`).catch(() => undefined);
    await page.goto(root + LONG_CHAPTER);
    const kept = await page.evaluate(() =>
      Promise.all(
        ['first', 'second'].map(async (name) =>
          Boolean(await caches.match(`/guides/${name}-steps/`)),
        ),
      ),
    );
    expect(kept).toEqual([true, false]);
    broken.closeAllConnections();
    broken.close();
  });

  test.each([
    ['without its slash', 'guides/first-steps', 'guides/first-steps/'],
    [
      'without its slash, with a query and an id',
      'guides/first-steps?from=wiki#try-this',
      'guides/first-steps/?from=wiki#try-this',
    ],
    ['with a query', 'guides/first-steps/?from=wiki', 'guides/first-steps/?from=wiki'],
    ['with an id', 'guides/first-steps/#try-this', 'guides/first-steps/#try-this'],
    ['by the name of its file', 'guides/first-steps/index.html', 'guides/first-steps/index.html'],
  ])('finds a kept page %s', async (_how, asked, arrives) => {
    await ready();
    await page.goto('about:blank');
    await context.setOffline(true);
    await go(asked);
    expect(await page.locator('h1').innerText()).toContain('First steps');
    expect(await page.locator('main').innerText()).toMatch(/^Offline: this is the copy kept/i);
    expect(here()).toBe(arrives);
  });
});

test('in a browser that is some years old search, previews, settings and quotations work, or are not there', async () => {
  await open({ viewport: { width: 1280, height: 900 } });
  await context.addInitScript(() => {
    const old = (of: object, ...names: string[]) =>
      names.forEach((name) => Reflect.deleteProperty(of, name));
    old(
      Set.prototype,
      'union',
      'intersection',
      'difference',
      'symmetricDifference',
      'isSubsetOf',
      'isSupersetOf',
      'isDisjointFrom',
    );
    old(Object, 'groupBy');
    old(Map, 'groupBy');
    old(Promise, 'withResolvers', 'try');
    old(Array, 'fromAsync');
    old(
      Object.getPrototypeOf(Object.getPrototypeOf([].values())) as object,
      'map',
      'filter',
      'take',
      'drop',
      'flatMap',
      'toArray',
      'some',
      'every',
      'find',
      'reduce',
      'forEach',
    );
    old(HTMLElement.prototype, 'popover', 'showPopover', 'hidePopover', 'togglePopover');
    old(HTMLButtonElement.prototype, 'popoverTargetElement', 'popoverTargetAction');
    old(
      Element.prototype,
      'role',
      'ariaLabel',
      'ariaBusy',
      'ariaSelected',
      'ariaExpanded',
      'ariaPressed',
      'ariaHasPopup',
    );
    old(Intl, 'Segmenter');
    for (const name of ['querySelector', 'querySelectorAll', 'matches', 'closest'] as const)
      for (const type of [Document.prototype, Element.prototype] as unknown as Record<
        string,
        (selector: string) => unknown
      >[]) {
        const real = type[name];
        if (real)
          type[name] = function (selector: string) {
            if (/:has\(|:popover-open/.test(selector))
              throw new SyntaxError(`an old browser does not know ${selector}`);
            return real.call(this, selector);
          };
      }
  });
  await go(LONG_CHAPTER);
  await page.keyboard.press('/');
  await page.waitForSelector('.search-box[open]');
  await page.keyboard.type('second');
  await page.waitForSelector('.search-box [aria-selected=false]');
  await page.keyboard.press('ArrowDown');
  expect(await page.locator('.search-box [aria-selected=true]').count()).toBe(1);
  await page.locator('.search-box button', { hasText: 'Close' }).click();
  await page.click('[data-panel]');
  const panel = page.getByRole('dialog', { name: 'Reading' });
  await panel.waitFor();
  await panel.getByText('Dark', { exact: true }).click();
  expect(await page.evaluate(() => document.documentElement.dataset['look'])).toContain('dark');
  await page.keyboard.press('Escape');
  await expect.poll(() => panel.isVisible()).toBe(false);
  await page.locator('.prose p a[href$="/guides/second-steps/"]').first().hover();
  await page.locator('[data-section=first-watch] p').first().click({ clickCount: 3 });
  await page.locator('.quote-offer').click();
  await page.getByRole('menuitem', { name: 'Link' }).waitFor();
  expect(await page.locator('.cite-menu').getAttribute('role')).toBe('menu');
  expect(complaints).toEqual([]);
  expect(requests.length).toBeGreaterThan(0);
});
