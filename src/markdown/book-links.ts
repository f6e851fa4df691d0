import type { Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { targetOf } from './outline.ts';

/** Where a link target of the book leads. */
export interface LinkTarget {
  /** Address with base, ready for `href`. */
  href: string;
  /** Shown where the author wrote no words. */
  title: string;
}

/**
 * Finds the page of a link target (`guide:x#y`, or the name in `[[…]]`); undefined where there is
 * none.
 */
export type ResolveLink = (target: string) => LinkTarget | undefined;

/**
 * Writes the addresses of links by id. A target that is not in the book throws: the compiler has
 * reported it before, with its line.
 */
export function bookLinks(resolve: ResolveLink) {
  return (tree: Root): void => {
    visit(tree, 'link', (link: Link) => {
      const target = targetOf(link.url);
      if (target === undefined) return;
      const found = resolve(target);
      if (!found)
        throw new Error(`link to "${target}", which is not in the book; run npm run validate`);
      link.url = found.href;
      if (link.children.length === 0) link.children = [{ type: 'text', value: found.title }];
    });
  };
}
