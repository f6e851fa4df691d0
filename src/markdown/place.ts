import type { Nodes, Text } from 'mdast';

/** A place in a file, both from 1. */
export interface Place {
  line: number;
  column: number;
}

/** Where a node begins; line 1, column 1 for one that was made. */
export function placeOf(node: Nodes): Place {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

/**
 * Where a character of a text node stands: exact on the node's first line, which is where prose
 * stands.
 */
export function placeIn(node: Text, offset: number): Place {
  const { line, column } = placeOf(node);
  const before = node.value.slice(0, offset).split('\n');
  return {
    line: line + before.length - 1,
    column: before.length === 1 ? column + offset : before.at(-1)!.length + 1,
  };
}
