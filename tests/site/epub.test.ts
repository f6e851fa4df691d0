import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import { readContent } from '../../src/compiler/read-content.ts';

const bytes = readFileSync('dist/staff-plus-field-guide.epub');
const files = unzipSync(bytes);
const names = Object.keys(files);
const read = (path: string) => strFromU8(files[path]!);
const opf = read('EPUB/package.opf');

/** Attributes of every element of a kind in a text of XML. */
const attributes = (xml: string, element: string) =>
  [...xml.matchAll(new RegExp(`<${element}\\s([^>]*)>`, 'g'))].map(([, words = '']) =>
    Object.fromEntries(
      [...words.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
    ),
  );

describe('the e-book', () => {
  it('is told by its first file, which is stored', () => {
    expect(names[0]).toBe('mimetype');
    expect(bytes.subarray(30, 58).toString()).toBe('mimetypeapplication/epub+zip');
    expect(bytes.readUInt16LE(8)).toBe(0);
  });

  it('leads a reader to its package', () => {
    expect(attributes(read('META-INF/container.xml'), 'rootfile')).toMatchObject([
      { 'full-path': 'EPUB/package.opf' },
    ]);
  });

  it('has every file of its manifest, and no other', () => {
    const listed = attributes(opf, 'item').map(({ href }) => `EPUB/${href}`);
    expect(listed.toSorted()).toEqual(
      names.filter((name) => name.startsWith('EPUB/') && name !== 'EPUB/package.opf').toSorted(),
    );
  });

  it('reads only what the manifest has', () => {
    const ids = new Set(attributes(opf, 'item').map(({ id }) => id));
    const spine = attributes(opf, 'itemref').map(({ idref }) => idref);
    expect(spine.length).toBeGreaterThan(90);
    expect(spine.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('has the target of every link, in text, contents and NCX', () => {
    const ids = new Map<string, Set<string>>();
    const links: [from: string, to: string][] = [];
    for (const name of names.filter((path) => path.endsWith('.xhtml'))) {
      const own = new Set<string>();
      visit(fromHtml(read(name)), 'element', ({ tagName, properties }) => {
        if (properties.id) own.add(String(properties.id));
        if (tagName === 'a' && !/^https?:|^mailto:/.test(String(properties.href)))
          links.push([name, String(properties.href)]);
      });
      ids.set(name, own);
    }
    for (const { src } of attributes(read('EPUB/toc.ncx'), 'content'))
      links.push(['EPUB/toc.ncx', src!]);
    expect(links.length).toBeGreaterThan(2000);
    const dead = links.filter(([, to]) => {
      const [file, fragment] = to.split('#');
      const there = ids.get(`EPUB/${file}`);
      return !there || (fragment !== undefined && !there.has(fragment));
    });
    expect(dead).toEqual([]);
  });

  it('has every heading of the site under the same id', () => {
    const { catalogue } = compile(readContent(process.cwd()));
    const missing = (['guide', 'archetype', 'story', 'question', 'resource'] as const).flatMap(
      (kind) =>
        catalogue.of(kind).flatMap(({ href, outline }) => {
          const text = read(`EPUB/${href.split('/').filter(Boolean).join('-')}.xhtml`);
          return outline.headings
            .filter(({ id }) => !text.includes(` id="${id}"`))
            .map(({ id }) => `${href}#${id}`);
        }),
    );
    expect(missing).toEqual([]);
  });

  it('brings no colour of its own', () => {
    expect(read('EPUB/style.css')).not.toMatch(
      /(?<!current)color\s*:\s*(?!currentColor)|#[0-9a-f]{3,6}\b|rgb|oklch/i,
    );
  });

  it('has a cover of its own size', () => {
    const cover = Buffer.from(files['EPUB/cover.png']!);
    expect([cover.readUInt32BE(16), cover.readUInt32BE(20)]).toEqual([1200, 1800]);
  });
});
