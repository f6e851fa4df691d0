import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { siteSettings } from '../src/settings.ts';
import { buildBook } from './build-book.ts';
import { fingerprint } from './fingerprint.ts';

/** Where the site of this repository's book stands. */
export const SITE = 'dist';
/** What `dist` was built from and for. */
const RECORD = join('.build', 'built.json');
const INPUTS = [
  'content',
  'src',
  'public',
  'scripts',
  'astro.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/** What is known about the site in `dist`. */
interface BuildRecord {
  /** Hash over everything that was read. */
  fingerprint: string;
  /** Whole address that it was built for. */
  siteUrl: string;
}

/**
 * Builds the book of this repository into `dist`, and notes what it was built from. False where it
 * has problems.
 */
export async function buildGuide({ publish = false } = {}): Promise<boolean> {
  const record = recordNow();
  // As long as nobody knows which site stands there, `npm start` builds anew.
  rmSync(RECORD, { force: true });
  if (!(await buildBook({ root: process.cwd(), out: SITE, publish }))) return false;
  mkdirSync('.build', { recursive: true });
  const fresh = `${RECORD}.${process.pid}`;
  writeFileSync(fresh, JSON.stringify(record));
  renameSync(fresh, RECORD);
  return true;
}

/** Is the site in `dist` what a build would make now? */
export function isUpToDate(): boolean {
  return existsSync(join(SITE, 'sw.js')) && lastRecord()?.fingerprint === recordNow().fingerprint;
}

/**
 * The path below which the site in `dist` was built; that of SITE_URL where nobody has noted it.
 */
export function builtBase(): string {
  return siteSettings(lastRecord()?.siteUrl ?? process.env.SITE_URL).base;
}

function recordNow(): BuildRecord {
  const siteUrl = siteSettings(process.env.SITE_URL).href;
  return { fingerprint: fingerprint(process.cwd(), INPUTS, [siteUrl, revision()]), siteUrl };
}

function lastRecord(): BuildRecord | undefined {
  try {
    return JSON.parse(readFileSync(RECORD, 'utf8')) as BuildRecord;
  } catch {
    return undefined;
  }
}

/**
 * The commit, and whether the history before it is whole: the days on pages depend on both. Empty
 * where there is no git.
 */
function revision(): string {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD', '--is-shallow-repository'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return '';
  }
}
