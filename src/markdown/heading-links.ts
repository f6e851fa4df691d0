import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Puts a copyable link to itself and the door of the citation menu beside every heading that has an
 * id. `components/Marks.astro` draws the same.
 */
export function headingLinks() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (!/^h[23]$/.test(node.tagName) || !node.properties.id || !parent || index === undefined)
        return;
      if (node.properties.id === 'footnote-label') return;
      parent.children[index] = withMarks(node);
      return SKIP;
    });
  };
}

function withMarks(heading: Element): Element {
  const words = toString(heading);
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties: {
      href: `#${String(heading.properties.id)}`,
      className: ['mark'],
      ariaLabel: `Link to “${words}”`,
    },
    // The sign is drawn by the style sheet: as text, a reader mode would take it for the end of the
    // heading.
    children: [],
  };
  const door: Element = {
    type: 'element',
    tagName: 'button',
    properties: {
      type: 'button',
      className: ['cite'],
      ariaHasPopup: 'menu',
      ariaLabel: `Cite “${words}”`,
      title: 'Cite',
    },
    children: [],
  };
  const marks: Element = {
    type: 'element',
    tagName: 'span',
    properties: { className: ['marks'] },
    children: [link, door],
  };
  // No `div`: reader modes throw away one that holds a heading and no paragraph.
  return {
    type: 'element',
    tagName: 'header',
    properties: { className: ['head'] },
    children: [heading, marks],
  };
}
