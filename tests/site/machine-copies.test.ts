import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { z } from 'astro/zod';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import { readContent } from '../../src/compiler/read-content.ts';
import type { LinkList } from '../../src/schemas/link-list.ts';

const DIST = 'dist';
const read = (path: string) => readFileSync(join(DIST, path), 'utf8');
const json = (path: string): unknown => JSON.parse(read(path));
const links = json('links.json') as LinkList;
const { catalogue } = compile(readContent(process.cwd()));

/**
 * Every HTML file of the build that names itself as canonical, by its address, read without the
 * reader that wrote the list.
 */
const pages = new Map(
  readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => path.replaceAll('\\', '/'))
    .map((path) => [path.replace(/(^|\/)index\.html$/, '$1'), read(path)] as const)
    .filter(([address, html]) =>
      html.includes(`<link rel="canonical" href="${links.site}${address}"`),
    ),
);

/**
 * Text that a copy gives inside a fence: code, and the sheet of a template up to its own Markdown.
 */
const FENCED = /<pre[\s\S]*?<\/pre>|<div class="paper[\s\S]*?<details/g;

/** A drawing, of which a copy gives the words, also where it is drawn as a table. */
const DRAWING = /<figure class="figure[\s\S]*?<\/figure>/g;

/**
 * Ids on headings, entries and figures of the main part, by the rule in
 * `src/markdown/read-page.ts`.
 */
function idsOf(html: string): string[] {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>')).replace(FENCED, '');
  return [...main.matchAll(/<([a-z][a-z0-9]*)\s([^>]*)>/g)].flatMap(
    ([, tag = '', attributes = '']) => {
      const id = /(?:^|\s)id="([^"]+)"/.exec(attributes)?.[1];
      const place =
        /^h[1-6]$/.test(tag) || tag === 'figure' || /(?:^|\s)data-kind=/.test(attributes);
      return id && place && id !== 'footnote-label' ? [id] : [];
    },
  );
}

describe('links.json', () => {
  it('lists every page of the build and nothing else', () => {
    expect(links.pages.map(({ address }) => address).sort()).toEqual([...pages.keys()].sort());
  });

  it('lists every id of every page and nothing else', () => {
    for (const { address, places } of links.pages) {
      const html = pages.get(address)!;
      // The whole book on one page says everything again: its places are those of the pages.
      const wanted = address === 'book/' ? [] : idsOf(html);
      expect({ address, ids: places.map(({ id }) => id) }).toEqual({ address, ids: wanted });
    }
  });

  it('holds every entry and every heading that the authors wrote', () => {
    const listed = new Set(
      links.pages.flatMap(({ address, places }) => [
        address,
        ...places.map(({ id }) => `${address}#${id}`),
      ]),
    );
    const written = catalogue.entries.flatMap(({ href, outline }) =>
      [href, ...(href.includes('#') ? [] : outline.headings.map(({ id }) => `${href}#${id}`))].map(
        (address) => address.slice(1),
      ),
    );
    expect(written.filter((address) => !listed.has(address))).toEqual([]);
  });

  it('lists files that are there', () => {
    expect(links.files.filter((path) => !existsSync(join(DIST, path)))).toEqual([]);
  });
});

describe('the published schemas', () => {
  it.each(['links', 'stories', 'guides'])('fit %s.json', (name) => {
    const { $id, ...schema } = json(`schemas/${name}.schema.json`) as { $id: string };
    const data = json(`${name}.json`) as { $schema: string };
    expect(data.$schema).toBe($id);
    expect(() => z.fromJSONSchema(schema as never).parse(data)).not.toThrow();
  });
});

