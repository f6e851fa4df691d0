import { deflateSync } from 'node:zlib';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Catalogue } from '../src/model/catalogue.ts';
import { splitAddress } from '../src/permalinks/addresses.ts';
import { newestBelow, type History } from '../src/model/changed.ts';
import { inventoryHead, inventoryItems, inventoryRows } from '../src/publish/inventory.ts';
import { linkList } from '../src/publish/link-list.ts';
import { noticeMarkdown, noticeOf, type Titles } from '../src/permalinks/notice.ts';
import type { OldPage } from '../src/permalinks/old-addresses.ts';
import { absolute } from '../src/urls/permalink.ts';
import { sitemapXml } from '../src/publish/sitemap.ts';
import { readBuiltPage, type BuiltPage } from '../src/markdown/read-page.ts';
import { pageMarkdown } from '../src/markdown/page-markdown.ts';
import type { Gone, Move } from '../src/schemas/link-list.ts';

/** What the copies for machines are made from. */
export interface Publishing {
  catalogue: Catalogue;
  /** When each content file last changed. */
  commits: History;
  /** Scheme and host, and the path below it. */
  settings: { site: string; base: string };
  /** Pages that have moved or are gone: the Markdown beside them goes on answering too. */
  old: readonly OldPage[];
  /** The title of every address of the book. */
  titles: Titles;
  /** Addresses that have moved, from the home page. */
  redirects?: readonly Move[];
  /** Addresses that were given up. */
  gone?: readonly Gone[];
}

/** A page of the built site with its address from the home page. */
interface Page extends BuiltPage {
  address: string;
}

/** Folders without pages of reading. */
const PARTS = /^(assets|pagefind|embed|oembed|share)\//;

/**
 * Writes what machines read beside a built site: `links.json`, `objects.inv`, `sitemap.xml`, each
 * page as `index.md` beside its `index.html`, and all of them as `llms-full.txt`. Everything is
 * taken from the pages as they were built.
 */
export function publishForMachines(folder: string, publishing: Publishing): void {
  const { catalogue, old, titles, commits, settings, redirects = [], gone = [] } = publishing;
  const { site, base } = settings;
  const pages = pagesOf(folder, site, base);
  const list = linkList(
    pages.map(({ address, title, places }) => ({ address, title, places })),
    catalogue,
    // Filled in when everything is published: see `list-published.ts`.
    { site, base, files: [], redirects, gone },
  );
  writeFileSync(join(folder, 'links.json'), `${JSON.stringify(list)}\n`);

  const rows = deflateSync(inventoryRows(inventoryItems(list)), { level: 9 });
  writeFileSync(
    join(folder, 'objects.inv'),
    Buffer.concat([Buffer.from(inventoryHead(list)), rows]),
  );

  const changed = ({ address }: Page) => newestBelow(catalogue.entries, commits, `/${address}`);
  const listed = pages.filter((page) => page.listed);
  const urlOf = ({ address }: Page) => absolute(site, base, `/${address}`);
  writeFileSync(
    join(folder, 'sitemap.xml'),
    sitemapXml(listed.map((page) => ({ url: urlOf(page), changed: changed(page) }))),
  );

  const copies = listed.map((page) => {
    const text = pageMarkdown(page, {
      url: urlOf(page),
      changed: changed(page)?.toISOString().slice(0, 10),
    });
    writeFileSync(join(folder, dirname(`${page.address}index.html`), 'index.md'), text);
    return { page, text };
  });
  const byAddress = new Map(copies.map(({ page, text }) => [`/${page.address}`, text]));
  for (const page of old) {
    const text =
      arrivedText(page, byAddress) ??
      noticeText(page, titles, (address) => absolute(site, base, address));
    mkdirSync(join(folder, page.href), { recursive: true });
    writeFileSync(join(folder, page.href, 'index.md'), text);
  }
  const order = new Map(catalogue.entries.map(({ href }, i) => [href.slice(1), i]));
  const inOrder = copies.toSorted(
    (a, b) => (order.get(a.page.address) ?? Infinity) - (order.get(b.page.address) ?? Infinity),
  );
  writeFileSync(join(folder, 'llms-full.txt'), inOrder.map(({ text }) => text).join('\n'));
}

/**
 * The Markdown of the page that an old address arrives at; undefined where it arrives nowhere, or
 * at a page that has none.
 */
function arrivedText(
  { fate }: OldPage,
  byAddress: ReadonlyMap<string, string>,
): string | undefined {
  return fate.is === 'moved' ? byAddress.get(splitAddress(fate.to).page) : undefined;
}

function noticeText(page: OldPage, titles: Titles, whole: (address: string) => string): string {
  const notice = noticeOf(page, titles);
  return noticeMarkdown(notice, { url: whole(page.href), link: whole(notice.href) });
}

/**
 * Every page: an HTML file that gives its own address as canonical. Redirects, cards and the page
 * for missing pages give another, or none.
 */
function pagesOf(folder: string, site: string, base: string): Page[] {
  return listFiles(folder)
    .filter((path) => path.endsWith('.html') && !PARTS.test(path))
    .flatMap((path) => {
      const html = readFileSync(join(folder, path), 'utf8');
      if (!html.includes('<main')) return [];
      const page = readBuiltPage(html);
      const address = path.replace(/(^|\/)index\.html$/, '$1');
      return page.canonical === absolute(site, base, `/${address}`) ? [{ ...page, address }] : [];
    });
}

/** Paths of all files below a folder, with forward slashes, by code unit. */
function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) =>
      join(item.parentPath, item.name).slice(join(folder, '/').length).replaceAll('\\', '/'),
    )
    .sort();
}
