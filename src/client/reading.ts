/** What a page of reading does besides: marks the section, and waits at the doors of what is loaded when asked for. */
import { markCurrentSection } from './toc.ts';

markCurrentSection();
// The first screen is painted: now the rest is laid out, so that the page is as long as it is.
new PerformanceObserver(() => delete document.documentElement.dataset['fresh']).observe({ type: 'paint', buffered: true });
document.addEventListener('scroll', () => void import('./progress.ts').then((module) => module.followReading()), { once: true, passive: true });
document.addEventListener('keydown', (event) => {
  if (/^Arrow(Left|Right)$/.test(event.key)) void import('./turn-page.ts').then((module) => module.turnPage(event));
});
document.addEventListener('click', ({ target }) => {
  if ((target as Element).closest('[data-mark-read]')) void import('./progress.ts').then((module) => module.toggleRead());
});