describe('the Markdown of each page', () => {
  it('stands where the page says, with the same ids', () => {
    for (const { address, places } of links.pages) {
      const html = pages.get(address)!;
      if (html.includes('name="robots" content="noindex"')) continue;
      expect(html).toMatch(
        new RegExp(`<link rel="alternate" type="text/markdown" href="[^"]*/${address}index\\.md"`),
      );
      const text = read(`${address}index.md`).replace(/^```[\s\S]*?^```|`[^`\n]*`/gm, '');
      expect(text).not.toContain('{#');
      const ids = [...text.matchAll(/<a id="([^"]+)" name="\1"><\/a>/g)].map(([, id]) => id);
      expect({ address, ids }).toEqual({ address, ids: places.map(({ id }) => id) });
    }
  });

  it('links by whole addresses only', () => {
    const relative = links.pages
      .filter(({ address }) => existsSync(join(DIST, address, 'index.md')))
      .flatMap(({ address }) =>
        [
          ...read(`${address}index.md`)
            .replace(/^```[\s\S]*?^```/gm, '')
            .matchAll(/\]\(([^)]*)\)/g),
        ]
          .map(([, url = '']) => url)
          .filter((url) => !/^(https?:|mailto:)/.test(url)),
      );
    expect(relative).toEqual([]);
  });

  it('is all of it in llms-full.txt, and every link of llms.txt leads to a file', () => {
    const full = read('llms-full.txt');
    for (const { address } of links.pages)
      if (existsSync(join(DIST, address, 'index.md')))
        expect(full).toContain(read(`${address}index.md`));
    const linked = [...read('llms.txt').matchAll(/\]\((\S+)\)/g)].map(([, url = '']) =>
      url.slice(links.site.length),
    );
    expect(linked.filter((path) => !existsSync(join(DIST, path)))).toEqual([]);
    expect(linked.length).toBeGreaterThan(80);
  });
});

describe('the Markdown of each page, read by somebody else', () => {
  /**
   * How often each kind of block stands in the Markdown of a page, by a parser of GitHub's
   * Markdown.
   */
  const blocksIn = (text: string) => {
    const tree = unified()
      .use(remarkParse)
      .use(remarkGfm)
      .parse(text.replace(/^---[\s\S]*?\n---\n/, ''));
    const count = (type: string) => {
      const found: unknown[] = [];
      visit(tree, type, (node) => void found.push(node));
      return found.length;
    };
    return {
      tables: count('table'),
      notes: count('footnoteDefinition'),
      quoted: count('blockquote'),
    };
  };

  it('has the tables, notes and asides of the page', () => {
    for (const { address } of links.pages.filter(
      ({ kind }) => kind === 'guide' || kind === 'story',
    )) {
      const html = pages.get(address)!;
      const main = html
        .slice(html.indexOf('<main'), html.indexOf('<footer class="end'))
        .replace(FENCED, '')
        .replace(DRAWING, '');
      const { tables, notes, quoted } = blocksIn(read(`${address}index.md`));
      const wanted = {
        tables: (main.match(/<table/g) ?? []).length,
        notes: new Set(main.match(/<li id="user-content-fn-[^"]+"/g)).size,
        quoted: (main.match(/role="note"|<blockquote/g) ?? []).length,
      };
      expect({
        address,
        tables: tables >= wanted.tables,
        notes,
        quoted: quoted >= wanted.quoted,
      }).toEqual({
        address,
        tables: true,
        notes: wanted.notes,
        quoted: true,
      });
    }
  });
});

describe('objects.inv', () => {
  const bytes = readFileSync(join(DIST, 'objects.inv'));
  const from = bytes.indexOf('zlib.\n') + 'zlib.\n'.length;
  const rows = inflateSync(bytes.subarray(from)).toString('utf8').trimEnd().split('\n');

  it('leads to addresses of the list only, and to all of them', () => {
    const listed = links.pages.flatMap(({ address, places }) => [
      address,
      ...places.map(({ id }) => `${address}#${id}`),
    ]);
    const named = new Set(rows.map((row) => /^.+? std:(?:doc|label|term) -1 (\S*) /.exec(row)![1]));
    expect([...named].sort()).toEqual([...listed].sort());
  });
});

describe('feeds and sitemap', () => {
  it.each([
    ['feeds/stories.xml', 'story'],
    ['feeds/chapters.xml', 'guide'],
  ] as const)('%s has an entry for each %s, under an id of its own', (path, kind) => {
    const ids = [...read(path).matchAll(/<entry>[\s\S]*?<id>(.*?)<\/id>/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(catalogue.of(kind).length);
    expect(ids).toHaveLength(catalogue.of(kind).length);
  });

  it('are named by every page', () => {
    for (const html of pages.values())
      expect(html.match(/<link rel="alternate" type="application\/atom\+xml"/g)).toHaveLength(2);
  });

  it('sitemap.xml lists every page that may be listed', () => {
    const urls = [...read('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url);
    const open = [...pages]
      .filter(([, html]) => !html.includes('content="noindex"'))
      .map(([address]) => links.site + address);
    expect(urls.sort()).toEqual(open.sort());
  });
});
