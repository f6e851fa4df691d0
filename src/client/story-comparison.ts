/**
 * Draws `/stories/compare/?stories=a,b,c`: facts and answers of up to three stories, row by row.
 */
import {
  answerRows,
  factRows,
  type ComparedAnswer,
  type ComparedRow,
  type ComparedStory,
} from '../stories/comparison.ts';
import { comparisonAddress } from '../urls/permalink.ts';
import type { Fact } from '../stories/story-facts.ts';
import type { StoryIndex } from '../stories/story-index.ts';
import { addressOf, ALL_STORIES, MOST_PICKS, parsePicks } from '../stories/story-query.ts';
import { element } from './element.ts';
import { at, fetchJson } from './site.ts';

/**
 * Draws what the address asks for; nothing where it asks for nothing. Says so where the stories do
 * not come, and offers to try again.
 */
export async function start(place: HTMLElement): Promise<void> {
  if (!location.search) return;
  try {
    await draw(place);
  } catch {
    const again = element('button', { type: 'button' }, 'Try again');
    again.addEventListener('click', () => {
      place.replaceChildren();
      void start(place);
    });
    place.replaceChildren(
      element(
        'p',
        { class: 'explained' },
        'The stories could not be loaded, so nothing is set side by side here. ',
        again,
      ),
    );
  }
}

async function draw(place: HTMLElement): Promise<void> {
  const index = await fetchJson<StoryIndex>('/stories/finder.json');
  const { picks, unknown } = parsePicks(
    index.stories,
    new URLSearchParams(location.search).getAll('stories').join(','),
  );
  const stories = await Promise.all(
    picks.map((slug) => fetchJson<ComparedStory>(`/stories/compare/${slug}.json`)),
  );
  place.replaceChildren(...unknown.map(({ says, near }) => explain(index, picks, says, near)));
  if (stories.length === 0) return;
  const named = stories.map(({ name }) => name).join(', ');
  document.title = `${named} · ${document.title}`;
  document.querySelector<HTMLElement>('[data-offer]')!.hidden = true;
  const add = element(
    'a',
    { href: at(addressOf(index, { ...ALL_STORIES, picks })) },
    stories.length < MOST_PICKS ? 'Add a story' : 'Pick others',
  );
  const of = stories.map(({ name }) => name);
  place.append(
    element('p', { class: 'add' }, add),
    names(stories, picks),
    element('h2', {}, 'Facts'),
    ...factRows(stories).map((row) => drawRow(of, row, drawFact)),
    element('h2', {}, 'Answers'),
    ...answerRows(stories).map((row) => drawRow(of, row, drawAnswer)),
  );
}

function explain(
  index: StoryIndex,
  picks: readonly string[],
  says: string,
  near: string | undefined,
): HTMLElement {
  const mend = near && index.stories.find(({ slug }) => slug === near);
  const instead =
    near &&
    element(
      'a',
      { href: at(comparisonAddress([...picks, near].slice(0, MOST_PICKS))) },
      mend ? mend.name : near,
    );
  return element(
    'p',
    { class: 'explained' },
    says,
    ...(instead ? [' Did you mean ', instead, '?'] : []),
  );
}

function names(stories: readonly ComparedStory[], picks: readonly string[]): HTMLElement {
  const columns = stories.map(({ slug, name, address }) => {
    const rest = picks.filter((pick) => pick !== slug);
    const leave = element(
      'a',
      { href: at(comparisonAddress(rest)), class: 'leave' },
      'Leave out',
      element('span', { class: 'hidden' }, ` ${name}`),
    );
    return element('div', {}, element('a', { href: at(address), class: 'name' }, name), ' ', leave);
  });
  return element('div', { class: 'row names' }, ...columns);
}

/** A row with a cell for each story; `of` has their names. */
function drawRow<T>(
  of: readonly string[],
  { heading, address, cells }: ComparedRow<T>,
  drawCell: (cell: T) => (Node | string)[],
): HTMLElement {
  const columns = cells.map((cell, i) => {
    const said =
      cell === undefined
        ? element('dd', { class: 'none' }, 'Nothing said')
        : element('dd', {}, ...drawCell(cell));
    return element('div', {}, element('dt', {}, of[i]!), said);
  });
  const title = address ? element('a', { href: at(address) }, heading) : heading;
  return element(
    'section',
    { class: 'row' },
    element('h3', {}, title),
    element('dl', {}, ...columns),
  );
}

function drawFact({ values }: Fact): (Node | string)[] {
  return values.flatMap(({ words, address, note }, i) => [
    ...(i > 0 ? [note ? ' ' : ', '] : []),
    address ? element('a', { href: at(address) }, words) : words,
    ...(note ? [`. ${note}`] : []),
  ]);
}

function drawAnswer({ says, address }: ComparedAnswer): (Node | string)[] {
  return [`${says} `, element('a', { href: at(address) }, 'In full')];
}
