import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

/** Puts a copyable link to itself beside every heading that has an id. */
export function headingLinks() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (!/^h[23]$/.test(node.tagName) || !node.properties.id || !parent || index === undefined) return;
      if (node.properties.id === 'footnote-label') return;
      parent.children[index] = withLink(node);
      return SKIP;
    });
  };
}

function withLink(heading: Element): Element {
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties: { href: `#${String(heading.properties.id)}`, className: ['mark'], ariaLabel: `Link to “${toString(heading)}”` },
    children: [{ type: 'text', value: '§' }],
  };
  return { type: 'element', tagName: 'div', properties: { className: ['head'] }, children: [heading, link] };
}
