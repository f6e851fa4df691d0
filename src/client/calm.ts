/**
 * The calm mode: the style sheet hides all but the text; a key or a tap brings the rest back until
 * the reader scrolls on.
 */
import { hasMark, MARKS } from '../reading/look.ts';
import { onKey } from './keyboard.ts';
import { currentLook } from './memory.ts';

/** Keys that move through the text: reading on is no wish for anything else. */
const READING_KEYS = new Set([
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'PageUp',
  'PageDown',
  'Home',
  'End',
  ' ',
  'Shift',
  'Control',
  'Alt',
  'Meta',
]);

/** Starts it; where it has been started already, a second start changes nothing that is seen. */
export function keepCalm(): void {
  onKey(document, attend, { capture: true });
  document.addEventListener('click', wake);
  for (const type of ['wheel', 'touchmove'])
    document.addEventListener(type, sleep, { passive: true });
}

function attend({ key }: KeyboardEvent): void {
  if (!READING_KEYS.has(key)) wake();
  else if (!/^(Shift|Control|Alt|Meta)$/.test(key)) sleep();
}

function wake(): void {
  if (hasMark(currentLook(), MARKS.calm)) document.documentElement.dataset['awake'] = '';
}

/** Quiet again, unless something that was opened is still being used. */
function sleep(): void {
  if (isInUse()) return;
  delete document.documentElement.dataset['awake'];
}

/** Is something open that was opened, or the focus on what is hidden? */
function isInUse(): boolean {
  // A browser without popovers knows no such state, and throws at the word.
  const open = 'popover' in HTMLElement.prototype && document.querySelector(':popover-open');
  return Boolean(open || document.activeElement?.closest('.masthead'));
}
