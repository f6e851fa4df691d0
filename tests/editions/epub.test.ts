import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { BoundDivision } from '../../scripts/editions/binding.ts';
import { epub } from '../../scripts/editions/epub.ts';
import { leafOf } from '../../scripts/editions/leaf.ts';

const leaf = (address: string, title: string, article: string) =>
  leafOf(
    address,
    `<main><article><h1>${title}</h1><time datetime="2026-11-20">x</time>${article}</article></main>`,
    '/',
  );
const DIVISIONS: BoundDivision[] = [
  {
    id: 'part-operating',
    title: 'Operating & more',
    says: 'At work',
    standsFor: ['/guides/#operating'],
    pages: ['/guides/one/', '/guides/two/'],
    leaves: [
      leaf(
        '/guides/one/',
        'One & only',
        '<h2 id="why" class="astro-x label">Why</h2><p><a href="/guides/two/#how">how</a><br><a href="/search/">search</a></p>' +
          '<p>So<sup><a href="#user-content-fn-a" id="user-content-fnref-a" data-footnote-ref aria-describedby="footnote-label">1</a></sup>.</p>' +
          '<section data-footnotes class="footnotes"><h2 id="footnote-label">Footnotes</h2><ol><li id="user-content-fn-a">' +
          '<p>Because. <a href="#user-content-fnref-a" data-footnote-backref>↩</a></p></li></ol></section>',
      ),
      leaf(
        '/guides/two/',
        'Two',
        '<h2 id="how">How</h2><svg viewBox="0 0 1 1"><path d="M0 0"/></svg><img src="/assets/a.png" alt="A">',
      ),
    ],
  },
  {
    id: 'part-glossary',
    title: 'Glossary',
    says: '',
    standsFor: [],
    pages: ['/glossary/'],
    leaves: [leaf('/glossary/', 'Glossary', '<a href="/guides/#operating">part</a>')],
  },
];
const bound = () =>
  epub({
    divisions: DIVISIONS,
    cover: new Uint8Array([1]),
    style: 'p{}',
    readImage: () => new Uint8Array([2]),
  });
const bytes = bound();
const files = unzipSync(bytes);
const read = (path: string) => strFromU8(files[`EPUB/${path}`]!);

describe('epub', () => {
  it('opens with the stored mimetype', () => {
    expect(strFromU8(bytes.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
    expect(bytes[8]).toBe(0);
  });

  it('is the same in every build', () => {
    expect(Buffer.compare(bytes, bound())).toBe(0);
  });

  it.each([
    ['keeps ids', 'guides-one.xhtml', '<h2 id="why" class="label">Why</h2>'],
    ['leads from file to file', 'guides-one.xhtml', '<a href="guides-two.xhtml#how">how</a>'],
    ['leads to the page of a part', 'glossary.xhtml', '<a href="part-operating.xhtml">part</a>'],
    [
      'keeps the words of a link to what it does not hold',
      'guides-one.xhtml',
      '<span>search</span>',
    ],
    ['is well-formed', 'guides-one.xhtml', '<br></br>'],
    ['escapes titles', 'guides-one.xhtml', '<title>One &#x26; only</title>'],
    [
      'gives drawings their namespace',
      'guides-two.xhtml',
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">',
    ],
    ['takes images along', 'guides-two.xhtml', 'src="images/assets-a.png"'],
    [
      'says which files hold drawings',
      'package.opf',
      'href="guides-two.xhtml" media-type="application/xhtml+xml" properties="svg"',
    ],
    [
      'is as old as its youngest page',
      'package.opf',
      '<meta property="dcterms:modified">2026-11-20T00:00:00Z</meta>',
    ],
    [
      'lists parts for readers of EPUB 2',
      'toc.ncx',
      '<navLabel><text>Operating &#x26; more</text></navLabel><content src="part-operating.xhtml">',
    ],
  ])('%s', (_fact, path, words) => {
    expect(read(path)).toContain(words);
  });

  it.each([
    [
      'marks a reference to a note',
      'guides-one.xhtml',
      'href="guides-one.xhtml#user-content-fn-a" epub:type="noteref" role="doc-noteref">1</a>',
    ],
    [
      'marks the note, its number leading back',
      'guides-one.xhtml',
      '<aside id="user-content-fn-a" epub:type="footnote" role="doc-footnote"><p><a ',
    ],
    [
      'leads back from the number',
      'guides-one.xhtml',
      'href="guides-one.xhtml#user-content-fnref-a" role="doc-backlink">1.</a> Because.</p></aside>',
    ],
    ['says what a chapter is', 'guides-one.xhtml', 'epub:type="chapter" role="doc-chapter"'],
    ['says what a part is', 'part-operating.xhtml', 'epub:type="part" role="doc-part"'],
    ['says what the glossary is', 'glossary.xhtml', 'epub:type="glossary" role="doc-glossary"'],
    ['lists landmarks', 'nav.xhtml', '<nav epub:type="landmarks" id="landmarks" hidden="">'],
    [
      'leads to the glossary as one',
      'nav.xhtml',
      '<a epub:type="glossary" href="glossary.xhtml">Glossary</a>',
    ],
  ])('%s', (_fact, path, words) => {
    expect(read(path)).toContain(words);
  });

  it('refuses an image that no reader knows', () => {
    const odd = {
      ...DIVISIONS[1]!,
      leaves: [leaf('/glossary/', 'Glossary', '<img src="/assets/a.tiff" alt="">')],
    };
    expect(() =>
      epub({
        divisions: [odd],
        cover: new Uint8Array(),
        style: '',
        readImage: () => new Uint8Array(),
      }),
    ).toThrow('no e-book can show the image /assets/a.tiff; use png, jpg');
  });
});
