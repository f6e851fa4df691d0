import { matcherOf, type Matcher } from '../../search/excerpt.ts';
import {
  countSentence,
  countsOf,
  languageRemark,
  nearestPages,
  remarks,
  RESULT_GROUPS,
  resultOf,
  type Result,
} from '../../search/result.ts';
import type { Lexicon } from '../../search/lexicon.ts';
import type { Understanding } from '../../search/query.ts';
import type { ResultKind } from '../../search/records.ts';
import { element } from '../element.ts';
import { at } from '../site.ts';
import { retriedEngine, type Answer, type Engine } from './engine.ts';
import { rowMaker, showText, type RowStyle } from './rows.ts';

/** What a search is asked for. */
export interface Request {
  query: string;
  /** Take the words as they stand. */
  exact: boolean;
  /** Only this group, or all. */
  kind: ResultKind | undefined;
}

/** Where answers are shown. */
export interface DeskPlaces {
  /** The list of results, `[data-search-results]`; busy while an answer is on its way. */
  list: HTMLElement;
  /** Read out when it changes: how many results there are. */
  status: HTMLElement;
  /**
   * What was mended or widened, and the way to the exact search; that nothing matches, and the
   * nearest pages; or what could not be searched.
   */
  note: HTMLElement;
  /** One button for each group with its count; none where there is no room. */
  groups?: HTMLElement;
}

/** Shows answers as they come. */
export interface Desk {
  /**
   * Asks and shows; resolves when the answer is complete, or has been overtaken by the next. Never
   * rejects: it says what did not work.
   */
  ask(request: Request): Promise<void>;
}

/** Results wait so long for the running text before they are shown without it, in milliseconds. */
const PATIENCE = 30;
/**
 * After this long the reader is told that something is slow, and may begin anew, in milliseconds.
 */
const SLOW = 8000;
/** How far from the screen a row is given its running text. */
const NEAR = '50% 0px';
/**
 * Counts are read out when typing has paused this long, in milliseconds; they are shown at once.
 */
const PAUSE = 400;

/**
 * Makes a desk. `most` is how many rows it shows; `exactHref` leads to the exact search; `choose`
 * is called with a group pressed.
 */
