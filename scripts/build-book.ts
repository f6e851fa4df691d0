import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import type { Compilation } from '../src/compiler/compile.ts';
import { kept } from '../src/compiler/kept-compilation.ts';
import { addressesOf } from '../src/permalinks/addresses.ts';
import { companionsOf } from '../src/publish/companion.ts';
import { unreleased } from '../src/permalinks/ledger.ts';
import { movesOf } from '../src/publish/link-list.ts';
import { oldAddresses } from '../src/permalinks/old-addresses.ts';
import { problemLine, type Problem } from '../src/problems/problem.ts';
import { readHistory } from '../src/history.ts';
import { siteSettings, type SiteSettings } from '../src/settings.ts';
import { buildEditions } from './build-editions.ts';
import { buildSearchIndex } from './build-search-index.ts';
import { drawPictures } from './draw-pictures.ts';
import { keptAddresses } from './checks/kept-addresses.ts';
import { compileBook } from './compile-book.ts';
import { doing } from './explain-error.ts';
import { withLock } from './file-lock.ts';
import { makePages } from './make-pages.ts';
import { preparePublishing, publishFolder } from './publish-folder.ts';
import { publishForMachines } from './publish-for-machines.ts';
import { buildServiceWorker, WORKER_FILES } from './build-service-worker.ts';
import { listPublished } from './list-published.ts';
import { publishTools } from './publish-tools.ts';
import { sealSite } from './seal-site.ts';
import type { Titles } from '../src/permalinks/notice.ts';
import { createWorkFolder } from './work-folder.ts';
import { writeHeaders } from './write-headers.ts';
import { writeRedirects } from './write-redirects.ts';

/** Where builds do their work, and the lock under which a finished site takes its place. */
const WORK = '.build';
const PUBLISH_LOCK = join(WORK, 'publish.lock');

/** Which book to build, and where to. */
export interface BuildOptions {
  /** Folder that holds `content/`. */
  root: string;
  /** Folder of the finished site; replaced only when everything went well. */
  out: string;
  /** Says what it does. */
  log?: (line: string) => void;
  /** Whole address the site is for (settings.ts); SITE_URL where it is left out. */
  siteUrl?: string | undefined;
  /**
   * The site is to be published: addresses that the ledger doesn't promise yet are a problem, not a
   * note.
   */
  publish?: boolean;
}

/**
 * Builds a book, in a work folder of its own, and puts the finished site into the place of the last
 * one. False where the book has problems, which have then been printed; the last `out` is
 * untouched. Throws a UserError where SITE_URL is no address, or `out` no place for a site.
 */
export async function buildBook({
  root,
  out,
  log = console.log,
  publish = false,
  siteUrl = process.env.SITE_URL,
}: BuildOptions): Promise<boolean> {
  const began = performance.now();
  const settings = siteSettings(siteUrl);
  await withLock(PUBLISH_LOCK, () => preparePublishing(out));
  const book = doing('reading the content', () => compileBook(root));
  for (const notice of book.notices) log(`note: ${notice}`);
  if (book.problems.length > 0) return refuse(book.problems, log);
  const addresses = addressesOf(book);
  const fresh = unreleased(book.ledger, addresses);
  if (publish && fresh.length > 0) {
    log(
      `not promised yet: ${counted(fresh.length)}, such as "${fresh[0]!.href}": npm run permalink -- release, and commit the ledger; nothing was built`,
    );
    return false;
  }
  const work = await createWorkFolder(WORK);
  try {
    const titles = new Map(addresses.map(({ href, title }) => [href, title]));
    const dropped = await makeSite(join(work.path, 'site'), {
      work: work.path,
      root,
      book,
      titles,
      settings,
      log,
    });
    if (dropped.length > 0) return refuse(dropped, log);
    for (const note of await withLock(PUBLISH_LOCK, () =>
      publishFolder(join(work.path, 'site'), out),
    ))
      log(note);
  } finally {
    work.remove();
  }
  log(
    `built ${book.catalogue.entries.length} entries into ${out}/ in ${((performance.now() - began) / 1000).toFixed(1)} s`,
  );
  if (book.ledger.released.size > 0 && fresh.length > 0)
    log(
      `note: ${counted(fresh.length)} not promised yet; when you publish, npm run permalink -- release`,
    );
  return true;
}

/** What a site is made from. */
interface SiteOptions {
  /** Folder for what is made on the way. */
  work: string;
  root: string;
  book: Compilation;
  /** The title of every address of the book. */
  titles: Titles;
  settings: SiteSettings;
  log: (line: string) => void;
}

/**
 * Makes the whole site in a folder. Returns the released addresses that it lost on the way; it is
 * unfinished then.
 */
async function makeSite(
  site: string,
  { work, root, book, titles, settings, log }: SiteOptions,
): Promise<Problem[]> {
  const { catalogue, ledger, synonyms } = book;
  const ahead = join(work, 'ahead');
  mkdirSync(ahead);
  const compiled = join(work, 'book.bin');
  writeFileSync(compiled, kept(book));
  const living = new Set(titles.keys());
  const old = oldAddresses(ledger, living);
  const companions = companionsOf(catalogue, old.pages, titles);
  const history = readHistory(root);
  if (history.notice) log(history.notice);
  // What needs the book alone is made while the pages are.
  await Promise.all([
    doing('making the pages', () =>
      makePages({
        root: resolve(root),
        compiled,
        siteUrl: settings.href,
        out: site,
        cache: join(work, 'astro-cache'),
        log,
      }),
    ),
    doing('making the search index', () => buildSearchIndex(ahead, catalogue, synonyms)),
    doing('drawing the pictures of pages', () => drawPictures(catalogue, companions, ahead)),
  ]);
  const dropped = keptAddresses(site, ledger, living);
  if (dropped.length > 0) return dropped;
  doing('writing the redirects', () => writeRedirects(site, old.pages, settings.base));
  const machines = {
    catalogue,
    old: old.pages,
    titles,
    commits: history.changed,
    settings,
    ...movesOf(old),
  };
  doing('writing the copies for machines', () => publishForMachines(site, machines));
  doing('making the e-book and the book on one page', () =>
    buildEditions(site, catalogue, settings.base),
  );
  doing('writing the policy into the pages', () => sealSite(site, settings.base));
  doing('writing the headers for servers', () => writeHeaders(site, settings.base));
  cpSync(ahead, site, { recursive: true });
  await doing('writing the tools to download', () => publishTools(site, settings));
  doing('listing what is published', () => listPublished(site, WORKER_FILES));
  // A server may redirect an old page or send it with 410, so that it could never be kept as this
  // version's.
  const retired = new Set(old.pages.map(({ href }) => `${href.slice(1)}index.html`));
  await doing('making the service worker', () => buildServiceWorker(site, retired));
  return [];
}

function counted(addresses: number): string {
  return `${addresses} ${addresses === 1 ? 'address' : 'addresses'}`;
}

function refuse(problems: readonly Problem[], log: (line: string) => void): false {
  for (const problem of problems) log(problemLine(problem));
  log(`${problems.length} problems; nothing was built`);
  return false;
}
