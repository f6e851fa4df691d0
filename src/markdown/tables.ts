import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Lets a wide table scroll in a box of its own, reachable by keyboard, and turns alignment styles
 * into classes (a strict policy forbids `style`).
 */
export function tables() {
  return (tree: Root): void => {
    let number = 0;
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName === 'th' || node.tagName === 'td') alignByClass(node);
      if (node.tagName !== 'table' || !parent || index === undefined) return;
      parent.children[index] = {
        type: 'element',
        tagName: 'div',
        properties: {
          className: ['table'],
          tabIndex: 0,
          role: 'region',
          ariaLabel: `Table ${(number += 1)}: ${headersOf(node)}`,
        },
        children: [node],
      };
      visit(node, 'element', (cell) => {
        // A header without words is the corner above row names: no header to a screen reader.
        if (cell.tagName === 'th' && toString(cell).trim() === '') cell.tagName = 'td';
        if (cell.tagName === 'th') cell.properties.scope = 'col';
        if (cell.tagName === 'th' || cell.tagName === 'td') alignByClass(cell);
      });
      return SKIP;
    });
  };
}

/** The words of a table's header cells. */
function headersOf(table: Element): string {
  const headers: string[] = [];
  visit(table, 'element', (cell) => {
    if (cell.tagName === 'th') headers.push(toString(cell).trim());
  });
  return headers.filter(Boolean).join(', ');
}

function alignByClass(cell: Element): void {
  const align =
    cell.properties.align ?? /text-align:\s*(\w+)/.exec(String(cell.properties.style ?? ''))?.[1];
  delete cell.properties.style;
  delete cell.properties.align;
  if (align) cell.properties.className = [`align-${String(align)}`];
}
