import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import { kept } from '../../src/compiler/kept-compilation.ts';
import { bookContext, bookLoader, resolveLink } from '../../src/compiler/load-book.ts';
import { readContent } from '../../src/compiler/read-content.ts';
import type { SourceFile } from '../../src/compiler/source-file.ts';
import { FILES, soundBook } from './sound-book.ts';

describe('a book on disk', () => {
  const place = { root: '' };
  const write = (file: SourceFile) => {
    mkdirSync(dirname(join(place.root, file.path)), { recursive: true });
    writeFileSync(join(place.root, file.path), file.text);
  };

  beforeEach(() => {
    place.root = mkdtempSync(join(tmpdir(), 'book-'));
    soundBook().forEach(write);
  });
  afterEach(() => rmSync(place.root, { recursive: true }));

  it('is read file by file, with paths from its root', () => {
    const byPath = (a: SourceFile, b: SourceFile) => (a.path < b.path ? -1 : 1);
    expect(readContent(place.root)).toEqual(soundBook().sort(byPath));
  });

  it('is read without hidden files, and without the insides of images', () => {
    write({ path: 'content/guides/.scope.mdx.swp', text: 'x' });
    write({ path: FILES.image, text: 'PNG' });
    expect(readContent(place.root).filter(({ text }) => text === 'x' || text === 'PNG')).toEqual(
      [],
    );
  });

  it('is read without the mark that some editors put before a text', () => {
    write({
      path: FILES.page,
      text: `\uFEFF${soundBook().find(({ path }) => path === FILES.page)!.text}`,
    });
    expect(compile(readContent(place.root)).problems).toEqual([]);
  });

  it('is compiled when it is first asked for, and then kept', () => {
    const { load } = bookLoader(place.root);
    const { text } = soundBook().find(({ path }) => path === FILES.page)!;
    write({ path: FILES.page, text: text.replace('title: About', 'title: About this book') });
    const first = load();
    write({ path: FILES.page, text });
    expect(first.catalogue.get('page', 'about').title).toBe('About this book');
    expect(load()).toBe(first);
  });

  it('is recalled from what a build has kept of it, whatever the folder holds by then', () => {
    const compilation = compile(soundBook());
    const file = join(place.root, 'book.bin');
    writeFileSync(file, kept(compilation));
    rmSync(join(place.root, 'content'), { recursive: true });
    const { catalogue, ...others } = bookLoader(place.root, file).load();
    const { catalogue: expected, ...rest } = compilation;
    expect(others).toEqual(rest);
    expect(catalogue.entries).toEqual(expected.entries);
    expect(catalogue.resolve('guide:sponsors')).toEqual(expected.resolve('guide:sponsors'));
  });

  it('is compiled again once it has been forgotten', () => {
    const { load, forget } = bookLoader(place.root);
    expect(load().problems).toEqual([]);
    rmSync(join(place.root, FILES.term));
    forget();
    expect(load().problems).not.toEqual([]);
  });
});

describe('what a page asks of its book', () => {
  const compilation = compile(soundBook());
  const book = bookContext({ load: () => compilation, forget: () => undefined }, '/base/', {
    written: 'https://a.example/',
    shown: 'https://b.example/',
  });

  it.each([
    { target: 'guide:sponsors', href: '/base/guides/sponsors/', title: 'Finding a sponsor' },
    {
      target: 'guide:sponsors#find-one',
      href: '/base/guides/sponsors/#find-one',
      title: 'Finding a sponsor',
    },
    { target: 'finding a sponsor', href: '/base/guides/sponsors/', title: 'Finding a sponsor' },
    { target: 'term:snacking', href: '/base/glossary/#snacking', title: 'Snacking' },
    { target: 'page:about', href: '/base/about/', title: 'About' },
  ])('the address of $target is $href', ({ target, href, title }) => {
    expect(resolveLink(compilation.catalogue, '/base', target)).toEqual({ href, title });
  });

  it('a link is written with that address', () => {
    expect(book.resolve('Finding a sponsor#find-one')).toEqual({
      href: '/base/guides/sponsors/#find-one',
      title: 'Finding a sponsor',
    });
  });

  it('a target that is not in the book has no address', () => {
    expect(resolveLink(compilation.catalogue, '/', 'guide:nowhere')).toBeUndefined();
  });

  it.each([
    { file: '/home/x/content/guides/sponsors.mdx', terms: ['snacking'] },
    { file: 'C:\\x\\content\\guides\\sponsors.mdx', terms: ['snacking'] },
    { file: '/home/x/content/guides/scope.mdx', terms: [] },
    { file: '/home/x/elsewhere/scope.mdx', terms: ['snacking'] },
  ])('the terms to link on $file are $terms', ({ file, terms }) => {
    expect(book.termsFor(file).map(({ slug }) => slug)).toEqual(terms);
  });

  it('a term to link has its names, its definition and its address', () => {
    expect(book.termsFor('')).toEqual([
      {
        slug: 'snacking',
        names: ['Snacking'],
        definition: 'Work that is easy and of little use, done because it is easy.',
        href: '/base/glossary/#snacking',
      },
    ]);
  });
});
