import { EMBLEM_BOX, EMBLEM_DRAWINGS } from '../../design/emblem.ts';
import { excerpt, marked, type Matcher } from '../../search/excerpt.ts';
import type { Result } from '../../search/result.ts';
import { element } from '../element.ts';
import { at } from '../site.ts';

type EmblemName = keyof typeof EMBLEM_DRAWINGS;

/** How rows are made. */
export interface RowStyle {
  /** Rows are options of a list box, led by the field's keys, and not stops of the Tab key. */
  options: boolean;
}

/** Makes a result a row of the list; `place` is its number there. */
export type RowMaker = (result: Result, place: number, matches: Matcher) => HTMLLIElement;

/** Makes what makes rows: each emblem is read once, and copied from then on. */
export function rowMaker(style: RowStyle): RowMaker {
  const emblems = new Map<EmblemName, SVGElement>();
  const emblem = (name: EmblemName) => {
    const drawn = emblems.get(name) ?? emblemOf(name);
    emblems.set(name, drawn);
    return drawn.cloneNode(true);
  };
  return (result, place, matches) => rowOf(result, place, matches, style, emblem);
}

/**
 * The words of a row come from the book by way of text nodes; nothing of them is read as markup.
 */
function rowOf(
  result: Result,
  place: number,
  matches: Matcher,
  { options }: RowStyle,
  emblem: (name: EmblemName) => Node,
): HTMLLIElement {
  const row = element('li');
  row.dataset['url'] = result.href;
  row.dataset['kind'] = result.kind;
  row.dataset['piece'] = String(result.piece);
  if (result.archetype) row.dataset['archetype'] = result.archetype;
  const asOption = {
    role: 'option',
    id: `result-${place}`,
    tabindex: '-1',
    'aria-selected': 'false',
  };
  const link = element('a', { href: at(result.href), ...(options && asOption) });
  if (options) row.setAttribute('role', 'presentation');
  const labels = [
    result.label,
    result.archetype && result.kind === 'story' ? result.archetypeName : '',
    result.line,
  ].filter(Boolean);
  const kind = span('kind', labels.join(' · '));
  if (result.emblem) kind.prepend(emblem(result.emblem), ' ');
  link.append(kind, withMarks(span('title', ''), result.title, matches));
  if (result.heading) link.append(withMarks(span('section', ''), result.heading, matches));
  const text = span('text', '');
  if (!result.heading) withMarks(text, result.summary, matches);
  link.append(text);
  row.append(link);
  if (!options && result.also) {
    const more = element('a', { class: 'also', href: at(result.also.href) });
    row.append(withMarks(more, result.also.heading, matches));
  }
  return row;
}

/**
 * Puts the stretch of running text that answers into a row; a page keeps its summary where that
 * holds what was looked for.
 */
export function showText(row: HTMLElement, text: string, matches: Matcher): void {
  const place = row.querySelector<HTMLElement>('.text');
  const heading = row.querySelector('.section')?.textContent ?? '';
  const body = heading && text.startsWith(`${heading}. `) ? text.slice(heading.length + 2) : text;
  const answers = marked(body, matches).some(({ hit }) => hit);
  if (!place || (!heading && (!answers || place.querySelector('mark')))) return;
  place.replaceChildren();
  withMarks(place, excerpt(body, matches), matches);
}

/** An archetype's emblem beside its name, which says the same in words. */
function emblemOf(name: EmblemName): SVGElement {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${EMBLEM_BOX}" aria-hidden="true">${EMBLEM_DRAWINGS[name]}</svg>`;
  return document.importNode(
    new DOMParser().parseFromString(drawing, 'image/svg+xml')
      .documentElement as unknown as SVGElement,
    true,
  );
}

function span(name: string, text: string): HTMLSpanElement {
  return element('span', { class: name }, text);
}

/** Fills an element with a text, the words that were looked for marked. */
function withMarks<E extends HTMLElement>(place: E, text: string, matches: Matcher): E {
  for (const { text: run, hit } of marked(text, matches)) {
    place.append(hit ? element('mark', {}, run) : run);
  }
  return place;
}
