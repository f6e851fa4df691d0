import type { CitedPlace } from '../cite/citation-format.ts';
import { fragmentOf, textDirective } from '../cite/text-fragment.ts';
import { readPassage } from './passage.ts';

/**
 * The place that a pair of marks stands beside: a heading of the page, or whatever the marks
 * themselves name.
 */
export function placeOf(door: HTMLElement): CitedPlace {
  const marks = door.closest<HTMLElement>('.marks')!;
  const { title, section, day } = marks.dataset;
  const own = pageOf();
  return {
    ...own,
    title: title ?? own.title,
    section: section ?? words(marks.closest('.head')?.querySelector('h2,h3')),
    date: title === undefined ? own.date : day,
    address: marks.querySelector('a')!.href.replace(location.search, ''),
  };
}

/**
 * The place of a selected passage, with the words quoted and an address that leads to them;
 * undefined where it holds no words.
 */
export function placeOfRange(range: Range): CitedPlace | undefined {
  const { blocks, passage, quote } = readPassage(range);
  const directive = passage && textDirective(blocks, passage);
  if (!directive || quote.length === 0) return undefined;
  const heading = [...document.querySelectorAll('.prose .head > :is(h2,h3)')].findLast(
    (head) => range.comparePoint(head, 0) < 0,
  );
  const page = location.origin + location.pathname;
  return {
    ...pageOf(),
    section: words(heading),
    address: `${page}#${heading?.id ?? ''}${fragmentOf(directive)}`,
    quote,
  };
}

function pageOf(): CitedPlace {
  return {
    title: words(document.querySelector('h1')) ?? document.title,
    site: content('og:site_name') ?? '',
    date: content('article:modified_time')?.slice(0, 10),
    address: location.origin + location.pathname,
  };
}

function content(property: string): string | undefined {
  return document.querySelector<HTMLMetaElement>(`meta[property="${property}"]`)?.content;
}

function words(element: Element | null | undefined): string | undefined {
  return element?.textContent?.trim().replace(/\s+/g, ' ');
}
