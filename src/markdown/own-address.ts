import type { Code, InlineCode, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { DEFAULT_SITE_URL } from '../settings.ts';

/** Examples in code are written for the default address; each build shows its own, so that they can be copied as they stand. */
export function ownAddress(home: string) {
  return (tree: Root): void => {
    visit(tree, (node) => {
      if (node.type !== 'code' && node.type !== 'inlineCode') return;
      const code: Code | InlineCode = node;
      code.value = code.value.replaceAll(DEFAULT_SITE_URL, home);
    });
  };
}
