/** A selected passage of prose offers its quotation: a small button at its end, which opens the citation menu. */
import { openMenu, stand, styled } from './citation-menu.ts';
import { placeOfRange } from './cited-place.ts';

const SETTLED = 250;

/** Starts offering, beginning with what is selected now. */
export function offerQuotations(): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quote-offer';
  button.textContent = 'Quote';
  button.ariaLabel = 'Quote the selected passage';
  button.ariaHasPopup = 'menu';
  // The press must not take the selection away before it is read.
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('click', () => {
    const range = selected();
    const place = range && placeOfRange(range);
    if (place) void openMenu(button, place);
  });
  // Tab leads from a selection to its button, also where a press in the text has put focus on the whole of it.
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab' || event.shiftKey || !button.isConnected || !document.activeElement?.matches('body,main')) return;
    event.preventDefault();
    button.focus({ preventScroll: true });
  });
  let waiting = 0;
  const wait = () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => void show(button), SETTLED);
  };
  document.addEventListener('selectionchange', wait);
  wait();
}

async function show(button: HTMLElement): Promise<void> {
  if (button.ariaExpanded === 'true' || document.activeElement === button) return;
  const range = selected();
  if (!range) return button.remove();
  await styled();
  // In reading order right after the passage, so that Tab leads to it.
  blockOf(range).after(button);
  stand(button, { getBoundingClientRect: () => [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect() } as Element);
}

/** The selection within a piece of prose, where it holds words. A press on the last paragraph often selects up to what follows the prose. */
function selected(): Range | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.toString().trim().length < 3) return undefined;
  const range = selection.getRangeAt(0).cloneRange();
  const { startContainer } = range;
  const prose = (startContainer instanceof Element ? startContainer : startContainer.parentElement)?.closest('.prose');
  if (!prose) return undefined;
  if (!prose.contains(range.endContainer)) range.setEndAfter(prose.lastElementChild!);
  return range;
}

/** The child of the prose, or of a section of it, in which the range ends. */
function blockOf({ endContainer }: Range): Element {
  let block = endContainer instanceof Element ? endContainer : endContainer.parentElement!;
  if (block.matches('.prose,.prose > section')) return block.lastElementChild!;
  while (block.parentElement && !block.parentElement.matches('.prose,.prose > section')) block = block.parentElement;
  return block;
}
