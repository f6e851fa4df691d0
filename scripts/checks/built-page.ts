import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** A page of a built site reduced to facts, so that a check is a few lines over them. */
export interface BuiltPage {
  /** File below the site's folder: `guides/introduction/index.html`. */
  file: string;
  /** Address without base: `/guides/introduction/`. */
  address: string;
  html: string;
  tree: Root;
  /** Every id on the page, as often as it stands there. */
  ids: string[];
  /** Every element, for whoever looks at attributes. */
  elements: Element[];
  /** What sort of page it is: the kind of its entry, or `listing`. */
  kind: string;
}

/** A built site: its pages, and every file by name. */
export interface BuiltSite {
  folder: string;
  pages: BuiltPage[];
  files: ReadonlySet<string>;
}

/**
 * Reads a built site. Pages that only forward to another (old addresses) and cards made for framing
 * are files, not pages.
 */
export function readSite(folder: string): BuiltSite {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) =>
      join(item.parentPath, item.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
  const pages = files
    .filter((file) => file.endsWith('.html') && !file.startsWith('embed/'))
    .map((file) => readPage(folder, file));
  return {
    folder,
    pages: pages.filter(({ html }) => !/http-equiv="refresh"/i.test(html)),
    files: new Set(files),
  };
}

function readPage(folder: string, file: string): BuiltPage {
  const html = readFileSync(join(folder, file), 'utf8');
  return pageOf(file, html);
}

/** The facts of one page. */
export function pageOf(file: string, html: string): BuiltPage {
  const tree = fromHtml(html);
  const elements: Element[] = [];
  visit(tree, 'element', (element) => void elements.push(element));
  const ids = elements.flatMap(({ properties }) =>
    typeof properties.id === 'string' ? [properties.id] : [],
  );
  // The whole book holds many articles, and is none.
  const articles = elements.filter(
    ({ tagName, properties }) => tagName === 'article' && properties.dataKind,
  );
  const kind = articles.length === 1 ? String(articles[0]!.properties.dataKind) : 'listing';
  return { file, address: `/${file.replace(/index\.html$/, '')}`, html, tree, ids, elements, kind };
}
