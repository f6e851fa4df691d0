/** Draws `/stories/compare/?stories=a,b,c`: facts and answers of up to three stories, row by row. */
import { answerRows, factRows, type ComparedAnswer, type ComparedRow, type ComparedStory } from '../domain/comparison.ts';
import { comparisonAddress, underBase } from '../domain/permalink.ts';
import type { Fact } from '../domain/story-facts.ts';
import type { StoryIndex } from '../domain/story-index.ts';
import { addressOf, ALL_STORIES, MOST_PICKS, parsePicks } from '../domain/story-query.ts';
import { element } from './element.ts';

const at = (address: string) => underBase(document.documentElement.dataset['base'] ?? '/', address);
const place = document.querySelector<HTMLElement>('[data-comparison]')!;
const offer = document.querySelector<HTMLElement>('[data-offer]')!;

const index = await fetchJson<StoryIndex>('/stories/finder.json');
const { picks, unknown } = parsePicks(index.stories, new URLSearchParams(location.search).getAll('stories').join(','));
const stories = await Promise.all(picks.map((slug) => fetchJson<ComparedStory>(`/stories/compare/${slug}.json`)));

place.append(...unknown.map(({ says, near }) => explain(says, near)));
if (stories.length > 0) {
  const named = stories.map(({ name }) => name).join(', ');
  document.title = `${named} · ${document.title}`;
  offer.hidden = true;
  place.append(
    names(),
    element('h2', {}, 'Facts'),
    ...factRows(stories).map((row) => drawRow(row, drawFact)),
    element('h2', {}, 'Answers'),
    ...answerRows(stories).map((row) => drawRow(row, drawAnswer)),
  );
}

function explain(says: string, near: string | undefined): HTMLElement {
  const mend = near && index.stories.find(({ slug }) => slug === near);
  const instead = near && element('a', { href: at(comparisonAddress([...picks, near].slice(0, MOST_PICKS))) }, mend ? mend.name : near);
  return element('p', { class: 'explained' }, says, ...(instead ? [' Did you mean ', instead, '?'] : []));
}

function names(): HTMLElement {
  const columns = stories.map(({ slug, name, address }) => {
    const rest = picks.filter((pick) => pick !== slug);
    const leave = element('a', { href: at(comparisonAddress(rest)), class: 'leave' }, 'Leave out', element('span', { class: 'hidden' }, ` ${name}`));
    return element('div', {}, element('a', { href: at(address), class: 'name' }, name), ' ', leave);
  });
  const add = element('a', { href: at(addressOf(index, { ...ALL_STORIES, picks })) }, stories.length < MOST_PICKS ? 'Add a story' : 'Pick others');
  const bar = element('div', { class: 'row names' }, ...columns);
  place.append(element('p', { class: 'add' }, add));
  return bar;
}

function drawRow<T>({ heading, address, cells }: ComparedRow<T>, draw: (cell: T) => (Node | string)[]): HTMLElement {
  const columns = cells.map((cell, i) => {
    const said = cell === undefined ? element('dd', { class: 'none' }, 'Nothing said') : element('dd', {}, ...draw(cell));
    return element('div', {}, element('dt', {}, stories[i]!.name), said);
  });
  const title = address ? element('a', { href: at(address) }, heading) : heading;
  return element('section', { class: 'row' }, element('h3', {}, title), element('dl', {}, ...columns));
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

async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(at(address));
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  return (await response.json()) as T;
}
