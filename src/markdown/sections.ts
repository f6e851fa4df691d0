import type { Element, ElementContent, Root, RootContent } from 'hast';

/**
 * Wraps each `##` heading and what follows it in a section that bears the heading's id as
 * `data-section`.
 */
export function sections() {
  return (tree: Root): void => {
    const out: RootContent[] = [];
    let open: Element | undefined;
    for (const node of tree.children) {
      const heading = node.type === 'element' && node.tagName === 'h2';
      if (heading) {
        open = {
          type: 'element',
          tagName: 'section',
          properties: { dataSection: String(node.properties.id ?? '') },
          children: [],
        };
        out.push(open);
      }
      // Footnotes bring their own section, which ends ours.
      if (node.type === 'element' && node.tagName === 'section') open = undefined;
      if (open) open.children.push(node as ElementContent);
      else out.push(node);
    }
    tree.children = out;
  };
}
