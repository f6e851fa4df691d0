import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { EXIT, visit } from 'unist-util-visit';

/** A page of the built site, reduced to what is asked of it. */
export interface BuiltPage {
  /** What the page gives as its own address; undefined where it gives none. */
  canonical?: string;
  /** The words of its `h1`. */
  title: string;
  /** Its summary for previews. */
  description: string;
  /** May search engines list it? */
  listed: boolean;
  /** Places that can be linked to, in order. */
  places: { id: string; title: string; isFigure: boolean }[];
  /** Its main part. */
  main: Element;
}

/**
 * Reads a page of the built site. Throws where it has no `main`.
 *
 * An id is an address, and so a promise, where it stands in the main part on a heading, on an entry
 * of a list (an element that carries `data-kind`: a term, a work), or on a figure. Every other id
 * (notes, labels, the skip link's target) belongs to the page's own machinery.
 */
export function readBuiltPage(html: string): BuiltPage {
  const root = fromHtml(html);
  const main = find(root, (node) => node.tagName === 'main');
  if (!main) throw new Error('the page has no <main>');
  const link = find(
    root,
    ({ tagName, properties }) => tagName === 'link' && has(properties.rel, 'canonical'),
  );
  const meta = (name: string) =>
    String(
      find(root, ({ tagName, properties }) => tagName === 'meta' && properties.name === name)
        ?.properties.content ?? '',
    );
  const heading = find(main, ({ tagName }) => tagName === 'h1');
  return {
    ...(link && { canonical: String(link.properties.href) }),
    title: heading ? words(heading) : '',
    description: meta('description'),
    listed: !meta('robots').includes('noindex'),
    places: placesOf(main),
    main,
  };
}

/** Is this element one whose id is an address? */
export function isPlace({ tagName, properties }: Element): boolean {
  if (!properties.id || properties.id === 'footnote-label') return false;
  return /^h[1-6]$/.test(tagName) || tagName === 'figure' || properties.dataKind !== undefined;
}

function placesOf(main: Element): BuiltPage['places'] {
  const places: BuiltPage['places'] = [];
  visit(main, 'element', (node) => {
    if (!isPlace(node)) return;
    const label = /^h[1-6]$/.test(node.tagName)
      ? node
      : find(
          node,
          ({ tagName }) => tagName === 'dt' || tagName === 'figcaption' || tagName === 'cite',
        );
    places.push({
      id: String(node.properties.id),
      title: words(label ?? node),
      isFigure: node.tagName === 'figure',
    });
  });
  return places;
}

/** The first element of a tree that fits. */
export function find(
  tree: Root | Element,
  fits: (element: Element) => boolean,
): Element | undefined {
  let found: Element | undefined;
  visit(tree as Nodes, 'element', (node) => {
    if (!fits(node)) return;
    found = node;
    return EXIT;
  });
  return found;
}

/** Does a list of words in an attribute (`class`, `rel`) hold this one? */
export function has(value: Element['properties'][string], word: string): boolean {
  return Array.isArray(value) && value.includes(word);
}

function words(node: Element): string {
  return toString(node).replace(/\s+/g, ' ').trim();
}
