/**
 * What only one page does, by the mark of its place. Loaded where there is such a place: other
 * pages need not know of it.
 */
import { lazy } from './lazy.ts';
import * as searchStart from './search-start.ts';

/** Does what a place is there for; rejects where something that it needs does not come. */
type Part = { start(place: HTMLElement): unknown };

const PARTS: Readonly<Record<string, readonly [name: string, load: () => Promise<Part>]>> = {
  // Small, and on the way to results: not one request more.
  search: ['Search', async () => searchStart],
  finder: ['The filter', () => import('./story-door.ts')],
  comparison: ['The comparison', () => import('./story-comparison.ts')],
  links: ['The check', () => import('./link-form.ts')],
  offline: ['Offline reading', () => import('./offline-page.ts')],
  nearest: ['The list of near pages', () => import('./nearest-page.ts')],
};

/** Starts what the page has places for: `<div data-own="finder">`. */
export function startOwnParts(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-own]')) {
    const [name, load] = PARTS[place.dataset['own']!]!;
    void lazy(name, load)((part) => part.start(place));
  }
}
