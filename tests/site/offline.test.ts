import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildServiceWorker } from '../../scripts/build-service-worker.ts';
import { serveSite, type SiteServer } from '../../scripts/serve.ts';
import { startBrowser } from './browser.ts';

let browser: Browser;
let context: BrowserContext;
let server: SiteServer;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext();
});
afterEach(async () => {
  await context.close();
  await server.close().catch(() => undefined);
});

/** Opens an address and waits until the worker is there. */
async function open(address: string, page?: Page): Promise<Page> {
  const tab = page ?? (await context.newPage());
  await tab.goto(server.url + address);
  await tab.evaluate(() => navigator.serviceWorker.ready);
  return tab;
}

const main = (page: Page) => page.locator('main').innerText();
const cacheNames = (page: Page) => page.evaluate(() => caches.keys());

describe('the book without a network', () => {
  beforeEach(async () => {
    server = await serveSite('dist');
  });

  it('shows a visited page, says so, and says which page it has not kept', async () => {
    const page = await open('guides/introduction/');
    await open('stories/dan-na/', page);
    await server.close();
    await page.goto(`${server.url}guides/introduction/`);
    expect(await main(page)).toMatch(/^Offline: this is the copy kept in this browser\./i);
    expect(await page.locator('h1').innerText()).toContain('Past senior');
    await page.goto(`${server.url}stories/dan-na/#advice`);
    expect(await page.locator('h1').innerText()).toBe('Dan Na');
    expect(
      await page.evaluate(() =>
        document.fonts.ready.then((fonts) => [...fonts].some((font) => font.status === 'loaded')),
      ),
    ).toBe(true);
    const answer = await page.goto(`${server.url}stories/adam-bender/`);
    expect(answer?.status()).toBe(503);
    expect(await main(page)).toMatch(
      /^You are offline, and this page has not been kept in this browser\./i,
    );
    const kept = page.locator('[data-kept] a');
    await kept.first().waitFor();
    expect(await kept.allInnerTexts()).toContain('Dan Na');
    await kept.filter({ hasText: 'Dan Na' }).click();
    expect(await page.locator('h1').innerText()).toBe('Dan Na');
  });

  it('keeps the whole book on request, with its search', async () => {
    const page = await open('offline/');
    await page.getByRole('button', { name: 'Keep the whole book' }).click();
    // Some hundred files, on a machine that may be busy.
    await page.getByText('The whole book is kept').waitFor({ timeout: 90_000 });
    await server.close();
    for (const [address, title] of [
      ['stories/silvia-botros/', 'Silvia Botros'],
      ['glossary/', 'Glossary'],
      ['archetypes/solver/', 'Solver'],
    ] as const) {
      await page.goto(server.url + address);
      expect((await page.locator('h1').innerText()).trim()).toBe(title);
    }
    await page.goto(`${server.url}search/?q=sponsor`);
    await page.locator('main a[href*="/guides/"]').first().waitFor();
    // As text: the test runner would rewrite an import.
    const found = await page.evaluate<string>(
      `import('/pagefind/pagefind.js').then((it) => it.search('sponsor')).then(({ results }) => results[0].data()).then(({ url }) => url)`,
    );
    expect(found).toMatch(/^\/\w+\//);
    await page.goto(server.url.replace(/\/$/, '') + found);
    expect(await main(page)).toMatch(/^Offline: this is the copy/i);
  });

  it('is erased in one press, and stays away', async () => {
    const page = await open('offline/');
    await page.getByRole('button', { name: 'Erase what is kept' }).click();
    await page.getByText('Nothing is kept in this browser').waitFor();
    expect(await cacheNames(page)).toEqual([]);
    await page.goto(`${server.url}guides/introduction/`, { waitUntil: 'load' });
    await page.goto(`${server.url}guides/work-on-what-matters/`, { waitUntil: 'networkidle' });
    expect(await cacheNames(page)).toEqual([]);
    expect(
      await page.evaluate(() =>
        navigator.serviceWorker.getRegistrations().then(({ length }) => length),
      ),
    ).toBe(0);
    await page.goto(`${server.url}offline/`);
    await page.getByRole('button', { name: 'Keep the pages I visit' }).click();
    await page.getByText('kept in this browser. The whole book').waitFor();
  });

  it('has what a browser needs to install it', async () => {
    const page = await open('');
    const href = await page.locator('link[rel="manifest"]').getAttribute('href');
    const manifest = JSON.parse(readFileSync(join('dist', href!), 'utf8'));
    expect(manifest).toMatchObject({ start_url: '/', scope: '/', display: 'standalone' });
    for (const { src, sizes } of manifest.icons) {
      const icon = readFileSync(join('dist', src));
      expect(`${icon.readUInt32BE(16)}x${icon.readUInt32BE(20)}`).toBe(sizes);
    }
  });
});

describe('an update', () => {
  const BASE = '/wiki/guide';
  const PATIENT = { timeout: 90_000 };
  const PAGES = ['', 'one/', 'two/', 'offline/'];
  const folder = mkdtempSync(join(tmpdir(), 'two-builds-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  /**
   * A build of a tiny book: pages that say their version, a script of the same version with a plain
   * name, and data to ask for.
   */
  async function build(version: string): Promise<string> {
    const site = join(folder, version);
    const files = Object.fromEntries(
      PAGES.map((path) => [
        `${path}index.html`,
        `<!doctype html><title>${path}</title><main data-page="${version}">${path} ${version}</main><script src="${BASE}/pagefind/pagefind.js"></script>
        <script>addEventListener('load', () => navigator.serviceWorker.register('${BASE}/sw.js'))</script>`,
      ]),
    );
    for (const [path, text] of Object.entries({
      ...files,
      'pagefind/pagefind.js': `document.documentElement.dataset.app = '${version}'`,
      'links.json': `"${version}"`,
    })) {
      mkdirSync(dirname(join(site, path)), { recursive: true });
      writeFileSync(join(site, path), text);
    }
    await buildServiceWorker(site);
    return site;
  }

  /** What a tab shows: version of the page, and of the script that runs in it. */
  const shown = (page: Page) =>
    page.evaluate(() => [
      document.querySelector('main')?.dataset['page'],
      document.documentElement.dataset['app'],
    ]);
  const data = (page: Page) =>
    page.evaluate(
      (address) =>
        fetch(address)
          .then((answer) => answer.json())
          .catch(() => 'refused'),
      `${BASE}/links.json`,
    );
  const deploy = async (site: string, live: string) => {
    rmSync(live, { recursive: true, force: true });
    cpSync(site, live, { recursive: true });
  };
  const waiting = (page: Page) =>
    page.evaluate(() =>
      navigator.serviceWorker.getRegistration().then((known) => Boolean(known?.waiting)),
    );

  it('never mixes two versions, and drops the old one when no page uses it', async () => {
    const [a, b] = [await build('A'), await build('B')];
    const live = join(folder, 'live');
    await deploy(a, live);
    server = await serveSite(live, { base: BASE });
    const first = await open('');
    await open('one/', first);
    await open('two/', first);
    expect(await shown(first)).toEqual(['A', 'A']);
    const [oldCache] = await cacheNames(first);

    await deploy(b, live);
    const second = await open('one/');
    // Today's page with today's script, though the old worker has an old script of that name.
    expect(await shown(second)).toEqual(['B', 'B']);
    expect(await data(second)).toBe('B');
    // The page that is still open gets nothing of the new version.
    expect(await data(first)).toBe('refused');
    await expect.poll(() => waiting(second), PATIENT).toBe(true);
    expect(await cacheNames(first)).toContain(oldCache);

    const { port } = server;
    await server.close();
    await second.reload();
    expect(await shown(second)).toEqual(['A', 'A']);

    server = await serveSite(live, { base: BASE, port });
    await open('two/', second);
    expect(await shown(second)).toEqual(['B', 'B']);
    await first.close();
    await second.close();
    // With no page of the book open, the new worker takes over.
    const third = await open('two/');
    expect(await shown(third)).toEqual(['B', 'B']);
    await expect.poll(() => cacheNames(third), PATIENT).not.toContain(oldCache);
    expect(await cacheNames(third)).toHaveLength(1);

    await server.close();
    // What was kept of the old version has been kept of the new one.
    for (const path of ['one/', 'two/', '']) {
      await third.goto(server.url + path);
      expect(await shown(third)).toEqual(['B', 'B']);
    }
  });
});
