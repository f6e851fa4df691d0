/** Where the line stands that the reader's eye is at, as a part of the window's height: the section that crosses it is the one being read. */
const EYE = 0.3;

/** The last of these tops, in pixels from the top of the window, that is above the reader's eye; -1 where none is. They come in the page's order. */
export function sectionAtEye(tops: readonly number[], windowHeight: number): number {
  return tops.filter((top) => top <= windowHeight * EYE).length - 1;
}

/**
 * Calls `change` with the number of the section being read (-1 before the first), at once and whenever it has become another. It is read off the
 * layout once a frame after all that can move it: scrolling, the window's size, fonts, and any section that grows, as one does whose
 * content-visibility ends. An observer of intersections would only tell what crossed a line, and not what stands on it when all is at rest.
 */
export function watchCurrentSection(sections: readonly Element[], change: (current: number) => void): void {
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
  for (const type of ['scroll', 'scrollend', 'resize', 'load', 'pageshow', 'hashchange']) addEventListener(type, soon, { passive: true });
  document.fonts.addEventListener('loadingdone', soon);
  const growing = new ResizeObserver(soon);
  for (const section of [document.body, ...sections]) growing.observe(section);
  read();
}
