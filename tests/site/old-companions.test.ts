import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildBook } from '../../scripts/build-book.ts';
import { compileBook } from '../../scripts/compile-book.ts';
import { LEDGER_FILE } from '../../src/compiler/layout.ts';
import { addressesOf } from '../../src/permalinks/addresses.ts';
import { changeOf } from '../../src/permalinks/ledger-command.ts';
import { LEDGER_HEAD, recordsText } from '../../src/permalinks/ledger-text.ts';
import { entryNamedBy } from '../../src/urls/permalink.ts';

/**
 * A small book that had a page of every kind, each of which was moved to a page, merged into a
 * list, or given up.
 */
const OLD_PAGES = [
  'guides',
  'archetypes',
  'stories',
  'resources',
  'questions',
  'paths',
  '',
].flatMap((room) => {
  const at = (slug: string) => `/${[room, slug].filter(Boolean).join('/')}/`;
  return [
    { href: at('moved-once'), to: '/guides/first-steps/', shows: 'First steps' },
    { href: at('merged-once'), to: '/glossary/#flywheel', shows: 'has moved' },
    { href: at('given-up'), to: undefined, shows: 'is gone' },
  ];
});
const SITE = 'https://wiki.example.org/team/guide';

const folder = mkdtempSync(join(tmpdir(), 'field-guide-old-'));
const root = join(folder, 'book');
const out = join(folder, 'site');
const read = (path: string) => readFileSync(join(out, path), 'utf8');

/**
 * Writes what `npm run permalink` would: a release of today's addresses and the old ones, then what
 * became of the old ones.
 */
function keepLedger(): void {
  const ledger = join(root, LEDGER_FILE);
  const book = compileBook(root);
  const addresses = addressesOf(book);
  const old = OLD_PAGES.map(({ href }) => ({ href, title: `Old ${href}`, text: '' }));
  const released = changeOf(
    { ledger: book.ledger, addresses: [...addresses, ...old], today: '2026-01-10' },
    ['release'],
  );
  if (!('records' in released)) throw new Error('the release was refused');
  writeFileSync(ledger, LEDGER_HEAD + recordsText(released.records));
  for (const { href, to } of OLD_PAGES) {
    const order = to ? ['move', href, to] : ['gone', href, 'Nobody needed it.'];
    const change = changeOf(
      { ledger: compileBook(root).ledger, addresses, today: '2026-02-01' },
      order,
    );
    if (!('records' in change)) throw new Error(`${order.join(' ')}: ${JSON.stringify(change)}`);
    appendFileSync(ledger, recordsText(change.records));
  }
}

beforeAll(async () => {
  cpSync('tests/fixtures/small-book', root, { recursive: true });
  keepLedger();
  const lines: string[] = [];
  const done = await buildBook({
    root,
    out,
    siteUrl: `${SITE}/`,
    log: (line) => void lines.push(line),
  });
  expect([done, lines]).toEqual([true, expect.anything()]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The content of a `meta` tag, or undefined. */
function meta(html: string, key: string): string | undefined {
  return new RegExp(`<meta (?:name|property)="${key}" content="([^"]*)"`).exec(html)?.[1];
}

const fileOf = (url: string) => url.slice(SITE.length + 1).replace(/\/$/, '/index.html');

describe.each(OLD_PAGES)('$href', ({ href, to, shows }) => {
  const { kind, slug } = entryNamedBy(href)!;
  const companion = `${kind}/${slug}`;

  test('has a title, a description, a picture that is there and an oEmbed answer', () => {
    const html = read(`${href}index.html`);
    expect(html).toMatch(new RegExp(`<title>[^<]*${shows}`));
    for (const key of ['description', 'og:title', 'og:description', 'og:url'])
      expect([key, meta(html, key)]).toEqual([key, expect.stringMatching(/\S/)]);
    expect(existsSync(join(out, fileOf(meta(html, 'og:image')!)))).toBe(true);
    const answer = /type="application\/json\+oembed" href="([^"]*)"/.exec(html)?.[1];
    expect(existsSync(join(out, fileOf(answer!)))).toBe(true);
  });

  test('tells search engines one thing: the new page, or nothing', () => {
    const html = read(`${href}index.html`);
    const canonical = /rel="canonical" href="([^"]*)"/.exec(html)?.[1];
    if (to)
      expect([canonical, meta(html, 'robots')]).toEqual([SITE + to.replace(/#.*/, ''), undefined]);
    else expect([canonical, meta(html, 'robots')]).toEqual([SITE + href, 'noindex']);
  });

  test('still has its card, picture and oEmbed answer', () => {
    expect(read(`embed/${companion}/index.html`)).toContain(shows);
    expect(read(`embed/${companion}/index.html`)).toContain(`href="${SITE}${to ?? href}"`);
    const answer = JSON.parse(read(`oembed/${companion}.json`)) as {
      title: string;
      thumbnail_url: string;
      html: string;
    };
    expect(answer.title).toContain(shows);
    expect(existsSync(join(out, fileOf(answer.thumbnail_url)))).toBe(true);
    expect(existsSync(join(out, fileOf(/src="([^"]*)"/.exec(answer.html)![1]!)))).toBe(true);
    expect(existsSync(join(out, `previews/${companion}.png`))).toBe(true);
  });

  test('still has Markdown beside it', () => {
    expect(read(`${href}index.md`)).toContain(to?.includes('#') ? 'letter-f' : shows);
    if (kind === 'resource')
      expect(read(`resources/${slug}.md`)).toContain(to ?? 'Nobody needed it.');
  });
});

test('links.json names what moved and what is gone', () => {
  const list = JSON.parse(read('links.json')) as { redirects: object[]; gone: object[] };
  expect(list.redirects).toContainEqual({
    from: 'stories/moved-once/',
    to: 'guides/first-steps/',
    title: 'Old /stories/moved-once/',
    name: 'story:moved-once',
  });
  expect(list.gone).toContainEqual({
    address: 'given-up/',
    title: 'Old /given-up/',
    name: 'page:given-up',
    why: 'Nobody needed it.',
  });
});
