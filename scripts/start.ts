/** `npm start`: builds the book where something has changed since the last build, and serves it. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { siteSettings } from '../src/settings.ts';
import { buildBook } from './build-book.ts';
import { fingerprint } from './fingerprint.ts';
import { serveSite } from './serve.ts';

const WANTED_PORT = Number(process.env.PORT ?? 4321);
const STAMP = '.build/served';
const INPUTS = ['content', 'src', 'public', 'scripts', 'astro.config.mjs', 'package-lock.json'];

const now = fingerprint(process.cwd(), INPUTS, [process.env.SITE_URL ?? '', commit()]);
const upToDate = existsSync('dist') && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === now;
if (upToDate || (await buildBook({ root: process.cwd(), out: 'dist' }))) {
  mkdirSync('.build', { recursive: true });
  writeFileSync(STAMP, now);
  const { url, port } = await serveSite('dist', { port: WANTED_PORT, base: siteSettings(process.env.SITE_URL).base });
  if (port !== WANTED_PORT) console.log(`port ${WANTED_PORT} is taken`);
  console.log(`The field guide is at ${url} (stop with Ctrl-C)`);
} else {
  process.exitCode = 1;
}

/** The commit on which pages' dates depend; empty where there is no git. */
function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return '';
  }
}
