/**
 * A selected passage of prose offers its quotation: a small button at its end, which opens the
 * citation menu.
 */
import { addStyle } from './add-style.ts';
import { openMenu } from './citation-menu.ts';
import style from './citation-menu.css?inline';
import { placeOfRange } from './cited-place.ts';
import { element } from './element.ts';
import { onKey } from './keyboard.ts';
import { standBeside } from './stand-beside.ts';

const SETTLED = 250;

/** Starts offering, beginning with what is selected now. */
export function offerQuotations(): void {
  addStyle(style);
  const button = element(
    'button',
    {
      type: 'button',
      class: 'quote-offer',
      'aria-label': 'Quote the selected passage',
      'aria-haspopup': 'menu',
    },
    'Quote',
  );
  // What is offered: a tap on the button may take the selection away before it is a click.
  let offered: Range | undefined;
  let waiting = 0;
  const settle = () => {
    clearTimeout(waiting);
    if (button.getAttribute('aria-expanded') === 'true' || document.activeElement === button)
      return;
    offered = selectedPassage();
    if (!offered) return button.remove();
    // In reading order right after the passage, so that Tab leads to it.
    blockOf(offered).after(button);
    standAtEnd(button, offered);
  };
  const wait = () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(settle, SETTLED);
  };
  button.addEventListener('pointerdown', (event) => {
    // The press must not take the selection away before it is read.
    event.preventDefault();
    // What is selected now may be more than what was when the button came.
    offered = selectedPassage() ?? offered;
  });
  button.addEventListener('click', () => {
    const place = offered && placeOfRange(offered);
    if (place) openMenu(button, place);
  });
  // Tab leads from a selection to its button, also where a press in the text has put focus on the
  // whole of it.
  onKey(document, (event) => {
    if (
      event.key !== 'Tab' ||
      event.shiftKey ||
      !button.isConnected ||
      !document.activeElement?.matches('body,main')
    )
      return;
    event.preventDefault();
    settle();
    button.focus({ preventScroll: true });
  });
  document.addEventListener('selectionchange', wait);
  for (const type of ['scroll', 'resize'])
    addEventListener(type, () => offered && button.isConnected && standAtEnd(button, offered), {
      passive: true,
    });
  wait();
}

/**
 * Stands the button at the last line of a passage that is on the screen; where none is, it is not
 * shown.
 */
function standAtEnd(button: HTMLElement, passage: Range): void {
  const line = [...passage.getClientRects()]
    .filter(({ top, bottom, width }) => width > 0 && bottom > 0 && top < innerHeight)
    .at(-1);
  button.style.visibility = line ? 'visible' : 'hidden';
  if (line)
    standBeside(button, {
      top: line.top,
      bottom: line.bottom,
      left: Math.max(line.left, line.right - button.offsetWidth),
    });
}

/**
 * The selection, as far as it lies in the prose and holds words. A press on the last paragraph
 * often selects up to what follows the prose.
 */
function selectedPassage(): Range | undefined {
  const selection = getSelection();
  const prose = document.querySelector('.prose');
  if (!prose || !selection || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0).cloneRange();
  if (!range.intersectsNode(prose)) return undefined;
  // The source of a template is there to be copied.
  const { commonAncestorContainer: around } = range;
  if ((around instanceof Element ? around : around.parentElement!).closest('.prose .no-print'))
    return undefined;
  if (!prose.contains(range.startContainer)) range.setStart(prose, 0);
  if (!prose.contains(range.endContainer)) range.setEnd(prose, prose.childNodes.length);
  return /[\p{L}\p{N}]/u.test(range.toString()) ? toTexts(range) : undefined;
}

/**
 * The same range from the first text selected to the last: a triple press reaches up to the next
 * paragraph and selects nothing of it.
 */
function toTexts(range: Range): Range {
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  const take = (node: Node) => {
    const isSelected =
      node instanceof Text &&
      /\S/.test(partOf(range, node)) &&
      !node.parentElement!.closest('.quote-offer');
    if (isSelected) texts.push(node);
  };
  take(walker.currentNode);
  while (walker.nextNode()) take(walker.currentNode);
  const [first, last] = [texts[0], texts.at(-1)];
  if (first && range.startContainer !== first) range.setStart(first, 0);
  if (last && range.endContainer !== last) range.setEnd(last, last.length);
  return range;
}

function partOf(range: Range, text: Text): string {
  if (!range.intersectsNode(text)) return '';
  return text.data.slice(
    text === range.startContainer ? range.startOffset : 0,
    text === range.endContainer ? range.endOffset : text.length,
  );
}

/** The child of the prose, or of a section of it, in which the range ends. */
function blockOf({ endContainer }: Range): Element {
  let block = endContainer instanceof Element ? endContainer : endContainer.parentElement!;
  if (block.matches('.prose,.prose > section')) return block.lastElementChild!;
  while (block.parentElement && !block.parentElement.matches('.prose,.prose > section'))
    block = block.parentElement;
  return block;
}
