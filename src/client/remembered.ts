/**
 * Shows what this browser remembers of the reading: where to continue, what was read, and how much
 * of a path.
 */
import { tally, type Place } from '../reading/reading-progress.ts';
import { hrefOf, pathOf } from './here.ts';
import { recallProgress } from './memory.ts';

/**
 * Draws it anew, each time it is asked to: places for it are kept by the style sheet, so nothing
 * moves.
 */
export function showReading(): void {
  const progress = recallProgress();
  for (const row of document.querySelectorAll('[data-ticks] li')) {
    const link = row.querySelector('a');
    if (link) tick(row, link, progress.read.includes(hrefOf(link)));
  }
  const stops = [...document.querySelectorAll<HTMLAnchorElement>('[data-ticks] li > a')].map(
    hrefOf,
  );
  for (const place of document.querySelectorAll('[data-tally]'))
    place.textContent = tally(progress, stops);
  for (const line of document.querySelectorAll('[data-continue]'))
    line.replaceChildren(...continueLine(progress.place));
  const button = document.querySelector('[data-mark-read]');
  if (!button) return;
  const read = progress.read.includes(hrefOf(location));
  button.textContent = read ? 'Mark as not read' : 'Mark as read';
  button.parentElement?.toggleAttribute('data-read', read);
}

function tick(row: Element, link: HTMLAnchorElement, read: boolean): void {
  const there = row.querySelector('.tick');
  row.toggleAttribute('data-read', read);
  if (read === Boolean(there)) return;
  there?.remove();
  if (!read) return;
  const words = document.createElement('span');
  words.className = 'tick hidden';
  words.textContent = ', read';
  link.after(words);
}

function continueLine(place: Place | undefined): (Node | string)[] {
  if (!place) return [];
  const link = document.createElement('a');
  link.href = pathOf(place.href) + (place.section ? `#${place.section}` : '');
  link.textContent = [place.title, place.words].filter(Boolean).join(', ');
  return ['Continue: ', link];
}
