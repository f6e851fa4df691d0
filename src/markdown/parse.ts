import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkSmartypants from 'remark-smartypants';
import { unified } from 'unified';
import { headingIds } from './heading-ids.ts';
import { TYPOGRAPHY } from './typography.ts';
import { wikiLinks } from './wiki-links.ts';

/** Reads the body of a page as the site does, up to ids, links and typography. Throws a VFileMessage with line and column where MDX does not parse. */
export function parseMdx(text: string): Root {
  const processor = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(headingIds).use(remarkSmartypants, TYPOGRAPHY).use(wikiLinks);
  return processor.runSync(processor.parse(text)) as Root;
}

/** Reads the body of a page as it is written: no node is changed, so that every position is the one in the text. Throws like `parseMdx`. */
export function parseMdxSyntax(text: string): Root {
  return unified().use(remarkParse).use(remarkMdx).use(remarkGfm).parse(text);
}

/** Reads Markdown without MDX, as it stands in YAML fields. */
export function parseMarkdown(text: string): Root {
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkSmartypants, TYPOGRAPHY).use(wikiLinks);
  return processor.runSync(processor.parse(text)) as Root;
}

/** Reads Markdown that is the reader's to fill in, such as a template: `[[…]]` is no link there. */
export function parsePlain(text: string): Root {
  return unified().use(remarkParse).use(remarkGfm).parse(text);
}
