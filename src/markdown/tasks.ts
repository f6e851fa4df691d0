import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Draws the boxes of a task list as part of the list instead of as form controls that do nothing.
 */
export function tasks() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      if (node.tagName !== 'li' || !hasClass(node, 'task-list-item')) return;
      // The box stands at the item's beginning, or at that of its first paragraph; lists inside it
      // have boxes of their own.
      for (const parent of [node, node.children.find((child) => child.type === 'element')]) {
        const box = parent?.children[0];
        if (box?.type !== 'element' || box.tagName !== 'input') continue;
        node.properties.className = ['task', ...(box.properties.checked ? ['done'] : [])];
        parent!.children.shift();
      }
    });
  };
}

function hasClass(node: Element, name: string): boolean {
  return Array.isArray(node.properties.className) && node.properties.className.includes(name);
}
