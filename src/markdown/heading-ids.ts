import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';

declare module 'mdast' {
  interface HeadingData {
    /** The authored id, from the comment at the heading's end. */
    id?: string;
    hProperties?: { id?: string };
  }
}

/** `{/* #the-id *\/}` as MDX gives it: the text between the braces. */
const ID_COMMENT = /^\/\*\s*#(\S+)\s*\*\/$/;

/**
 * Gives each heading the id its author wrote at its end in an MDX comment, and takes the comment
 * out: `## Snacking feels like progress {/* #snacking *\/}`. rehype-slug leaves a heading that has
 * an id alone.
 */
export function headingIds() {
  return (tree: Root): void => {
    visit(tree, 'heading', (heading: Heading) => {
      const last = heading.children.at(-1);
      if (last?.type !== 'mdxTextExpression') return;
      const id = ID_COMMENT.exec(last.value.trim())?.[1];
      if (!id) return;
      heading.children.pop();
      const before = heading.children.at(-1);
      if (before?.type === 'text') before.value = before.value.trimEnd();
      heading.data = { ...heading.data, id, hProperties: { id } };
    });
  };
}
