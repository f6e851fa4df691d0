import type { Code, Paragraph, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { parsePlain } from './parse.ts';

/**
 * Turns a fence with the info string `template` into `<Sheet text="…">` around the rendered
 * Markdown. Its headings become paragraphs that only look like headings, so that the page's outline
 * stays its own.
 */
export function sheets() {
  return (tree: Root): void => {
    visit(tree, 'code', (node: Code, index, parent) => {
      if (node.lang !== 'template' || !parent || index === undefined) return;
      const sheet: MdxJsxFlowElement = {
        type: 'mdxJsxFlowElement',
        name: 'Sheet',
        attributes: [{ type: 'mdxJsxAttribute', name: 'text', value: node.value }],
        children: parsePlain(node.value).children.map(
          quietHeading,
        ) as MdxJsxFlowElement['children'],
      };
      parent.children[index] = sheet as RootContent;
    });
  };
}

function quietHeading(block: RootContent): RootContent {
  if (block.type !== 'heading') return block;
  const paragraph: Paragraph = {
    type: 'paragraph',
    children: block.children,
    data: { hProperties: { className: [`sheet-h${block.depth}`] } },
  };
  return paragraph;
}
