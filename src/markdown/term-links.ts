import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { nameKey } from '../model/entry.ts';

/** A glossary term as running text meets it. */
export interface TermToLink {
  slug: string;
  /** The term and those aliases that may be linked in running text. */
  names: readonly string[];
  definition: string;
  /** Address with base. */
  href: string;
}

/** Elements whose text is never linked: links, headings, code, and what is no running text. */
const CLOSED = new Set([
  'a',
  'h1',
  'h2',
  'h3',
  'code',
  'pre',
  'button',
  'figure',
  'svg',
  'sup',
  'th',
  'summary',
]);
/** What may follow a name in running text. */
const ENDINGS = ['’s', 's', 'es'];
/** MDX components whose text is never linked. */
const CLOSED_COMPONENTS = new Set(['Sheet', 'Figure', 'Shelf', 'LinkCheck']);

/**
 * Links the first mention of each term on a page to the glossary, with its definition (shown on
 * hover, focus and tap by the style sheet). The longest name wins where two begin at the same word.
 */
export function linkTerms(tree: Root, terms: readonly TermToLink[]): void {
  const byName = new Map(
    terms.flatMap((term) => term.names.map((name) => [nameKey(name), { term, name }] as const)),
  );
  if (byName.size === 0) return;
  const names = [...byName.values()].map(({ name }) => name).sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${names.map(escaped).join('|')})(?:${ENDINGS.join('|')})?(?![\\p{L}\\p{N}-])`,
    'giu',
  );
  const linked = new Set<string>();
  walk(tree);

  function walk(parent: Root | Element): void {
    const out: (RootContent | ElementContent)[] = [];
    for (const node of parent.children) {
      if (node.type === 'text') out.push(...split(node));
      else {
        if (node.type === 'element' && !CLOSED.has(node.tagName)) walk(node);
        if (
          (node.type as string) === 'mdxJsxFlowElement' &&
          !CLOSED_COMPONENTS.has(String((node as unknown as { name: string }).name))
        )
          walk(node as unknown as Element);
        out.push(node);
      }
    }
    parent.children = out as typeof parent.children;
  }

  function split(node: Text): (Text | Element)[] {
    const parts: (Text | Element)[] = [];
    let from = 0;
    for (const match of node.value.matchAll(pattern)) {
      const term = termOf(match[0]);
      if (!term || linked.has(term.slug)) continue;
      linked.add(term.slug);
      if (match.index > from)
        parts.push({ type: 'text', value: node.value.slice(from, match.index) });
      parts.push(termLink(term, match[0]));
      from = match.index + match[0].length;
    }
    if (from < node.value.length) parts.push({ type: 'text', value: node.value.slice(from) });
    return from === 0 ? [node] : parts;
  }

  function termOf(words: string): TermToLink | undefined {
    for (const ending of ['', ...ENDINGS]) {
      const word = words.slice(0, words.length - ending.length);
      const found = words.endsWith(ending) ? byName.get(nameKey(word)) : undefined;
      // "IC" is an abbreviation and "ic" is a slip; "IT" is a department and "it" is a pronoun.
      if (found) return isAbbreviation(found.name) && word !== found.name ? undefined : found.term;
    }
    return undefined;
  }
}

/**
 * The definition is an attribute, which the style sheet shows and a screen reader reads after the
 * words: no text of the page. A reader mode keeps text whatever the style sheet hides, and would
 * read a definition that stood in an element as part of the sentence.
 */
function termLink({ href, definition }: TermToLink, words: string): Element {
  const properties = { href, className: ['term'], 'aria-description': definition };
  return { type: 'element', tagName: 'a', properties, children: [{ type: 'text', value: words }] };
}

/** A name in capitals only, such as "ADR" or "CI/CD". */
function isAbbreviation(name: string): boolean {
  return /\p{Lu}/u.test(name) && name === name.toUpperCase();
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/['’]/g, "['’]");
}
