import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildBook } from '../../scripts/build-book.ts';
import { readSite } from '../../scripts/checks/built-page.ts';
import { SITE_CHECKS } from '../../scripts/checks/index.ts';
import { problemLine } from '../../src/problems/problem.ts';

const FIXTURE = 'tests/fixtures/small-book';
const BASE = '/team/guide';

let folder: string;
let lines: string[];
const log = (line: string) => void lines.push(line);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'field-guide-'));
  cpSync(FIXTURE, join(folder, 'book'), { recursive: true });
  lines = [];
  process.env.SITE_URL = `https://wiki.example.org${BASE}/`;
  expect(await buildBook({ root: join(folder, 'book'), out: join(folder, 'first'), log })).toBe(
    true,
  );
});
afterAll(() => {
  delete process.env.SITE_URL;
  rmSync(folder, { recursive: true, force: true });
});

describe('a small book under a base', () => {
  test('keeps every link and file below the base', () => {
    const site = readSite(join(folder, 'first'));
    expect(SITE_CHECKS['links']!(site, { base: BASE }).map(problemLine)).toEqual([]);
    expect(site.pages.find(({ address }) => address === '/guides/first-steps/')?.html).toContain(
      `href="${BASE}/guides/second-steps/#watch-out-for"`,
    );
  });

  test('passes every check of a built site', () => {
    const site = readSite(join(folder, 'first'));
    expect(
      Object.values(SITE_CHECKS).flatMap((check) => check(site, { base: BASE }).map(problemLine)),
    ).toEqual([]);
  });

  test('links the first mention of a term, its definition beside it', () => {
    const page = readSite(join(folder, 'first')).pages.find(
      ({ address }) => address === '/guides/first-steps/',
    );
    expect(page?.html.match(/class="term"/g)).toHaveLength(1);
    expect(page?.html).toContain(
      'A wheel that goes on turning by itself once somebody has made it turn.',
    );
  });

  test('shows on each page who leads to it, with the sentence', () => {
    const page = readSite(join(folder, 'first')).pages.find(
      ({ address }) => address === '/guides/second-steps/',
    );
    expect(page?.html).toContain('Read the second chapter, then Ada Example’s story.');
  });

  test('is byte for byte the same when it is built again', { timeout: 120_000 }, async () => {
    expect(await buildBook({ root: join(folder, 'book'), out: join(folder, 'second'), log })).toBe(
      true,
    );
    expect(bytesOf(join(folder, 'second'))).toEqual(bytesOf(join(folder, 'first')));
  });

  test('stays as it was when the content is broken, and the run says where', async () => {
    const before = bytesOf(join(folder, 'first'));
    const chapter = join(folder, 'book/content/guides/first-steps.mdx');
    const text = readFileSync(chapter, 'utf8');
    writeFileSync(
      chapter,
      text.replace('story:ada-example#the-role', 'story:ada-exampel#the-role'),
    );
    lines = [];
    expect(await buildBook({ root: join(folder, 'book'), out: join(folder, 'first'), log })).toBe(
      false,
    );
    writeFileSync(chapter, text);
    expect(lines).toEqual([
      'content/guides/first-steps.mdx:51:3 · link to "story:ada-exampel#the-role", which is not in the book · did you mean "story:ada-example"?',
      '1 problems; nothing was built',
    ]);
    expect(bytesOf(join(folder, 'first'))).toEqual(before);
  });
});

/** Every file of a folder with its content, as text that compares. */
function bytesOf(site: string): Record<string, string> {
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((item) =>
    item.isFile(),
  );
  return Object.fromEntries(
    files.map((item) => [
      join(item.parentPath, item.name).slice(site.length),
      readFileSync(join(item.parentPath, item.name), 'base64'),
    ]),
  );
}
