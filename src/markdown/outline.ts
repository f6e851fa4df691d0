import type {
  Code,
  Heading as HeadingNode,
  Link as LinkNode,
  Nodes,
  Root,
  RootContent,
} from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Heading, Link, Outline, Sheet } from '../model/entry.ts';
import { isOutside } from '../urls/permalink.ts';
import { countMarker, isCount } from './counts.ts';
import { placeOf } from './place.ts';
import { WIKI_SCHEME } from './wiki-links.ts';

/** Blocks whose text is one run of sentences. */
const PARAGRAPHS = new Set(['paragraph', 'tableCell']);

/** What a body says about itself: its headings, links, templates, figures and words. */
export function outlineOf(tree: Root): Outline {
  const headings: Heading[] = [];
  const links: Link[] = [];
  const sheets: Sheet[] = [];
  const figures: string[] = [];
  const texts: Record<string, string[]> = {};
  let under = '';
  for (const block of tree.children) {
    if (block.type === 'heading') {
      const heading = headingOf(block);
      headings.push(heading);
      under = heading.id;
    }
    figures.push(...figuresIn(block));
    links.push(...linksIn(block, under));
    if (block.type === 'code' && block.lang === 'template')
      sheets.push({ text: (block as Code).value, under });
    if (block.type !== 'heading') (texts[under] ??= []).push(plain(block));
  }
  const joined = Object.fromEntries(
    Object.entries(texts).map(([id, parts]) => [id, parts.filter(Boolean).join(' ')]),
  );
  const words = [...Object.values(joined), ...headings.map((heading) => heading.text)]
    .join(' ')
    .split(/\s+/)
    .filter(Boolean).length;
  return { headings, links, sheets, figures, words, texts: joined };
}

/** An outline of nothing, for entries without a body. */
export function emptyOutline(): Outline {
  return { headings: [], links: [], sheets: [], figures: [], words: 0, texts: {} };
}

function headingOf(node: HeadingNode): Heading {
  const { line, column } = placeOf(node);
  return {
    depth: node.depth,
    id: node.data?.id ?? '',
    text: squeezed(runningText(node, new Map())),
    line,
    column,
  };
}

function figuresIn(block: RootContent): string[] {
  if (block.type !== 'mdxJsxFlowElement' || block.name !== 'Figure') return [];
  const id = attribute(block, 'id');
  return id ? [id] : [];
}

/** The text value of an attribute of an MDX element, or undefined. */
export function attribute(
  element: MdxJsxFlowElement | MdxJsxTextElement,
  name: string,
): string | undefined {
  const found = element.attributes.find(
    (item) => item.type === 'mdxJsxAttribute' && item.name === name,
  );
  return typeof found?.value === 'string' ? found.value : undefined;
}

/** Links into the book in a block, each with its sentence. */
function linksIn(block: RootContent, under: string): Link[] {
  const links: Link[] = [];
  visit(block as Nodes, (node) => {
    if (!PARAGRAPHS.has(node.type)) return;
    const offsets = new Map<LinkNode, number>();
    const text = runningText(node, offsets).replace(/\s/g, ' ');
    for (const [link, at] of offsets) {
      const target = targetOf(link.url);
      if (target === undefined) continue;
      links.push({
        target,
        words: squeezed(toString(link)),
        sentence: sentenceAt(text, at),
        ...(under ? { under } : {}),
        ...placeOf(link),
      });
    }
  });
  return links;
}

/**
 * Text as a reader meets it, with the target of each link that has no words of its own. Notes down
 * where in it each link begins.
 */
function runningText(node: Nodes, offsets: Map<LinkNode, number>, before = 0): string {
  if (node.type === 'link') {
    offsets.set(node, before);
    if (node.children.length === 0) return `[[${targetOf(node.url) ?? ''}]]`;
  }
  if (isCount(node)) return countMarker(node);
  if ('children' in node)
    return (node.children as Nodes[]).reduce(
      (text, child) => text + runningText(child, offsets, before + text.length),
      '',
    );
  if (node.type === 'break') return ' ';
  return node.type === 'text' || node.type === 'inlineCode' ? node.value : '';
}

/**
 * The id or name a link points to inside the book; undefined for one that leaves it or stays on the
 * page.
 */
export function targetOf(url: string): string | undefined {
  if (url.startsWith(WIKI_SCHEME)) return url.slice(WIKI_SCHEME.length);
  return isOutside(url) || url.startsWith('#') ? undefined : url;
}

/** The sentence of a paragraph that covers a place in it. */
function sentenceAt(text: string, at: number): string {
  const segments = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text);
  return squeezed(segments.containing(at)?.segment ?? text);
}

/** Running text of a block: its paragraphs and cells, and code as it stands. */
function plain(block: RootContent): string {
  if (block.type === 'footnoteDefinition') return '';
  const parts: string[] = [];
  visit(block as Nodes, (node) => {
    if (PARAGRAPHS.has(node.type)) parts.push(runningText(node, new Map()));
    else if (node.type === 'code') parts.push(node.value);
  });
  return squeezed(parts.join(' '));
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
