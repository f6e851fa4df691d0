import { onKey } from './keyboard.ts';
import { lazy } from './lazy.ts';

/** What a page of reading does besides: waits at the doors of what is loaded when asked for. */
export function attendReading(): void {
  // The first screen is painted: now the rest is laid out, so that the page is as long as it is.
  new PerformanceObserver(() => delete document.documentElement.dataset['fresh']).observe({
    type: 'paint',
    buffered: true,
  });
  const load = () => import('./reading-place.ts');
  // What nobody asked for fails quietly.
  const quietly = lazy('', load);
  const asked = lazy('Marking', load);
  const follow = () =>
    void quietly(({ markCurrentSection, followReading }) => {
      markCurrentSection();
      followReading();
    }).then((came) => came || waitForScroll());
  const waitForScroll = () =>
    document.addEventListener('scroll', follow, { once: true, passive: true });
  waitForScroll();
  if (location.hash) void quietly(({ markCurrentSection }) => markCurrentSection());
  onKey(document, (event) => {
    if (/^Arrow(Left|Right)$/.test(event.key)) void quietly(({ turnPage }) => turnPage(event));
  });
  document.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('[data-mark-read]'))
      void asked(({ toggleRead }) => toggleRead());
  });
}
