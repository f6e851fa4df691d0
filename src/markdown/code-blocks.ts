import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Makes every block of code reachable by keyboard, since it scrolls where its lines are longer than
 * the page is wide.
 */
export function codeBlocks() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      if (node.tagName === 'pre') node.properties.tabIndex = 0;
    });
  };
}
