/** Down to where the reader's eye is, as a part of the window's height. */
const EYE = 0.3;

/**
 * The section being read, by where sections begin: `tops` are their distances from the top of the
 * window, in pixels and in the page's order. It is the first that begins between there and the
 * reader's eye (of two short ones the one that was gone to); else the one that began last above; -1
 * before the first.
 */
export function sectionAtEye(tops: readonly number[], windowHeight: number): number {
  const begun = tops.filter((top) => top <= windowHeight * EYE).length;
  const inSight = tops.findIndex((top) => top >= 0);
  return inSight >= 0 && inSight < begun ? inSight : begun - 1;
}

/**
 * Calls `change` with the number of the section being read (-1 before the first), at once and
 * whenever it has become another. It is read off the layout once a frame after all that can move
 * it: scrolling, the window's size, fonts, and any section that grows, as one does whose
 * content-visibility ends. An observer of intersections would only tell what crossed a line, and
 * not what stands on it when all is at rest.
 */
export function watchCurrentSection(
  sections: readonly Element[],
  change: (current: number) => void,
): void {
  let shown: number | undefined;
  let frame = 0;
  const read = () => {
    frame = 0;
    const now = sectionAtEye(
      sections.map((section) => section.getBoundingClientRect().top),
      innerHeight,
    );
    if (now === shown) return;
    shown = now;
    change(now);
  };
  const soon = () => (frame ||= requestAnimationFrame(read));
  for (const type of ['scroll', 'scrollend', 'resize', 'load', 'pageshow', 'hashchange'])
    addEventListener(type, soon, { passive: true });
  document.fonts.addEventListener('loadingdone', soon);
  const growing = new ResizeObserver(soon);
  for (const section of [document.body, ...sections]) growing.observe(section);
  read();
}
