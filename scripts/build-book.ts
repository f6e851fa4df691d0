import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { kept } from '../src/compiler/kept-compilation.ts';
import { addressesOf } from '../src/domain/addresses.ts';
import { companionsOf } from '../src/domain/companion.ts';
import { unreleased } from '../src/domain/ledger.ts';
import { movesOf } from '../src/domain/link-list.ts';
import { oldAddresses } from '../src/domain/old-addresses.ts';
import { problemLine, type Problem } from '../src/domain/problem.ts';
import { lastCommits } from '../src/history.ts';
import { siteSettings } from '../src/settings.ts';
import { buildEditions } from './build-editions.ts';
import { buildSearchIndex } from './build-search-index.ts';
import { drawPictures } from './draw-pictures.ts';
import { keptAddresses } from './checks/kept-addresses.ts';
import { compileBook } from './compile-book.ts';
import { inTurn } from './in-turn.ts';
import { publishForMachines } from './publish-for-machines.ts';
import { buildServiceWorker } from './build-service-worker.ts';
import { sealSite } from './seal-site.ts';
import { writeHeaders } from './write-headers.ts';
import { writeRedirects } from './write-redirects.ts';

/** Held while Astro makes pages: it writes the modules of the book in hand to `.astro/`, and two books at once would get each other's. */
const ASTRO_LOCK = join('.build', 'astro.lock');

/** Which book to build, and where to. */
export interface BuildOptions {
  /** Folder that holds `content/`. */
  root: string;
  /** Folder of the finished site; replaced only when everything went well. */
  out: string;
  /** Says what it does. */
  log?: (line: string) => void;
  /** The site is to be published: addresses that the ledger doesn't promise yet are a problem, not a note. */
  publish?: boolean;
}

/** Builds a book. False where it has problems, which have then been printed; the last `out` is untouched. */
export async function buildBook({ root, out, log = console.log, publish = false }: BuildOptions): Promise<boolean> {
  const book = compileBook(root);
  const { problems, catalogue, ledger, synonyms } = book;
  if (problems.length > 0) return refuse(problems, log);
  const addresses = addressesOf(book);
  const fresh = unreleased(ledger, addresses);
  if (publish && fresh.length > 0) {
    log(`not promised yet: ${counted(fresh.length)}, such as "${fresh[0]!.href}": npm run permalink -- release, and commit the ledger; nothing was built`);
    return false;
  }
  const began = performance.now();
  const building = `${out}.building`;
  rmSync(building, { recursive: true, force: true });
  const ahead = `${out}.ahead`;
  rmSync(ahead, { recursive: true, force: true });
  mkdirSync(ahead, { recursive: true });
  const compiled = join(ahead, 'book.bin');
  writeFileSync(compiled, kept(book));
  const titles = new Map(addresses.map(({ href, title }) => [href, title]));
  const living = new Set(titles.keys());
  const old = oldAddresses(ledger, living);
  const companions = companionsOf(catalogue, old.pages, titles);
  // What needs the book alone is made while the pages are.
  const pages = inTurn(ASTRO_LOCK, () => buildPages({ BOOK_ROOT: root, BOOK_COMPILED: resolve(compiled), OUT_DIR: building }));
  const [built] = await Promise.all([pages, buildSearchIndex(ahead, catalogue, synonyms), drawPictures(catalogue, companions, ahead)]);
  if (!built) return false;
  rmSync(compiled);
  const dropped = keptAddresses(building, ledger, living);
  if (dropped.length > 0) return refuse(dropped, log);
  const settings = siteSettings(process.env.SITE_URL);
  writeRedirects(building, old.pages, settings.base);
  publishForMachines(building, { catalogue, old: old.pages, titles, commits: lastCommits(root), settings, ...movesOf(old) });
  buildEditions(building, catalogue, settings.base);
  sealSite(building);
  writeHeaders(building, settings.base);
  cpSync(ahead, building, { recursive: true });
  rmSync(ahead, { recursive: true });
  // A server may redirect an old page or send it with 410, so that it could never be kept as this version's.
  await buildServiceWorker(building, new Set(old.pages.map(({ href }) => `${href.slice(1)}index.html`)));
  rmSync(out, { recursive: true, force: true });
  renameSync(building, out);
  log(`built ${catalogue.entries.length} entries into ${out}/ in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  if (ledger.released.size > 0 && fresh.length > 0) log(`note: ${counted(fresh.length)} not promised yet; when you publish, npm run permalink -- release`);
  return true;
}

/** Has Astro make the pages, told by `settings` where from and where to. False where it failed, which it has said itself. */
async function buildPages(settings: Record<string, string>): Promise<boolean> {
  const astro = spawn(process.execPath, [join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build', '--silent'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...withoutViteVariables(process.env), ...settings, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const [status] = await once(astro, 'close');
  return status === 0;
}

/** A test runner sets variables that Vite would take for ours, the base among them. */
function withoutViteVariables(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'NODE_ENV'].includes(name)));
}

function counted(addresses: number): string {
  return `${addresses} ${addresses === 1 ? 'address' : 'addresses'}`;
}

function refuse(problems: readonly Problem[], log: (line: string) => void): false {
  for (const problem of problems) log(problemLine(problem));
  log(`${problems.length} problems; nothing was built`);
  return false;
}
