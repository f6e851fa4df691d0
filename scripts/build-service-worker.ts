import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { minify, transformWithOxc } from 'vite';
import { BROWSERS } from '../src/reading/browsers.ts';

/** A file of the site that may be kept. */
interface KeptFile {
  /** Address under the root: `guides/introduction/`. */
  path: string;
  hash: string;
  bytes: number;
}

/**
 * What a reader can open, and what pages load: not the e-book, feeds, pictures and cards for other
 * sites, and lists and copies for machines.
 */
const KEPT =
  /^(?!embed\/)(.*\/)?index\.html$|^(assets|pagefind|search)\/|^stories\/.*\.json$|^resources\/[^/]+\.md$|^(addresses|links)\.json$|^[^/]+\.(svg|png|webmanifest)$/;
/** The many small parts of the search index, whose names carry their hash. */
const PART = /^pagefind\/(fragment|index)\//;
const PARTS = 'search-parts.json';
const WORKER = 'sw.js';
/** What this step adds to the site. */
export const WORKER_FILES: readonly string[] = [WORKER, PARTS];
/** What every page needs, and the page that stands in for those that are not kept. */
const SHELL = /^(offline\/|addresses\.json|favicon\.svg|assets\/.*\.(css|js|woff2))$/;

/**
 * Writes a built site's service worker, which knows every file of the build by its hash. The last
 * step: what is changed after it is not kept. `unkept` are files below the site that are not kept
 * though they are pages.
 */
export async function buildServiceWorker(
  site: string,
  unkept: ReadonlySet<string> = new Set(),
): Promise<void> {
  const file = 'src/client/service-worker.ts';
  const { code } = await transformWithOxc(readFileSync(file, 'utf8'), file, { target: BROWSERS });
  const small = await minify('sw.js', code);
  const files = filesOf(site, KEPT, unkept);
  writeFileSync(
    join(site, PARTS),
    JSON.stringify(hashesOf(files.filter(({ path }) => PART.test(path)))),
  );
  const told = [
    ...files.filter(({ path }) => !PART.test(path)),
    ...filesOf(site, new RegExp(`^${PARTS}$`)),
  ];
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  writeFileSync(join(site, WORKER), serviceWorker(small.code, told, bytes));
}

/** The worker with its build written in front of it. */
function serviceWorker(code: string, files: readonly KeptFile[], bytes: number): string {
  const list = JSON.stringify(hashesOf(files));
  const version = createHash('sha256').update(list).digest('hex').slice(0, 12);
  const shell = files.map(({ path }) => path).filter((path) => SHELL.test(path));
  const facts = {
    VERSION: `"${version}"`,
    FILES: list,
    PARTS: `"${PARTS}"`,
    SHELL: JSON.stringify(shell),
    BYTES: String(bytes),
  };
  return `${Object.entries(facts)
    .map(([name, value]) => `const ${name}=${value};`)
    .join('\n')}\n${code}`;
}

function hashesOf(files: readonly KeptFile[]): Record<string, string> {
  return Object.fromEntries(files.map(({ path, hash }) => [path, hash]));
}

function filesOf(
  site: string,
  wanted: RegExp,
  unkept: ReadonlySet<string> = new Set(),
): KeptFile[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) =>
      join(item.parentPath, item.name)
        .slice(site.length + 1)
        .split(sep)
        .join('/'),
    )
    .filter((path) => wanted.test(path) && !unkept.has(path))
    .sort()
    .map((path) => {
      const content = readFileSync(join(site, path));
      const digest = createHash('sha256').update(content).digest();
      return {
        path: encodeURI(path.replace(/(^|\/)index\.html$/, '$1')),
        hash: digest.subarray(0, 9).toString('base64'),
        bytes: content.length,
      };
    });
}
