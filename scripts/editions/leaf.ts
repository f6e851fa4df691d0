import type { Element, ElementContent, Properties, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/**
 * A built page reduced to what an edition on paper or in an e-reader keeps: its text, tables and
 * figures.
 */
export interface Leaf {
  /** Address without base: `/guides/introduction/`. */
  address: string;
  title: string;
  /** Kind of entry, as the page says it; empty for a listing. */
  kind: string;
  /** Archetype whose hue the page bears. */
  archetype?: string;
  /** Day its words last changed, as `2026-11-20`. */
  changed?: string;
  /**
   * What stands in `<main>`. Links inside the book are addresses without base, also those to the
   * page itself.
   */
  body: ElementContent[];
  /** Every id in `body`. */
  ids: ReadonlySet<string>;
}

/** What only a screen can use. */
const SCREEN_ONLY = new Set([
  'script',
  'style',
  'template',
  'link',
  'nav',
  'form',
  'button',
  'input',
  'select',
  'textarea',
  'dialog',
  'audio',
  'video',
  'iframe',
]);
const SCREEN_CLASSES = ['no-print', 'mark', 'marks'];
/** Boxes that say nothing once their content is gone. */
const BOXES = new Set(['div', 'aside', 'section', 'footer', 'header', 'p', 'ul', 'ol']);
const SCREEN_PROPERTIES =
  /^(ariaCurrent|loading|decoding|srcSet|sizes|fetchPriority|download|rel$|dataAstro)/;

/** Reduces a built page. Throws where it has no `<main>` or no heading to be called by. */
export function leafOf(address: string, html: string, base: string): Leaf {
  const tree: Root = fromHtml(html);
  const main = firstOf(tree, 'main');
  if (!main) throw new Error(`the page ${address} has no <main> to take into the book`);
  const frame = soleElement(main) ?? main;
  const heading = firstOf(main, 'h1');
  if (!heading)
    throw new Error(`the page ${address} has no <h1> to be called by in the contents of the book`);
  const body = frame.children.flatMap((node) => kept(node, address, base.replace(/\/$/, '')));
  const day = firstOf(frame, 'time')?.properties.dateTime;
  const archetype = firstOf(tree, 'html')?.properties.dataArchetype;
  return {
    address,
    title: toString(heading).trim(),
    kind: String(frame.properties.dataKind ?? ''),
    ...(archetype && { archetype: String(archetype) }),
    ...(day && { changed: String(day).slice(0, 10) }),
    body,
    ids: idsIn(body),
  };
}

/** Every id in some nodes. */
export function idsIn(nodes: readonly ElementContent[]): Set<string> {
  const ids = new Set<string>();
  visit({ type: 'root', children: [...nodes] } satisfies Root, 'element', ({ properties }) => {
    if (properties.id) ids.add(String(properties.id));
  });
  return ids;
}

/** The classes of an element. */
function classesOf({ properties }: Element): string[] {
  return Array.isArray(properties.className) ? properties.className.map(String) : [];
}

/**
 * A node as the edition keeps it: none, one, or its children where it was only a wrapper of the
 * screen.
 */
function kept(node: ElementContent, address: string, base: string): ElementContent[] {
  if (node.type === 'text')
    return [{ type: 'text', value: node.value.replace(/[ \t]+(?=\n)/g, '') }];
  if (node.type !== 'element') return [];
  const classes = classesOf(node);
  if (
    SCREEN_ONLY.has(node.tagName) ||
    node.properties.hidden ||
    SCREEN_CLASSES.some((name) => classes.includes(name))
  )
    return [];
  const children = node.children.flatMap((child) => kept(child, address, base));
  if (
    BOXES.has(node.tagName) &&
    children.every((child) => child.type === 'text' && child.value.trim() === '')
  )
    return [];
  return [
    {
      type: 'element',
      tagName: node.tagName,
      properties: propertiesOf(node, address, base),
      children,
    },
  ];
}

function propertiesOf({ tagName, properties }: Element, address: string, base: string): Properties {
  const own = Object.fromEntries(
    Object.entries(properties).filter(([name]) => !SCREEN_PROPERTIES.test(name)),
  );
  if (tagName === 'a') delete own.ariaDescribedBy;
  // The whole book has its glossary: a term is a plain link to it.
  if (own.ariaDescription !== undefined || own['aria-description'] !== undefined) {
    delete own.ariaDescription;
    delete own['aria-description'];
    delete own.className;
  }
  if (tagName === 'details') own.open = true;
  // One page has room for few landmarks: a box that scrolls becomes a group, and a section is told
  // by its heading.
  if (own.role === 'region') own.role = 'group';
  if (tagName === 'section') {
    delete own.ariaLabelledBy;
    delete own.ariaLabel;
  }
  for (const name of ['href', 'src'] as const)
    if (typeof own[name] === 'string') own[name] = withoutBase(own[name], address, base);
  return own;
}

function withoutBase(url: string, address: string, base: string): string {
  if (url.startsWith('#')) return address + url;
  if (base && (url === base || url.startsWith(`${base}/`))) return url.slice(base.length) || '/';
  return url;
}

function firstOf(tree: Root | Element, tagName: string): Element | undefined {
  let found: Element | undefined;
  visit(tree, 'element', (node) => {
    if (node.tagName === tagName) found ??= node;
  });
  return found;
}

function soleElement({ children }: Element): Element | undefined {
  const elements = children.filter((child) => child.type === 'element');
  return elements.length === 1 ? elements[0] : undefined;
}
