import type { Passage } from '../domain/text-fragment.ts';

/** What belongs to the page and not to its words: numbers of notes, definitions beside terms, the marks at headings. */
const NOT_QUOTED = 'sup,.def,.marks,.hidden,.sr-only';

/** A page's visible text in blocks, the place of a range in it, and the range's own words paragraph by paragraph. */
export interface ReadPassage {
  blocks: string[];
  passage: Passage | undefined;
  quote: string[];
}

/** Reads the text of the page as a browser's search does: visible text only, spaces run together, a block for each box. */
export function readPassage(range: Range): ReadPassage {
  const blocks: string[] = [];
  const paragraphs: string[] = [];
  let box: Element | undefined;
  let from: Passage['from'] | undefined;
  let to: Passage['to'] | undefined;
  const append = (text: string) => {
    const last = blocks.length - 1;
    const there = blocks[last]!;
    const collapsed = text.replace(/\s+/g, ' ');
    blocks[last] = there + (there === '' || there.endsWith(' ') ? collapsed.replace(/^ /, '') : collapsed);
  };
  const here = () => ({ block: blocks.length - 1, offset: blocks.at(-1)!.length });

  for (const node of visibleTexts()) {
    const own = boxOf(node.parentElement!);
    if (own !== box) {
      box = own;
      blocks.push('');
    }
    const [start, end] = overlap(range, node);
    append(node.data.slice(0, start));
    if (start < end) {
      from ??= here();
      append(node.data.slice(start, end));
      to = here();
      if (!node.parentElement!.closest(NOT_QUOTED)) paragraphs[to.block] = (paragraphs[to.block] ?? '') + node.data.slice(start, end);
    }
    append(node.data.slice(end));
  }
  const quote = paragraphs.map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
  return { blocks, passage: from && to && { from, to }, quote };
}

function* visibleTexts(): Generator<Text> {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
    if (node.matches('script,style,svg,select,textarea,.cite-menu,.cite-said,.quote-offer') || getComputedStyle(node).display === 'none')
      return NodeFilter.FILTER_REJECT;
    return NodeFilter.FILTER_SKIP;
  });
  while (walker.nextNode()) yield walker.currentNode as Text;
}

/** The nearest ancestor that makes a box of its own; browsers find no words across its edge. */
function boxOf(element: Element): Element {
  const { display } = getComputedStyle(element);
  return (display === 'inline' || display === 'contents') && element.parentElement ? boxOf(element.parentElement) : element;
}

/** The part of a text that lies in a range, as offsets; empty at its end where none does. */
function overlap(range: Range, node: Text): [start: number, end: number] {
  if (!range.intersectsNode(node)) return [node.length, node.length];
  const start = node === range.startContainer ? range.startOffset : 0;
  const end = node === range.endContainer ? range.endOffset : node.length;
  return [start, end];
}
