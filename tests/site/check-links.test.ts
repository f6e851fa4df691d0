import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { afterAll, describe, expect, it } from 'vitest';
import type { LinkList } from '../../src/schemas/link-list.ts';

const folder = mkdtempSync(join(tmpdir(), 'check-links-'));
afterAll(() => rmSync(folder, { recursive: true }));

const list = JSON.parse(readFileSync('dist/links.json', 'utf8')) as LinkList;
const site = list.site;
const moved = join(folder, 'links.json');
writeFileSync(
  moved,
  JSON.stringify({
    ...list,
    redirects: [{ from: 'guides/old-name/', to: 'guides/introduction/' }],
  }),
);

/** Runs the command as a wiki's owner would, with the files' texts. */
function run(files: Record<string, string>, ...args: string[]) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const result = spawnSync(
    process.execPath,
    [
      resolve('scripts/check-links.ts'),
      ...Object.keys(files).map((name) => join(folder, name)),
      ...args,
    ],
    {
      encoding: 'utf8',
    },
  );
  return {
    status: result.status,
    out: result.stdout.replaceAll(folder, '.'),
    error: result.stderr.replaceAll(folder, '.'),
  };
}

describe('check-links', () => {
  it('ends well where every link is alive', () => {
    const links = list.pages
      .flatMap(({ address, places }) => [address, ...places.map(({ id }) => `${address}#${id}`)])
      .map((address) => site + address);
    const { status, out } = run({ 'all.md': links.join('\n') }, '--quiet');
    expect(out).toBe(
      `${links.length} links into the guide in 1 file: ${links.length} alive, 0 moved, 0 gone, 0 mistyped\n`,
    );
    expect(status).toBe(0);
  });

  it('says where each link stands and what became of it, and ends with 1', () => {
    const { status, out } = run(
      { 'page.wiki': `\n* [${site}guides/old-name/#in-one-minute Start]\n` },
      '--links',
      moved,
    );
    expect(out).toContain(
      `./page.wiki:2:4 · moved · ${site}guides/old-name/#in-one-minute · now ${site}guides/introduction/#in-one-minute\n`,
    );
    expect(status).toBe(1);
  });

  it('writes the corrected copy beside the file, byte for byte the same elsewhere', () => {
    const text = `\ufeff<p>naïve\r\n<a href="${site}guides/old-name/">x</a>\t</p>`;
    run({ 'page.html': text }, '--links', moved, '--fix');
    expect(readFileSync(join(folder, 'page.fixed.html'), 'utf8')).toBe(
      text.replace('old-name', 'introduction'),
    );
    expect(readFileSync(join(folder, 'page.html'), 'utf8')).toBe(text);
  });

  it('writes no copy where there is nothing to correct', () => {
    run({ 'fine.txt': site }, '--fix');
    expect(existsSync(join(folder, 'fine.fixed.txt'))).toBe(false);
  });

  it.each([
    [[], 'name the files to check: npm run check-links -- FILE…'],
    [['nowhere.html'], 'there is no file "nowhere.html"'],
    [['package.json', '--links', 'nowhere.json'], 'there is no list of links "nowhere.json"'],
    [['package.json', '--links', 'package.json'], '"package.json" is no list of links'],
  ])('with %j says what is missing and ends with 2', (args, words) => {
    const { status, error } = run({}, ...args);
    expect(error).toContain(words);
    expect(status).toBe(2);
  });
});
