import type { Root as HastRoot } from 'hast';
import rehypeSlug from 'rehype-slug';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import { unified, type PluggableList } from 'unified';
import type { VFile } from 'vfile';
import { bookLinks, type ResolveLink } from './book-links.ts';
import { codeBlocks } from './code-blocks.ts';
import { counts, type SayCount } from './counts.ts';
import { composedText, GFM, proseOnly } from './gfm.ts';
import { headingIds } from './heading-ids.ts';
import { headingLinks } from './heading-links.ts';
import { ownAddress, type ExampleAddress } from './own-address.ts';
import { parseMarkdown } from './parse.ts';
import { sections } from './sections.ts';
import { sheets } from './sheets.ts';
import { sideNotes } from './side-notes.ts';
import { tables } from './tables.ts';
import { tasks } from './tasks.ts';
import { linkTerms, type TermToLink } from './term-links.ts';
import { typography } from './typography.ts';
import { wikiLinks } from './wiki-links.ts';

/** What the pipeline asks of the book. Functions, so that a running dev server sees the newest. */
export interface BookContext {
  resolve: ResolveLink;
  /** The address of the home page in examples. */
  examples: ExampleAddress;
  /** Says how many stories a page counts. */
  sayCount: SayCount;
  /** The terms to link on the page that this file makes. */
  termsFor(file: string): readonly TermToLink[];
}

/** remark plugins of every page body, in order. */
export function remarkPlugins(book: BookContext): PluggableList {
  const reading = [
    [remarkGfm, GFM],
    proseOnly,
    composedText,
    headingIds,
    typography,
    wikiLinks,
  ] satisfies PluggableList;
  return [
    ...reading,
    [counts, book.sayCount],
    [bookLinks, book.resolve],
    [ownAddress, book.examples],
    sheets,
  ];
}

/**
 * rehype plugins of every page body, in order: authored ids first, so that rehype-slug leaves them
 * alone.
 */
export function rehypePlugins(book: BookContext): PluggableList {
  return [
    rehypeSlug,
    codeBlocks,
    tables,
    tasks,
    () => (tree: HastRoot, file: VFile) => linkTerms(tree, book.termsFor(file.path)),
    sections,
    headingLinks,
    sideNotes,
  ];
}

/** Renders Markdown of a YAML field to HTML. */
export function renderMarkdown(text: string, resolve: ResolveLink): string {
  const processor = unified()
    .use([[bookLinks, resolve]])
    .use(remarkRehype)
    .use(rehypeStringify);
  return processor.stringify(processor.runSync(parseMarkdown(text)) as HastRoot);
}
