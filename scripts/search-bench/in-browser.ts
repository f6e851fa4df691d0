import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findBrowser } from '../find-browser.ts';
import { serveSite } from '../serve.ts';

/** Bytes on the line for the first search of a visit, compressed. */
export interface Bytes {
  /** Before the box is touched: scripts and index of search, which should be none. */
  before: number;
  /** From opening the box to the first result shown. */
  first: number;
  /** To the complete answer, with running text. */
  complete: number;
}

/** Times in milliseconds. */
export interface Times {
  median: number;
  /** 95th percentile. */
  late: number;
  samples: number;
}

const CHAPTER = 'guides/work-on-what-matters/';
const SLOW = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6e6 / 8) * 1,
  uploadThroughput: (0.75e6 / 8) * 1,
};
const CPU_SLOWDOWN = 4;

/** Measures a built site in Chromium. */
async function inBrowser<T>(
  site: string,
  measure: (page: Page, url: string) => Promise<T>,
): Promise<T> {
  const server = await serveSite(site, {});
  let browser: Browser | undefined;
  try {
    browser = await chromium.launch({
      executablePath: findBrowser(),
      args: ['--no-sandbox', '--disable-gpu'],
    });
    const page = await (await browser.newContext()).newPage();
    return await measure(page, server.url);
  } finally {
    await browser?.close();
    await server.close();
  }
}

/** What a first search loads, each file as it is on the line of a host that compresses text. */
export async function firstSearchBytes(site: string, query: string): Promise<Bytes> {
  return inBrowser(site, async (page, url) => {
    await page.goto(url + CHAPTER, { waitUntil: 'networkidle' });
    const size = (paths: readonly string[]) =>
      paths.reduce((sum, path) => sum + compressedSize(site, path), 0);
    const before = (await page.evaluate(loadedSoFar)).filter((path) =>
      /\/(search|pagefind)\/|assets\/search/.test(path),
    );
    const there = new Set(await page.evaluate(loadedSoFar));
    await page.keyboard.press('/');
    await page.waitForSelector('.search-box[open]');
    const first = page.evaluate(loadedAtFirstRow);
    await page.keyboard.insertText(query);
    const atFirst = await first;
    await page.waitForSelector('[data-search-results][aria-busy=false] li');
    await page.waitForTimeout(500);
    const complete = await page.evaluate(loadedSoFar);
    const fresh = (paths: readonly string[]) => paths.filter((path) => !there.has(path));
    return { before: size(before), first: size(fresh(atFirst)), complete: size(fresh(complete)) };
  });
}

/** Runs in the page: paths of everything it has loaded. */
function loadedSoFar(): string[] {
  return performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
}

/** Runs in the page: the same at the moment the first result stands there. */
async function loadedAtFirstRow(): Promise<string[]> {
  while (!document.querySelector('[data-search-results] li'))
    await new Promise((done) => setTimeout(done, 1));
  return performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
}

function compressedSize(site: string, path: string): number {
  const content = readFileSync(join(site, path));
  return /\.(js|json|html|css|xml)$/.test(path)
    ? gzipSync(content, { level: 9 }).length
    : content.length;
}

/** From a keystroke to the results shown for it, on a page where search is loaded. */
export async function keystrokeTimes(site: string, queries: readonly string[]): Promise<Times> {
  return inBrowser(site, async (page, url) => {
    await page.goto(`${url}search/?q=staff`);
    await page.waitForSelector('[data-search-results][aria-busy=false] li');
    const times: number[] = [];
    for (const query of queries) times.push(...(await page.evaluate(typeInPage, query)));
    times.sort((a, b) => a - b);
    return {
      median: times[Math.floor(times.length / 2)]!,
      late: times[Math.floor(times.length * 0.95)]!,
      samples: times.length,
    };
  });
}

/**
 * Runs in the page: types a query letter by letter and times each until the list has changed, or
 * the answer is complete, and the frame is painted.
 */
async function typeInPage(query: string): Promise<number[]> {
  const field = document.querySelector<HTMLInputElement>('[data-search-field]')!;
  const list = document.querySelector('[data-search-results]')!;
  const times: number[] = [];
  for (let length = 1; length <= query.length; length += 1) {
    const began = performance.now();
    const shown = new Promise<void>((done) => {
      const observer = new MutationObserver((changes) => {
        // Rows of the letter before are no answer, and an empty list is one only when the answer is
        // complete.
        if (
          list.ariaBusy === 'true' &&
          (list.children.length === 0 || changes.every(({ type }) => type === 'attributes'))
        )
          return;
        observer.disconnect();
        requestAnimationFrame(() => done());
      });
      observer.observe(list, { childList: true, attributeFilter: ['aria-busy'] });
      setTimeout(done, 1500);
    });
    field.value = query.slice(0, length);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await shown;
    times.push(performance.now() - began);
    await new Promise((done) => setTimeout(done, 60));
  }
  return times;
}

/**
 * On a slow line (1.6 Mbit/s, 150 ms) and a processor slowed four times: milliseconds from opening
 * the box to the first result, and to the complete answer.
 */
export async function slowFirstSearch(
  site: string,
  query: string,
): Promise<{ first: number; complete: number }> {
  return inBrowser(site, async (page, url) => {
    await page.goto(url + CHAPTER, { waitUntil: 'networkidle' });
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW);
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    return page.evaluate(openAndAsk, query);
  });
}

/**
 * Runs in the page: opens the box, puts a query in as soon as the field is there, and times the
 * first row and the complete answer.
 */
async function openAndAsk(query: string): Promise<{ first: number; complete: number }> {
  const began = performance.now();
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  document.body.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, bubbles: true }),
  );
  let field: HTMLInputElement | null;
  while (!(field = document.querySelector<HTMLInputElement>('.search-box[open] input')))
    await frame();
  field.value = query;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  while (!document.querySelector('[data-search-results] li')) await frame();
  const first = performance.now() - began;
  while (document.querySelector('[data-search-results]')!.getAttribute('aria-busy') !== 'false')
    await frame();
  return { first, complete: performance.now() - began };
}
