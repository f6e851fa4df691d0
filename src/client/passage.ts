import { selectedWords } from '../cite/selected-words.ts';
import type { Passage } from '../cite/text-fragment.ts';

/**
 * What belongs to the page and not to its words: numbers of notes, definitions beside terms, the
 * marks at headings.
 */
const NOT_QUOTED = 'sup,.def,.marks,.hidden,.sr-only';

/**
 * A page's visible text in blocks, the place of a range in it, and the range's own words paragraph
 * by paragraph.
 */
export interface ReadPassage {
  blocks: string[];
  passage: Passage | undefined;
  quote: string[];
}

/** A text that grows, spaces run together, and the part of it that is selected, as offsets. */
interface Run {
  text: string;
  from?: number;
  to?: number;
}

/**
 * Reads the text of the page as a browser's search does: visible text only, spaces run together, a
 * block for each box.
 */
export function readPassage(range: Range): ReadPassage {
  const blocks: { seen: Run; quoted: Run }[] = [];
  let box: Element | undefined;
  for (const node of visibleTexts()) {
    const own = boxOf(node.parentElement!);
    if (own !== box) {
      box = own;
      blocks.push({ seen: { text: '' }, quoted: { text: '' } });
    }
    const { seen, quoted } = blocks.at(-1)!;
    const [start, end] = overlap(range, node);
    append(seen, node.data, start, end);
    if (!node.parentElement!.closest(NOT_QUOTED)) append(quoted, node.data, start, end);
  }
  const seen = blocks.map((block) => block.seen);
  const first = seen.findIndex(({ from }) => from !== undefined);
  const last = seen.findLastIndex(({ from }) => from !== undefined);
  return {
    blocks: seen.map(({ text }) => text),
    passage:
      first < 0
        ? undefined
        : {
            from: { block: first, offset: seen[first]!.from! },
            to: { block: last, offset: seen[last]!.to! },
          },
    quote: blocks.map(({ quoted }) => wordsOf(quoted)).filter(Boolean),
  };
}

/** Adds a text to a run; from `start` to `end` it is selected. */
function append(run: Run, text: string, start: number, end: number): void {
  const add = (part: string) => {
    const collapsed = part.replace(/\s+/g, ' ');
    run.text += run.text === '' || run.text.endsWith(' ') ? collapsed.replace(/^ /, '') : collapsed;
  };
  add(text.slice(0, start));
  if (start < end) {
    run.from ??= run.text.length;
    add(text.slice(start, end));
    run.to = run.text.length;
  }
  add(text.slice(end));
}

/** The words of a run that are selected; none where none are. */
function wordsOf({ text, from, to }: Run): string {
  return from === undefined || to === undefined
    ? ''
    : text.slice(...selectedWords(text, from, to)).trim();
}

function* visibleTexts(): Generator<Text> {
  const walker = document.createTreeWalker(
    document.body,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => {
      if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
      const { display, visibility } = getComputedStyle(node);
      const isHidden = display === 'none' || visibility === 'hidden';
      if (
        isHidden ||
        node.matches('script,style,svg,select,textarea,.cite-menu,.cite-said,.quote-offer,.notice')
      )
        return NodeFilter.FILTER_REJECT;
      return NodeFilter.FILTER_SKIP;
    },
  );
  while (walker.nextNode()) yield walker.currentNode as Text;
}

/** The nearest ancestor that makes a box of its own; browsers find no words across its edge. */
function boxOf(element: Element): Element {
  const { display } = getComputedStyle(element);
  return (display === 'inline' || display === 'contents') && element.parentElement
    ? boxOf(element.parentElement)
    : element;
}

/** The part of a text that lies in a range, as offsets; empty at its end where none does. */
function overlap(range: Range, node: Text): [start: number, end: number] {
  if (!range.intersectsNode(node)) return [node.length, node.length];
  const start = node === range.startContainer ? range.startOffset : 0;
  const end = node === range.endContainer ? range.endOffset : node.length;
  return [start, end];
}
