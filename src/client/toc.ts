/** Marks the section being read in the page's own contents. Loaded on the first scroll, or where the page is opened at a section. */
export function markCurrentSection(): void {
  const links = new Map([...document.querySelectorAll<HTMLAnchorElement>('.toc a')].map((link) => [link.hash.slice(1), link]));
  if (links.size === 0) return;
  const observer = new IntersectionObserver(
    (seen) => {
      const now = seen.findLast((entry) => entry.isIntersecting);
      if (!now) return;
      for (const link of links.values()) link.removeAttribute('aria-current');
      links.get((now.target as HTMLElement).dataset['section'] ?? '')?.setAttribute('aria-current', 'true');
    },
    // The section that crosses the upper third is the one being read.
    { rootMargin: '-30% 0px -69% 0px' },
  );
  for (const section of document.querySelectorAll('[data-section]')) observer.observe(section);
}
