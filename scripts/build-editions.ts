import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../src/model/catalogue.ts';
import { partsOf } from '../src/model/reading-order.ts';
import { divisionsOf, type BoundDivision } from './editions/binding.ts';
import { epub } from './editions/epub.ts';
import { withoutFaces, withPrintFaces } from './editions/faces.ts';
import { leafOf } from './editions/leaf.ts';
import { onePage } from './editions/one-page.ts';

const PAGE = 'book/index.html';
const BOX = /(<div[^>]*\sdata-whole-book[^>]*>)\s*(<\/div>)/;

/**
 * Binds a built site's pages into the editions that are read as one: the page of the whole book,
 * and the e-book. `base` is the path the site is served from.
 */
export function buildEditions(site: string, catalogue: Catalogue, base: string): void {
  const divisions = boundDivisions(site, catalogue, base);
  writeFileSync(join(site, PAGE), withWholeBook(site, divisions, base));
  writeFileSync(
    join(site, 'staff-plus-field-guide.epub'),
    epub({
      divisions,
      cover: readFileSync('scripts/editions/cover.png'),
      style: readFileSync('scripts/editions/epub.css', 'utf8'),
      readImage: (address) => readFileSync(join(site, address)),
    }),
  );
}

function boundDivisions(site: string, catalogue: Catalogue, base: string): BoundDivision[] {
  return divisionsOf(catalogue, partsOf(catalogue)).map((division) => ({
    ...division,
    leaves: division.pages.map((address) =>
      leafOf(address, readFileSync(pagePath(site, address), 'utf8'), base),
    ),
  }));
}

/**
 * The page of the whole book with its text, and with the styles of all kinds of page that came into
 * it.
 */
function withWholeBook(site: string, divisions: readonly BoundDivision[], base: string): string {
  const shell = readFileSync(join(site, PAGE), 'utf8');
  if (!BOX.test(shell))
    throw new Error(`${PAGE} has no element with data-whole-book to put the book into`);
  const own = new Set(stylesOf(shell).map(withoutFaces));
  const pages = divisions.flatMap((division) =>
    division.leaves.map(({ address }) => readFileSync(pagePath(site, address), 'utf8')),
  );
  const borrowed = [...new Set(pages.flatMap(stylesOf).map(withoutFaces))].filter(
    (style) => !own.has(style),
  );
  const { html, pageRules } = onePage(divisions, base);
  // Those of other pages come first, so that this page's own rules have the last word within a
  // layer.
  const bound = shell
    .replace(
      '<style>',
      () => `<style>@layer reset,base,prose,components,print;${borrowed.join('')}</style><style>`,
    )
    .replace('</head>', () => `<style>@media print{${pageRules}}</style></head>`)
    .replace(BOX, (_, open: string, close: string) => `${open}${html}${close}`);
  return withPrintFaces(bound);
}

function stylesOf(html: string): string[] {
  return [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map((match) => match[1]!);
}

function pagePath(site: string, address: string): string {
  return join(site, address, 'index.html');
}
