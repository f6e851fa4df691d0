import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Draws the boxes of a task list as part of the list instead of as form controls that do nothing. */
export function tasks() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      if (node.tagName !== 'li' || !hasClass(node, 'task-list-item')) return;
      visit(node, 'element', (input, index, parent) => {
        if (input.tagName !== 'input' || !parent || index === undefined) return;
        node.properties.className = ['task', ...(input.properties.checked ? ['done'] : [])];
        parent.children.splice(index, 1);
      });
    });
  };
}

function hasClass(node: Element, name: string): boolean {
  return Array.isArray(node.properties.className) && node.properties.className.includes(name);
}
