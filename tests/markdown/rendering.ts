/** Runs single steps of the Markdown pipeline on short texts, as the site runs them all. */
import type { Nodes, Root as HastRoot } from 'hast';
import rehypeSlug from 'rehype-slug';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified, type PluggableList } from 'unified';

/** HTML of a Markdown text after some rehype plugins. */
export function html(markdown: string, ...plugins: PluggableList): string {
  return unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype)
    .use(plugins)
    .use(rehypeStringify)
    .processSync(markdown)
    .toString();
}

/** The same with an id on every heading. */
export function htmlWithIds(markdown: string, ...plugins: PluggableList): string {
  return html(markdown, rehypeSlug, ...plugins);
}

/** HTML of a tree. */
export function htmlOf(tree: Nodes): string {
  return unified()
    .use(rehypeStringify)
    .stringify(tree as HastRoot);
}
