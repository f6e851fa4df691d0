import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { BuiltPage, BuiltSite } from './built-page.ts';
import type { SiteCheck } from './site-check.ts';

/** What a page weighs, in bytes after Brotli. */
export interface Weight {
  /** HTML with its inline styles and scripts, and every script it loads before it is touched. */
  page: number;
  /** Scripts that run before the reader touches anything. */
  script: number;
  /**
   * The same text as bare HTML: headings, paragraphs, lists, tables and links, no attribute but
   * `href` and `id`.
   */
  bare: number;
  /** What the drawings of the page weigh over their words. */
  drawings: number;
}

/** Blocks that hold data and run nothing. */
const DATA_BLOCK = /json|speculationrules/;
const KB = 1024;
/** Scripts before touch, on every page. */
const SCRIPT_BUDGET = 2 * KB;
/**
 * What a page of reading may weigh over its bare text; half a kilobyte of it says what did not
 * load, and does without.
 */
const READING_BUDGET = 10.5 * KB;
/**
 * What one drawing may weigh over its words: it says what prose would take longer to say, so it is
 * no part of the apparatus. A calendar is the largest.
 */
const DRAWING_BUDGET = 1.25 * KB;
/** The overviews draw what chapters only mention: four calendars and the range map. */
const OVERVIEW_BUDGET = 12 * KB;
/** Whole weight of the pages that are lists. */
const LISTING_BUDGET = 40 * KB;

/** All pages in one, for those who ask for it: its weight is theirs. */
const WHOLE_BOOK = '/book/';

/** No page weighs more than its kind may. */
export const budget: SiteCheck = (site) =>
  site.pages.flatMap((page) => {
    if (page.address === WHOLE_BOOK) return [];
    const weight = weigh(site, page);
    const over =
      page.kind === 'listing'
        ? weight.page - LISTING_BUDGET
        : overText(weight) - (page.kind === 'page' ? OVERVIEW_BUDGET : READING_BUDGET);
    const at = { file: page.file, line: 1, column: 1, kind: 'budget' };
    return [
      ...(weight.script > SCRIPT_BUDGET
        ? [
            {
              ...at,
              says: `${weight.script} bytes of script before anything is touched`,
              mend: `load ${weight.script - SCRIPT_BUDGET} of them when asked for`,
            },
          ]
        : []),
      ...(over > 0
        ? [
            {
              ...at,
              says: `the page weighs ${weight.page} bytes, its text alone ${weight.bare}`,
              mend: `take ${over} bytes out of markup or style`,
            },
          ]
        : []),
    ];
  });

/** What a page weighs over its text and its drawings. */
function overText({ page, bare, drawings }: Weight): number {
  return page - bare - drawings;
}

/** Weighs a page. */
export function weigh(site: BuiltSite, page: BuiltPage): Weight {
  const scripts = page.elements.filter(
    ({ tagName, properties }) =>
      tagName === 'script' && !DATA_BLOCK.test(String(properties.type ?? '')),
  );
  const external = withImports(
    site,
    scripts.flatMap(({ properties }) =>
      typeof properties.src === 'string' ? [fileOf(site, properties.src)] : [],
    ),
  ).map((file) => readFileSync(join(site.folder, file)));
  const inline = scripts.flatMap(({ children }) =>
    children.map((child) => Buffer.from('value' in child ? child.value : '')),
  );
  const outside = sum(external.map(packed));
  return {
    page: packed(page.html) + outside,
    script: outside + packed(Buffer.concat(inline)),
    bare: packed(bareHtml(page)),
    drawings: weighDrawings(page),
  };
}

/** What the figures of a page weigh over their words, each as far as its budget goes. */
function weighDrawings({ elements }: BuiltPage): number {
  const figures = elements.filter(({ tagName }) => tagName === 'figure');
  return sum(
    figures.map((figure) =>
      Math.min(
        DRAWING_BUDGET,
        packed(toHtml(figure)) - packed(toHtml({ type: 'root', children: bare([figure]) })),
      ),
    ),
  );
}

/**
 * What a module imports before it runs; what it may import afterwards, by a call, stands in
 * parentheses.
 */
const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+)["'`]/g;

/** Some scripts with all that they import before they run, each once. */
function withImports(site: BuiltSite, scripts: readonly string[]): string[] {
  const files = new Set(scripts);
  for (const file of files) {
    const code = readFileSync(join(site.folder, file), 'utf8');
    for (const [, module] of code.matchAll(STATIC_IMPORT))
      files.add(posix.join(dirname(file), module!));
  }
  return [...files];
}

/** The file of an address, whatever the base in front of it. */
function fileOf({ files }: BuiltSite, address: string): string {
  const parts = address.split('?')[0]!.split('/').filter(Boolean);
  const at = parts.findIndex((_, i) => files.has(parts.slice(i).join('/')));
  return parts.slice(Math.max(at, 0)).join('/');
}

/** Attributes that are part of the text. */
const TEXT_ATTRIBUTES = new Set(['href', 'id']);
/** Elements that are not part of the text. */
const APPARATUS = new Set(['script', 'style', 'svg', 'button', 'nav', 'form', 'template', 'head']);

/** The words of a page as somebody would write them in bare HTML. */
export function bareHtml(page: BuiltPage): string {
  const main = page.elements.find(({ tagName }) => tagName === 'main');
  const root: Root = { type: 'root', children: main ? bare(main.children) : [] };
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title></title>${toHtml(root)}`;
}

function bare(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return node.type === 'text' ? [node] : [];
    if (APPARATUS.has(node.tagName)) return [];
    const children = bare(node.children);
    if (node.tagName === 'div' || node.tagName === 'span') return children;
    const properties = Object.fromEntries(
      Object.entries(node.properties).filter(([name]) => TEXT_ATTRIBUTES.has(name)),
    );
    return [{ ...node, properties, children } satisfies Element];
  });
}

function packed(content: string | Buffer): number {
  return content.length === 0 ? 0 : brotliCompressSync(content).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