export function searchDesk(
  places: DeskPlaces,
  pack: Promise<Response>,
  options: RowStyle & {
    most: number;
    exactHref(request: Request): string;
    choose?(kind: ResultKind | undefined): void;
    drawn?(): void;
  },
): Desk {
  const engine = retriedEngine(pack);
  const rowOf = rowMaker(options);
  let opened: Engine | undefined;
  let turn = 0;
  let nearing: IntersectionObserver | undefined;
  let announcing: ReturnType<typeof setTimeout> | undefined;

  async function ask(request: Request): Promise<void> {
    const own = ++turn;
    const isCurrent = () => own === turn;
    const slow = setTimeout(() => isCurrent() && showSlow(request), SLOW);
    setBusy(true);
    try {
      await answer(request, isCurrent);
    } catch {
      if (isCurrent()) showFailure(request);
    } finally {
      clearTimeout(slow);
      if (isCurrent()) setBusy(false);
    }
  }

  async function answer(request: Request, isCurrent: () => boolean): Promise<void> {
    const ready = await engine.get();
    opened = ready;
    if (!isCurrent()) return;
    if (request.query.trim() === '') return clear();
    const quick = ready.answer(request.query, request.exact);
    if (quick.complete) return settle(ready, request, quick, false);
    const whole = ready.complete(request.query, request.exact);
    const first = await Promise.race([whole, pause(PATIENCE)]);
    if (!isCurrent()) return;
    const early = !first && quick.hits.length > 0;
    if (early) draw(ready, request, quick, { joins: false, isLast: false });
    const last = await whole;
    if (isCurrent()) settle(ready, request, last, early);
  }

  function settle(ready: Engine, request: Request, last: Answer, joins: boolean): void {
    draw(ready, request, last, { joins, isLast: true });
    showTexts(ready, matcherOf(last.understanding));
  }

  function setBusy(isBusy: boolean): void {
    places.list.setAttribute('aria-busy', String(isBusy));
  }

  /**
   * Puts running text into rows as they come near the screen: each is a piece of the index to be
   * loaded.
   */
  function showTexts(ready: Engine, matches: Matcher): void {
    nearing?.disconnect();
    nearing = new IntersectionObserver(
      (seen, observer) => {
        for (const { isIntersecting, target } of seen) {
          if (!isIntersecting) continue;
          observer.unobserve(target);
          const row = target as HTMLElement;
          ready.textOf(Number(row.dataset['piece'])).then(
            (text) => text && showText(row, text, matches),
            // A row without its running text is a row still; the next answer asks again.
            () => undefined,
          );
        }
      },
      { rootMargin: NEAR },
    );
    for (const row of places.list.children) nearing.observe(row);
  }

  function draw(
    { lexicon }: Engine,
    request: Request,
    given: Answer,
    { joins, isLast }: { joins: boolean; isLast: boolean },
  ): void {
    const { understanding, hits } = given;
    const results = hits
      .map((hit) => resultOf(lexicon, hit))
      .filter(({ kind }) => !request.kind || kind === request.kind);
    drawRows(results, matcherOf(understanding), joins);
    options.drawn?.();
    drawGroups(countsOf(lexicon, hits), hits.length, request);
    places.note.replaceChildren();
    if (results.length > 0) noteReading(request, remarks(lexicon, understanding));
    else if (given.complete) noteNothing(lexicon, request, understanding);
    const isPart = isLast && !given.complete;
    if (isPart) noteUnsearched(request, results.length > 0);
    const sentence = countSentence(request.query.trim(), results.length);
    if (results.length > 0 || given.complete)
      announce(isPart ? `${sentence}, without the running text` : sentence);
    else if (isPart) announce('The running text of the book could not be searched');
  }

  function drawRows(results: readonly Result[], matches: Matcher, joins: boolean): void {
    const rowsOf = (some: readonly Result[], from: number) =>
      some.map((result, i) => rowOf(result, from + i, matches));
    if (joins && inUse(places.list)) {
      // The rows that somebody is on stay as they are; what the running text adds goes below.
      const shown = new Set(
        [...places.list.children].map((row) => (row as HTMLElement).dataset['url']),
      );
      const added = results
        .filter(({ href }) => !shown.has(href))
        .slice(0, options.most - shown.size);
      places.list.append(...rowsOf(added, shown.size));
      return;
    }
    const chosen = chosenRow(places.list)?.dataset['url'];
    const rows = rowsOf(results.slice(0, options.most), 0);
    places.list.replaceChildren(...rows);
    // Whoever types and presses Down at once has chosen from the rows before: the choice stays
    // where its place does.
    const again = rows
      .find((row) => row.dataset['url'] === chosen)
      ?.querySelector('[aria-selected]');
    again?.setAttribute('aria-selected', 'true');
  }

  function noteReading(request: Request, said: string[]): void {
    if (request.exact) {
      places.note.append(
        'Exactly as typed. ',
        linkTo(options.exactHref({ ...request, exact: false }), 'Search more widely'),
      );
    } else if (said.length > 0) {
      places.note.append(
        `${said.join(' ')} `,
        linkTo(options.exactHref({ ...request, exact: true }), 'Search exactly as typed'),
      );
    }
  }

  function noteNothing(lexicon: Lexicon, { query }: Request, { translation }: Understanding): void {
    const near = nearestPages(lexicon, query);
    places.note.append(
      [...languageRemark(translation), 'Nothing in the book answers these words.'].join(' '),
    );
    if (near.length === 0) return;
    places.note.append(' The nearest pages: ');
    near.forEach(({ href, title }, i) =>
      places.note.append(i > 0 ? ', ' : '', linkTo(at(href), title)),
    );
    places.note.append('.');
  }

  /** What was not searched may hold the answer: nothing is said of it but that. */
  function noteUnsearched(request: Request, hasResults: boolean): void {
    const words = hasResults
      ? ' These are from titles, headings and summaries: the running text of the book could not be searched. '
      : 'No title, heading or summary answers these words, and the running text of the book could not be searched. ';
    places.note.append(words, tryAgain(request));
  }

  function drawGroups(
    counts: readonly [ResultKind, number][],
    all: number,
    { kind }: Request,
  ): void {
    if (!places.groups) return;
    const button = (group: ResultKind | undefined, text: string) => {
      const made = element(
        'button',
        { type: 'button', 'aria-pressed': String(kind === group) },
        text,
      );
      made.addEventListener('click', () => options.choose?.(group));
      return made;
    };
    const focused = [...places.groups.children].indexOf(document.activeElement!);
    places.groups.replaceChildren(
      ...(all > 0 ? [button(undefined, `All ${all}`)] : []),
      ...counts.map(([group, count]) => button(group, `${RESULT_GROUPS[group]} ${count}`)),
    );
    if (focused >= 0) (places.groups.children[focused] as HTMLElement | undefined)?.focus();
  }

  function announce(sentence: string): void {
    clearTimeout(announcing);
    announcing = setTimeout(() => (places.status.textContent = sentence), PAUSE);
  }

  function clear(): void {
    clearTimeout(announcing);
    places.list.replaceChildren();
    places.note.replaceChildren();
    places.groups?.replaceChildren();
    places.status.textContent = '';
    options.drawn?.();
  }

  function showFailure(request: Request): void {
    clear();
    places.note.append(
      'Search could not be loaded. The contents and the glossary work without it. ',
      tryAgain(request),
    );
    announce('Search could not be loaded');
  }

  /** Something is on its way for long: what came is shown, and that more may come is said. */
  function showSlow(request: Request): void {
    setBusy(false);
    const words = opened
      ? ' The running text of the book is still loading. '
      : 'Search is still loading. ';
    places.note.append(words, tryAgain(request));
    announce(words.trim());
  }

  function tryAgain(request: Request): HTMLElement {
    const button = element('button', { type: 'button', class: 'again' }, 'Try again');
    button.addEventListener('click', () => {
      places.note.replaceChildren();
      if (opened) opened.giveUp();
      else engine.reset();
      void ask(request);
    });
    return button;
  }

  return { ask };
}

/** The row that is chosen by keys. */
function chosenRow(list: HTMLElement): HTMLElement | undefined {
  return list.querySelector('[aria-selected="true"]')?.closest('li') ?? undefined;
}

/** Is somebody on the list: a row chosen by keys, the focus, or the pointer? */
function inUse(list: HTMLElement): boolean {
  return (
    chosenRow(list) !== undefined || list.contains(document.activeElement) || list.matches(':hover')
  );
}

function linkTo(href: string, words: string): HTMLAnchorElement {
  return element('a', { href }, words);
}

function pause(milliseconds: number): Promise<undefined> {
  return new Promise((done) => setTimeout(() => done(undefined), milliseconds));
}
