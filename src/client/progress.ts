/**
 * Remembers where the reader stops, and that a page was read. Loaded on the first scroll of a page
 * of reading, or a press of its button.
 */
import { endsReading, stoppedAt, withRead, type Place } from '../reading/reading-progress.ts';
import { watchCurrentSection } from './current-section.ts';
import { hrefOf } from './here.ts';
import { keepProgress, recallProgress } from './memory.ts';
import { showReading } from './remembered.ts';

declare global {
  interface Document {
    /** Rendered ahead and not shown yet; undefined where the browser doesn't do that. */
    readonly prerendering?: boolean;
  }
}

/**
 * Follows the reader from section to section. A page that was only rendered ahead is not being
 * read; it waits until it is shown.
 */
export function followReading(): void {
  if (document.prerendering) {
    document.addEventListener('prerenderingchange', followReading, { once: true });
    return;
  }
  const sections = [...document.querySelectorAll<HTMLElement>('.prose > [data-section]')];
  const before = recallProgress().place;
  // Who continues in the middle has met what stands before it.
  const resumed =
    before?.href === hrefOf(location)
      ? sections.findIndex(({ dataset }) => dataset['section'] === before.section)
      : -1;
  const met = new Set(sections.slice(0, Math.max(resumed, 0)));
  watchCurrentSection(sections, (now) => {
    const section = sections[now];
    if (section) met.add(section);
    stopAt(section);
  });
  const ending = new IntersectionObserver(([end]) => {
    if (
      document.querySelector('[data-by-hand]') ||
      !end?.isIntersecting ||
      !endsReading(met.size, sections.length)
    )
      return;
    ending.disconnect();
    finish();
  });
  const end = document.querySelector('.reading > .end');
  if (end) ending.observe(end);
}

/** Marks this page as read, or as not read any more. */
export function toggleRead(): void {
  // Then the reading does not say it, as long as the page is open.
  document.querySelector('[data-mark-read]')?.setAttribute('data-by-hand', '');
  const progress = recallProgress();
  const here = hrefOf(location);
  keepProgress(withRead(progress, here, !progress.read.includes(here)));
  showReading();
}

/** The page is read to its end; where one follows, the reader continues there. */
function finish(): void {
  const next = document.querySelector<HTMLAnchorElement>('.neighbours [rel=next]');
  const read = withRead(recallProgress(), hrefOf(location), true);
  keepProgress(
    next
      ? stoppedAt(read, {
          href: hrefOf(next),
          title: next.lastChild?.textContent?.trim() ?? '',
          section: '',
          words: '',
        })
      : read,
  );
  showReading();
}

function stopAt(section: HTMLElement | undefined): void {
  const place: Place = {
    href: hrefOf(location),
    title: document.querySelector('h1')?.textContent?.trim() ?? '',
    section: section?.dataset['section'] ?? '',
    words: section?.querySelector('h2')?.textContent?.trim() ?? '',
  };
  keepProgress(stoppedAt(recallProgress(), place));
}
