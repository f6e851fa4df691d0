import type { Link, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { placeIn } from './place.ts';

/** `[[target]]` or `[[target|words]]`. */
const WIKI_LINK = /\[\[([^[\]|]+)(?:\|([^[\]]+))?\]\]/g;

/** Scheme of a link that came from `[[…]]`, so that the resolver knows to take titles and aliases too. */
export const WIKI_SCHEME = 'wiki:';

/**
 * Turns `[[target|words]]` in running text into a link node with the address `wiki:target`.
 * Without words the link has no children: whoever resolves it puts the target's title there.
 */
export function wikiLinks() {
  return (tree: Root): void => {
    visit(tree, 'text', (node, index, parent) => {
      if (!parent || index === undefined || !node.value.includes('[[')) return;
      const parts = split(node);
      if (parts.length === 1 && parts[0] === node) return;
      parent.children.splice(index, 1, ...(parts as never[]));
      return [SKIP, index + parts.length];
    });
  };
}

function split(node: Text): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let from = 0;
  for (const match of node.value.matchAll(WIKI_LINK)) {
    if (match.index > from) parts.push(text(node, from, match.index));
    parts.push(link(node, match));
    from = match.index + match[0].length;
  }
  if (from === 0) return [node];
  if (from < node.value.length) parts.push(text(node, from, node.value.length));
  return parts;
}

function text(node: Text, from: number, to: number): Text {
  return { type: 'text', value: node.value.slice(from, to), ...place(node, from, to) };
}

function link(node: Text, match: RegExpExecArray): Link {
  const [whole, target = '', words] = match;
  return {
    type: 'link',
    // A name may be broken over lines, as prose is.
    url: WIKI_SCHEME + target.trim().replace(/\s+/g, ' '),
    children: words?.trim() ? [{ type: 'text', value: words.trim() }] : [],
    ...place(node, match.index, match.index + whole.length),
  };
}

function place(node: Text, from: number, to: number): Pick<Text, 'position'> {
  return node.position ? { position: { start: placeIn(node, from), end: placeIn(node, to) } } : {};
}
