/** What a page of reading does besides: waits at the doors of what is loaded when asked for. */
export function attendReading(): void {
  // The first screen is painted: now the rest is laid out, so that the page is as long as it is.
  new PerformanceObserver(() => delete document.documentElement.dataset['fresh']).observe({ type: 'paint', buffered: true });
  const markSection = () => void import('./toc.ts').then((module) => module.markCurrentSection());
  const progress = () => import('./progress.ts');
  if (location.hash) markSection();
  else document.addEventListener('scroll', markSection, { once: true, passive: true });
  document.addEventListener('scroll', () => void progress().then((module) => module.followReading()), { once: true, passive: true });
  document.addEventListener('keydown', (event) => {
    if (/^Arrow(Left|Right)$/.test(event.key)) void import('./turn-page.ts').then((module) => module.turnPage(event));
  });
  document.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('[data-mark-read]')) void progress().then((module) => module.toggleRead());
  });
}
