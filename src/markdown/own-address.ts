import type { Code, InlineCode, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** The address of the home page in examples. */
export interface ExampleAddress {
  /** As authors write it. */
  written: string;
  /** As this build shows it. */
  shown: string;
}

/**
 * Examples in code are written for one address; each build shows its own, so that they can be
 * copied as they stand.
 */
export function ownAddress({ written, shown }: ExampleAddress) {
  return (tree: Root): void => {
    visit(tree, (node) => {
      if (node.type !== 'code' && node.type !== 'inlineCode') return;
      const code: Code | InlineCode = node;
      code.value = code.value.replaceAll(written, shown);
    });
  };
}
