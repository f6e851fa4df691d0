import type { Root } from 'mdast';
import type { Options } from 'remark-gfm';
import type { Processor } from 'unified';
import { visit } from 'unist-util-visit';

/**
 * What the book reads of GitHub's Markdown: all, but only `~~` strikes out, since "10~20 people and
 * 30~40 weeks" is a range.
 */
export const GFM: Options = { singleTilde: false };

/** Codes of the letters that `export` and `import` begin with. */
const ESM_STARTS = [101, 105];

/**
 * Reads a paragraph that begins with "export" or "import" as the words it is: prose imports no
 * code. Stands behind remark-mdx.
 */
export function proseOnly(this: Processor): void {
  for (const extension of this.data().micromarkExtensions ?? []) {
    for (const code of ESM_STARTS) delete extension.flow?.[code];
  }
}

/**
 * Writes every text in composed letters (NFC), as keyboards do, and its lines with the line ends of
 * Unix. macOS decomposes what stands in file names.
 */
export function composedText() {
  return (tree: Root): void => {
    visit(tree, (node) => {
      if ('value' in node && typeof node.value === 'string') node.value = composed(node.value);
      if ('url' in node && typeof node.url === 'string') node.url = composed(node.url);
      if ('alt' in node && typeof node.alt === 'string') node.alt = composed(node.alt);
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      for (const attribute of node.attributes) {
        if (typeof attribute.value === 'string') attribute.value = composed(attribute.value);
      }
    });
  };
}

/** A text in composed letters, with the line ends of Unix. */
export function composed(text: string): string {
  return (/\p{M}/u.test(text) ? text.normalize('NFC') : text).replaceAll('\r\n', '\n');
}
