import { watchCurrentSection } from './current-section.ts';

/**
 * Marks the section being read in the page's own contents; a second call changes nothing. Loaded on
 * the first scroll, or where the page is opened at a section.
 */
export function markCurrentSection(): void {
  const contents = document.querySelector<HTMLElement>('.toc');
  if (!contents || contents.dataset['follows'] === '') return;
  contents.dataset['follows'] = '';
  const links = new Map(
    [...contents.querySelectorAll('a')].map((link) => [link.hash.slice(1), link]),
  );
  const sections = [...document.querySelectorAll<HTMLElement>('.prose > [data-section]')];
  watchCurrentSection(sections, (now) => {
    for (const link of links.values()) link.removeAttribute('aria-current');
    links.get(sections[now]?.dataset['section'] ?? '')?.setAttribute('aria-current', 'true');
  });
}
