import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { composedText, GFM, proseOnly } from './gfm.ts';
import { headingIds } from './heading-ids.ts';
import { runsOf, type Run } from './running-text.ts';
import { typography } from './typography.ts';
import { wikiLinks } from './wiki-links.ts';

/** Markdown as it was read. */
export interface Reading {
  /** The tree, with ids, links and typography. */
  tree: Root;
  /** The running text as its author wrote it, before any of that. */
  runs: readonly Run[];
}

const mdx = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkGfm, GFM)
  .use(proseOnly)
  .use(composedText)
  .use(headingIds)
  .use(typography)
  .use(wikiLinks)
  .freeze();
const markdown = unified()
  .use(remarkParse)
  .use(remarkGfm, GFM)
  .use(composedText)
  .use(typography)
  .use(wikiLinks)
  .freeze();
const plain = unified().use(remarkParse).use(remarkGfm, GFM).use(composedText).freeze();

/**
 * Reads the body of a page as the site does, up to ids, links and typography. Throws a VFileMessage
 * with line and column where MDX does not parse.
 */
export function readMdx(text: string): Reading {
  const raw = mdx.parse(text);
  const runs = runsOf(raw, text);
  return { tree: mdx.runSync(raw) as Root, runs };
}

/**
 * Reads the body of a page as it is written: no node is changed, so that every position is the one
 * in the text. Throws like `parseMdx`.
 */
export function parseMdxSyntax(text: string): Root {
  return unified().use(remarkParse).use(remarkMdx).use(remarkGfm).parse(text);
}

/** Reads Markdown without MDX, as it stands in YAML fields. */
export function readMarkdown(text: string): Reading {
  const raw = markdown.parse(text);
  const runs = runsOf(raw, text);
  return { tree: markdown.runSync(raw) as Root, runs };
}

/**
 * Reads Markdown that is the reader's to fill in, such as a template: `[[…]]` is no link there, and
 * quotes stay as they are.
 */
export function readPlain(text: string): Reading {
  const raw = plain.parse(text);
  const runs = runsOf(raw, text);
  return { tree: plain.runSync(raw) as Root, runs };
}

/** The tree of a body (readMdx). */
export function parseMdx(text: string): Root {
  return readMdx(text).tree;
}

/** The tree of Markdown in a YAML field (readMarkdown). */
export function parseMarkdown(text: string): Root {
  return readMarkdown(text).tree;
}

/** The tree of Markdown that is the reader's to fill in (readPlain). */
export function parsePlain(text: string): Root {
  return readPlain(text).tree;
}
