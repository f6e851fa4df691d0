import type { ElementContent, Properties, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Properties that name one or several ids of the same document. */
const REFERENCES = [
  'htmlFor',
  'ariaLabelledBy',
  'ariaDescribedBy',
  'ariaControls',
  'ariaOwns',
  'ariaDetails',
  'headers',
];

/** How an edition names places and reaches them. */
export interface Names {
  /** The new name of an id. */
  id: (id: string) => string;
  /** The new address of a link inside the book (`/guides/x/#y`); undefined keeps only the words. */
  link: (address: string) => string | undefined;
  /** The new address of an image of the book. */
  image: (address: string) => string;
  /** Taken off the level of headings: 2 makes an `h1` an `h3`. */
  lower?: number;
  /** Properties that mean nothing in the edition. */
  without?: readonly string[];
  /** Which classes stay. */
  keepsClass?: (name: string) => boolean;
}

/**
 * A copy of some nodes in which every id, every reference to an id and every link inside the book
 * has its new name.
 */
export function rewritten(nodes: readonly ElementContent[], names: Names): ElementContent[] {
  const root: Root = { type: 'root', children: structuredClone([...nodes]) };
  visit(root, 'element', (node) => {
    const properties = Object.fromEntries(
      Object.entries(node.properties).filter(([name]) => !names.without?.includes(name)),
    );
    node.properties = properties;
    if (properties.id) properties.id = names.id(String(properties.id));
    for (const name of REFERENCES)
      if (properties[name]) properties[name] = idList(properties[name]).map(names.id);
    renameInDrawings(properties, names);
    const level = /^h([1-6])$/.exec(node.tagName)?.[1];
    if (level) node.tagName = `h${Math.min(6, Number(level) + (names.lower ?? 0))}`;
    if (names.keepsClass && Array.isArray(properties.className)) {
      properties.className = properties.className.filter((name) => names.keepsClass!(String(name)));
      if (properties.className.length === 0) delete node.properties.className;
    }
    if (isInside(properties.src)) properties.src = names.image(properties.src);
    if (node.tagName !== 'a' || !isInside(properties.href)) return;
    const link = names.link(properties.href);
    if (link) properties.href = link;
    else {
      node.tagName = 'span';
      delete node.properties.href;
    }
  });
  return root.children as ElementContent[];
}

/** Is it an address inside the book, as a leaf writes it? */
export function isInside(href: unknown): href is string {
  return typeof href === 'string' && href.startsWith('/') && !href.startsWith('//');
}

/** `url(#x)` and `#x` in the properties of a drawing. */
function renameInDrawings(properties: Properties, { id }: Names): void {
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value !== 'string') continue;
    if (value.includes('url(#'))
      properties[name] = value.replace(/url\(#([^)]+)\)/g, (_, old: string) => `url(#${id(old)})`);
    else if (name === 'xLinkHref' && value.startsWith('#'))
      properties[name] = `#${id(value.slice(1))}`;
  }
}

function idList(value: NonNullable<Properties[string]>): string[] {
  return Array.isArray(value) ? value.map(String) : String(value).split(/\s+/).filter(Boolean);
}
