/** Edges of a box on the screen, in pixels. */
export interface Edges {
  top: number;
  bottom: number;
  left: number;
}

/** Width and height in pixels. */
export interface Extent {
  width: number;
  height: number;
}

const GAP = 8;

/**
 * Where a box goes so that it never covers its link: under it where it fits, else over it, else on
 * the roomier side, cut to the room there is.
 */
export function beside(
  link: Edges,
  box: Extent,
  view: Extent,
): { left: number; top: number; height: number } {
  const below = view.height - link.bottom - 2 * GAP;
  const above = link.top - 2 * GAP;
  const under = box.height <= below || below >= above;
  const height = Math.max(0, Math.min(box.height, under ? below : above));
  const left = Math.max(GAP, Math.min(link.left, view.width - box.width - GAP));
  return { left, top: under ? link.bottom + GAP : link.top - GAP - height, height };
}
