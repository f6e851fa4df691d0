import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { leafOf } from '../../scripts/editions/leaf.ts';

const page = (article: string, html = '<html>') =>
  `<!doctype html>${html}<body><nav>Menu</nav><main id="main"><article class="reading" data-kind="guide"><h1>Snacking</h1>${article}</article></main><script>1</script></body>`;
const kept = (article: string, base = '/') =>
  toHtml(leafOf('/guides/snacking/', page(article), base).body).replace('<h1>Snacking</h1>', '');

describe('leafOf', () => {
  it('says what the page is', () => {
    const leaf = leafOf(
      '/guides/snacking/',
      page('<time datetime="2026-11-20">x</time><p id="a">A</p>', '<html data-archetype="solver">'),
      '/',
    );
    expect(leaf).toMatchObject({
      address: '/guides/snacking/',
      title: 'Snacking',
      kind: 'guide',
      archetype: 'solver',
      changed: '2026-11-20',
    });
    expect([...leaf.ids]).toEqual(['a']);
  });

  it.each([
    ['navigation', '<nav>On this page</nav><p>A</p>', '<p>A</p>'],
    [
      'what the style sheet hides from paper',
      '<aside class="no-print">Links</aside><p>A</p>',
      '<p>A</p>',
    ],
    [
      'the mark beside a heading',
      '<div class="head"><h2 id="x">X</h2><a class="mark" href="#x">§</a></div>',
      '<div class="head"><h2 id="x">X</h2></div>',
    ],
    [
      'boxes that were left empty',
      '<div class="side"><nav>On this page</nav></div><p>A</p>',
      '<p>A</p>',
    ],
    ['buttons and hidden parts', '<button>Copy</button><p hidden>B</p><p>A</p>', '<p>A</p>'],
    ['comments', '<!-- a --><p>A</p>', '<p>A</p>'],
    [
      'the definition beside a term',
      '<p><a href="/glossary/#x" class="term" aria-description="An x.">x</a></p>',
      '<p><a href="/glossary/#x">x</a></p>',
    ],
  ])('leaves out %s', (_what, article, left) => {
    expect(kept(article)).toBe(left);
  });

  it.each([
    [
      '<div class="table" tabindex="0" role="region" aria-label="Table"><table></table></div>',
      '<div class="table" tabindex="0" role="group" aria-label="Table"><table></table></div>',
    ],
    ['<section aria-labelledby="x"><p>A</p></section>', '<section><p>A</p></section>'],
  ])('makes no landmark of %s', (article, left) => {
    expect(kept(article)).toBe(left);
  });

  it.each([
    ['/', '<a href="/stories/dan-na/#advice">x</a>', '<a href="/stories/dan-na/#advice">x</a>'],
    ['/', '<a href="#why">x</a>', '<a href="/guides/snacking/#why">x</a>'],
    ['/wiki/guide', '<a href="/wiki/guide/stories/">x</a>', '<a href="/stories/">x</a>'],
    ['/wiki/guide', '<a href="/wiki/guide">x</a>', '<a href="/">x</a>'],
    ['/', '<a href="https://example.org/">x</a>', '<a href="https://example.org/">x</a>'],
  ])('writes links as addresses without base: under %s, %s', (base, link, written) => {
    expect(kept(link, base)).toBe(written);
  });

  it('names the page that has no heading', () => {
    expect(() => leafOf('/x/', '<main><p>A</p></main>', '/')).toThrow('the page /x/ has no <h1>');
  });
});
