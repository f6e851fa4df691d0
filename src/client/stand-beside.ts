import { beside, type Edges } from './beside.ts';

/**
 * Stands a box of position absolute beside a place on the screen, within the window, cut to the
 * room there is. It is put at the corner of its containing block first and moved from there by what
 * is missing: so it doesn't matter which block that is, and whether the page has scrolled.
 */
export function standBeside(box: HTMLElement, place: Edges): void {
  Object.assign(box.style, { left: '0', top: '0', maxBlockSize: 'none' });
  const corner = box.getBoundingClientRect();
  const spot = beside(place, corner, {
    width: document.documentElement.clientWidth,
    height: innerHeight,
  });
  Object.assign(box.style, {
    left: `${spot.left - corner.left}px`,
    top: `${spot.top - corner.top}px`,
    maxBlockSize: `${spot.height}px`,
  });
}
