import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
} from 'node:fs';
import { renameSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { brotliCompressSync, constants as zlib, gzipSync } from 'node:zlib';
import { NAMED_BY_HASH } from '../src/publish/header-rules.ts';

/** What is put where a server looks for it. */
export interface Deployment {
  /** The built site. */
  site: string;
  /** Folder that holds `releases/` and `current`, which leads to the newest of them. */
  target: string;
  /**
   * The time of this deployment; parts that no build of the last `keepDays` had are not carried
   * over.
   */
  now?: Date;
  keepDays?: number;
  /** Also write `.gz` and `.br` beside what is worth it. */
  compress?: boolean;
}

/** What a deployment did. */
export interface Deployed {
  /** Folder of the release. */
  release: string;
  /** Folder in it that holds the home page. */
  home: string;
  /** Parts of former builds that this release goes on serving. */
  carried: number;
}

const HASHED = NAMED_BY_HASH.map((pattern) => new RegExp(`^${pattern}`));
const DAY = 86_400_000;
/** Text that shrinks; pictures, fonts, the e-book and the inventory are compressed already. */
const COMPRESSIBLE = new Set([
  '.html',
  '.css',
  '.js',
  '.json',
  '.svg',
  '.xml',
  '.txt',
  '.md',
  '.webmanifest',
]);
/** Smaller files fit into one packet anyway. */
const WORTH_IT = 1024;

/**
 * Lays a built site out below `target`, so that a server changes over between two requests and no
 * open tab breaks:
 *
 *     target/current -> releases/20261127T220000000Z/
 *         www/field-guide/…   the site, in the folder of its base
 *         redirects/, headers/   rules for the server
 *
 * A page that was opened before asks for the parts it was built with, so scripts, styles and search
 * parts of former builds, whose names hold their hash, are carried over for `keepDays` after the
 * last build that had them. `current` is a symbolic link that is replaced by a rename: a request
 * sees the old release or the new one, never half of one. The release before is kept, to go back
 * to.
 *
 * Files that have not changed keep their time, so that browsers revalidate them by ETag or date
 * without loading them again. Throws one sentence where something is in the way; the release that
 * is served is untouched then.
 */
export function deploySite({
  site,
  target,
  now = new Date(),
  keepDays = 30,
  compress = true,
}: Deployment): Deployed {
  const base = baseOf(site);
  const current = join(target, 'current');
  if (lstatSync(current, { throwIfNoEntry: false })?.isSymbolicLink() === false)
    throw new Error(
      `${current} is not a symbolic link: name a folder of its own, which holds nothing but releases`,
    );
  const former = releaseAt(target, current);
  const name = now.toISOString().replace(/[-:.]/g, '');
  const release = join(target, 'releases', name);
  const building = `${release}.building`;
  rmSync(building, { recursive: true, force: true });
  const home = join(building, 'www', base);
  const formerHome = former && join(target, 'releases', former, 'www', base);
  for (const file of filesBelow(site))
    place(join(site, file), join(home, file), formerHome && join(formerHome, file));
  for (const file of filesBelow(home).filter(isHashed)) utimesSync(join(home, file), now, now);
  const carried =
    formerHome && existsSync(formerHome)
      ? carryOver(formerHome, home, now.getTime() - keepDays * DAY)
      : 0;
  for (const rules of ['redirects', 'headers'])
    for (const file of filesBelow(join(site, rules)))
      place(join(site, rules, file), join(building, rules, file));
  if (compress) for (const file of filesBelow(home)) compressed(home, file, formerHome);
  rmSync(release, { recursive: true, force: true });
  renameSync(building, release);
  point(current, join('releases', name));
  prune(target, new Set([name, former]));
  return { release, home: join(release, 'www', base), carried };
}

/** The path a site was built for, as folders: `field-guide`, or nothing at the root. */
function baseOf(site: string): string {
  const list = join(site, 'links.json');
  if (!existsSync(list)) throw new Error(`there is no built site in ${site}/: run npm run build`);
  const { site: home } = JSON.parse(readFileSync(list, 'utf8')) as { site: string };
  return decodeURIComponent(new URL(home).pathname).replace(/^\/|\/$/g, '');
}

/** Name of the release that is served; undefined before the first. */
function releaseAt(target: string, current: string): string | undefined {
  if (!lstatSync(current, { throwIfNoEntry: false })) return undefined;
  const name = readlinkSync(current).split(/[\\/]/).at(-1);
  return name && existsSync(join(target, 'releases', name)) ? name : undefined;
}

/** Puts a file in its place: the former release's, with its time, where the bytes are the same. */
function place(from: string, to: string, former?: string): void {
  mkdirSync(dirname(to), { recursive: true });
  if (former && existsSync(former) && sameBytes(from, former)) link(former, to);
  else copyFileSync(from, to, constants.COPYFILE_FICLONE);
}

function sameBytes(a: string, b: string): boolean {
  return statSync(a).size === statSync(b).size && readFileSync(a).equals(readFileSync(b));
}

/**
 * The same file under a second name; a copy with the same time where the file system has no hard
 * links.
 */
function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
    const { atime, mtime } = statSync(from);
    utimesSync(to, atime, mtime);
  }
}

