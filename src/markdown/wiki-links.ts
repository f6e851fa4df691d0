import type { Link, PhrasingContent, Root, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { nameKey } from '../model/entry.ts';
import { placeIn } from './place.ts';

/** `[[target]]` or `[[target|words]]`. */
const WIKI_LINK = /\[\[([^[\]|]+)(?:\|([^[\]]+))?\]\]/g;

/**
 * Scheme of a link that came from `[[…]]`, so that the resolver knows to take titles and aliases
 * too.
 */
export const WIKI_SCHEME = 'wiki:';

/**
 * Turns `[[target|words]]` in running text into a link node with the address `wiki:target`. Without
 * words the link has no children: whoever resolves it puts the target's title there.
 * `[[#heading]]`, by id or by words, is a link within the page, which shows the words of the
 * heading. Stands behind headingIds.
 */
export function wikiLinks() {
  return (tree: Root): void => {
    const places = new Map<string, HeadingPlace>();
    visit(tree, 'heading', (heading) => {
      const place = { id: heading.data?.id ?? '', words: toString(heading).trim() };
      for (const name of [place.words, place.id]) if (place.id) places.set(nameKey(name), place);
    });
    visit(tree, 'text', (node, index, parent) => {
      if (!parent || index === undefined || !node.value.includes('[[')) return;
      const parts = split(node, places);
      if (parts.length === 1 && parts[0] === node) return;
      parent.children.splice(index, 1, ...(parts as never[]));
      return [SKIP, index + parts.length];
    });
  };
}

/** A heading of the page that a link can lead to. */
interface HeadingPlace {
  id: string;
  words: string;
}

function split(node: Text, places: ReadonlyMap<string, HeadingPlace>): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let from = 0;
  for (const match of node.value.matchAll(WIKI_LINK)) {
    if (match.index > from) parts.push(text(node, from, match.index));
    parts.push(link(node, match, places));
    from = match.index + match[0].length;
  }
  if (from === 0) return [node];
  if (from < node.value.length) parts.push(text(node, from, node.value.length));
  return parts;
}

function text(node: Text, from: number, to: number): Text {
  return { type: 'text', value: node.value.slice(from, to), ...positionIn(node, from, to) };
}

function link(node: Text, match: RegExpExecArray, places: ReadonlyMap<string, HeadingPlace>): Link {
  const [whole, written = '', words] = match;
  // A name may be broken over lines, as prose is.
  const target = written.trim().replace(/\s+/g, ' ');
  const heading = target.startsWith('#') ? target.slice(1).trim() : undefined;
  const place = places.get(nameKey(heading ?? ''));
  const shown = words?.trim() || (heading === undefined ? '' : (place?.words ?? heading));
  return {
    type: 'link',
    url: heading === undefined ? WIKI_SCHEME + target : `#${place?.id ?? heading}`,
    children: shown ? [{ type: 'text', value: shown }] : [],
    ...positionIn(node, match.index, match.index + whole.length),
  };
}

function positionIn(node: Text, from: number, to: number): Pick<Text, 'position'> {
  return node.position ? { position: { start: placeIn(node, from), end: placeIn(node, to) } } : {};
}
