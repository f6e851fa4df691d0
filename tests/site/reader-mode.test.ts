import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type SiteServer } from '../../scripts/serve.ts';
import { compile } from '../../src/compiler/compile.ts';
import { readContent } from '../../src/compiler/read-content.ts';
import { startBrowser } from './browser.ts';

/**
 * What a reader mode (Mozilla's, which Firefox has, and others build on) makes of each kind of
 * page: it drops style sheets and keeps text.
 */
const LIBRARY = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
  'utf8',
);
const { catalogue } = compile(readContent(process.cwd()));
const definitions = catalogue.of('term').map(({ data }) => data.definition);

/**
 * Readability drops a heading whose id has one of these words, taking it for that of an
 * advertisement or a menu; ids are addresses, and stay.
 */
const JUDGED =
  'banner|comment|com-|contact|footer|media|meta|promo|related|scroll|share|sidebar|sponsor|tags|widget|hidden';

let server: SiteServer;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  server = await serveSite('dist');
  browser = await startBrowser();
  // Reader modes are no part of the page, so its policy does not hold for them.
  context = await browser.newContext({
    bypassCSP: true,
    javaScriptEnabled: true,
    serviceWorkers: 'block',
  });
  page = await context.newPage();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** The page as a reader mode has it, and as it stands in the document. */
async function read(
  address: string,
): Promise<{ text: string; headings: string[]; prose: string[]; wanted: string[] }> {
  await page.goto(server.url + address);
  await page.addScriptTag({ content: LIBRARY });
  return page.evaluate((judged) => {
    const squeezed = (node: Element) => (node.textContent ?? '').replace(/\s+/g, ' ').trim();
    const Reader = (
      globalThis as unknown as {
        Readability: new (from: Document) => { parse(): { content: string } | null };
      }
    ).Readability;
    const article = new Reader(document.cloneNode(true) as Document).parse();
    const made = new DOMParser().parseFromString(article?.content ?? '', 'text/html').body;
    const all = (from: ParentNode, what: string) => [...from.querySelectorAll(what)];
    return {
      text: squeezed(made),
      headings: all(made, 'h2, h3').map(squeezed),
      prose: all(document, '.prose > section > p, .prose > section > section > p, .prose > p').map(
        squeezed,
      ),
      wanted: all(document, '.prose .head > :is(h2, h3)')
        .filter(({ id }) => !new RegExp(judged, 'i').test(id))
        .map(squeezed),
    };
  }, JUDGED);
}

const KINDS = ['guide', 'story', 'resource', 'question', 'archetype', 'page'] as const;
const ADDRESSES = [
  ...new Set(
    KINDS.flatMap((kind) => catalogue.of(kind).slice(0, kind === 'guide' ? 12 : 4)),
  ).values(),
].map(({ href }) => href.slice(1));

describe.each(ADDRESSES)('in a reader mode, %s', (address) => {
  it('has the sentences of its prose, with nothing glued into them', async () => {
    const { text, headings, prose, wanted } = await read(address);
    expect(prose.filter((sentence) => !text.includes(sentence))).toEqual([]);
    expect(wanted.filter((heading) => !headings.includes(heading))).toEqual([]);
    expect(text).not.toMatch(/[§”] ?$|§ ”/);
    expect(definitions.filter((definition) => text.includes(definition))).toEqual([]);
  });
});

it('no page has a sign in its text for a mark beside a heading', async () => {
  await page.goto(`${server.url}guides/technical-quality/`);
  const marks = await page.locator('.marks').allTextContents();
  expect(marks.length).toBeGreaterThan(3);
  expect(marks.map((words) => words.trim())).toEqual(marks.map(() => ''));
});