/**
 * Parts of former builds that the new one has no more, for the tabs that were opened with them.
 * Returns how many.
 */
function carryOver(formerHome: string, home: string, oldest: number): number {
  const wanted = filesBelow(formerHome).filter(
    (file) =>
      isHashed(file) &&
      !existsSync(join(home, file)) &&
      statSync(join(formerHome, file)).mtimeMs >= oldest,
  );
  for (const file of wanted) {
    mkdirSync(dirname(join(home, file)), { recursive: true });
    link(join(formerHome, file), join(home, file));
  }
  return wanted.filter((file) => !/\.(gz|br)$/.test(file)).length;
}

function isHashed(file: string): boolean {
  return HASHED.some((pattern) => pattern.test(`/${file.replace(/\.(gz|br)$/, '')}`));
}

/** Writes `.gz` and `.br` beside a file that is worth it, or takes those of the former release. */
function compressed(home: string, file: string, formerHome: string | undefined): void {
  const path = join(home, file);
  const { size, atime, mtime } = statSync(path);
  if (!COMPRESSIBLE.has(extname(file)) || size < WORTH_IT) return;
  const former = formerHome && join(formerHome, file);
  const same = former && existsSync(former) && sameBytes(former, path);
  for (const [ending, pack] of Object.entries(PACKERS)) {
    if (existsSync(path + ending)) continue;
    if (same && existsSync(former + ending)) link(former + ending, path + ending);
    else writeFileSync(path + ending, pack(readFileSync(path)));
    utimesSync(path + ending, atime, mtime);
  }
}

const PACKERS: Record<string, (bytes: Buffer) => Buffer> = {
  '.gz': (bytes) => gzipSync(bytes, { level: 9 }),
  // Higher steps of quality cost many times as long for a few percent.
  '.br': (bytes) =>
    brotliCompressSync(bytes, {
      params: { [zlib.BROTLI_PARAM_QUALITY]: 6, [zlib.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
};

/** Leads the link elsewhere in one step. */
function point(current: string, to: string): void {
  const fresh = `${current}.new`;
  rmSync(fresh, { force: true });
  symlinkSync(to, fresh, 'dir');
  renameSync(fresh, current);
}

/**
 * Removes releases that are neither served nor the one before, and what an interrupted deployment
 * left.
 */
function prune(target: string, kept: ReadonlySet<string | undefined>): void {
  for (const name of readdirSync(join(target, 'releases')))
    if (!kept.has(name)) rmSync(join(target, 'releases', name), { recursive: true, force: true });
}

/** Files below a folder, by path from it with forward slashes; none where there is no folder. */
function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) =>
      join(item.parentPath, item.name).slice(join(folder, '/').length).replaceAll('\\', '/'),
    )
    .sort();
}
