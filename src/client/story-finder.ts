/**
 * The list of stories, filtered in place. Draws what `storiesView` says into the elements that the
 * page came with.
 */
import { monthOf } from '../text/month.ts';
import { comparisonAddress, permalink, storiesAddress } from '../urls/permalink.ts';
import { valuesOf, type StoryIndex, type StoryRow } from '../stories/story-index.ts';
import { STORIES_PER_PAGE } from '../stories/story-listing.ts';
import {
  addressOf,
  ALL_STORIES,
  isFull,
  parseQuery,
  picked,
  toggled,
  type Sort,
  type StoryQuery,
  type Unknown,
} from '../stories/story-query.ts';
import { offersFor, type StoryOffer } from '../stories/story-offer.ts';
import type { Hits } from '../stories/story-selection.ts';
import { storiesView, type Choice, type StoriesView } from '../stories/story-view.ts';
import { storyFinder, type StoryWords } from '../stories/story-words.ts';
import { element } from './element.ts';
import { retried } from './retried.ts';
import { at, fetchJson } from './site.ts';

/** What the door may ask of the filter. */
export interface Finder {
  /** Goes where a choice leads. */
  follow(link: HTMLAnchorElement): Promise<void>;
}

/** Fetches what it needs and takes the list over. Rejects where that does not come. */
export async function startFinder(root: HTMLElement): Promise<Finder> {
  const index = await fetchJson<StoryIndex>('/stories/finder.json');
  const page = drawingOf(root, index);
  const home = { path: location.pathname, query: queryOfPage(index, root.dataset['query']) };

  let query = home.query;
  let limit = STORIES_PER_PAGE;
  const findWords = retried(() => fetchJson<StoryWords>('/stories/words.json').then(storyFinder));
  let turn = 0;

  /** Shows a query. Of two in a row the later wins, whichever is ready first. */
  async function show(next: StoryQuery, unknown: readonly Unknown[] = []): Promise<void> {
    const mine = ++turn;
    let hits: Hits;
    if (next.words)
      try {
        hits = (await findWords.get())(next.words);
      } catch {
        next = { ...next, words: '' };
        unknown = [
          ...unknown,
          { says: 'The words of the stories could not be fetched; try again.' },
        ];
      }
    if (mine !== turn) return;
    if (!sameList(query, next)) limit = STORIES_PER_PAGE;
    query = next;
    const view = storiesView(index, query, 'queries', hits);
    page.draw(view, query, {
      limit: isHome() ? 'as it came' : limit,
      unknown,
      offers: view.stories.length === 0 ? offersFor(index, query, hits) : [],
    });
  }

  async function go(next: StoryQuery, how: 'push' | 'replace' = 'push'): Promise<void> {
    const address = at(addressOf(index, next));
    if (address !== location.pathname + location.search) history[`${how}State`](null, '', address);
    await show(next);
  }

  /** What the address in the bar asks for: the page's own list, or its parameters. */
  async function read(): Promise<void> {
    const of = location.pathname === home.path ? home.query : ALL_STORIES;
    const { query: asked, unknown } = parseQuery(index, location.search, of);
    await show(asked, unknown);
    // Settled in its one form, so that it can be copied; what is unknown stays as it was written
    // until something is chosen.
    if (location.search && unknown.length === 0)
      history.replaceState(history.state, '', at(addressOf(index, asked)));
  }

  /** Is the page shown as it came, with nothing asked of it? */
  function isHome(): boolean {
    return location.pathname === home.path && !location.search;
  }

  // Letters typed one after the other are one step for Back.
  const looksForWords = () => new URLSearchParams(location.search).has('q');
  const { form, words, sort } = page;
  addEventListener('popstate', () => void read());
  words.addEventListener('focus', () => void findWords.get().catch(() => undefined));
  const look = () =>
    void go(
      { ...query, words: words.value.trim() },
      looksForWords() && words.value ? 'replace' : 'push',
    );
  // A word that an input method still composes is none yet, and writing into its field would break
  // it off.
  words.addEventListener('input', (event) => (event as InputEvent).isComposing || look());
  words.addEventListener('compositionend', look);
  sort.addEventListener('change', () => void go({ ...query, sort: sort.value as Sort }));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    look();
  });
  page.onMore(() => {
    const first = limit;
    limit += STORIES_PER_PAGE;
    void show(query).then(() => page.focusStory(first));
  });

  // Typed or set while this was under way.
  const early = { words: words.value.trim(), sort: sort.value as Sort };
  await read();
  const meant: StoryQuery = {
    ...query,
    words: early.words || query.words,
    sort: early.sort === ALL_STORIES.sort ? query.sort : early.sort,
  };
  if (!sameList(query, meant)) await go(meant);

  return {
    async follow({ search, dataset: { key, drop, pick, ask } }) {
      const [facet = '', value = ''] = (key ?? drop ?? '').split(':');
      if (ask !== undefined) await go(parseQuery(index, search).query);
      else if (pick !== undefined && isFull(query) && !query.picks.includes(pick)) page.sayFull();
      else if (pick !== undefined) await go(picked(query, pick));
      else if (drop === '') await go({ ...ALL_STORIES, picks: query.picks });
      else if (drop !== undefined || page.canChoose(key!))
        await go(toggled(index, query, facet, value));
    },
  };
}

/** The elements of the page and how a view is drawn into them. */
function drawingOf(root: HTMLElement, index: StoryIndex) {
  const find = <E extends Element = HTMLElement>(selector: string) =>
    root.querySelector<E>(selector)!;
  const heading = document.querySelector('h1')!;
  const sentence = document.querySelector<HTMLElement>('[data-sentence]')!;
  const chosen = find('[data-chosen]');
  const cards = find('[data-cards]');
  const picks = find('[data-picks]');
  const sheet = find('[data-sheet]');
  const done = find('[data-done]');
  const form = find<HTMLFormElement>('form');
  const words = find<HTMLInputElement>('[name=q]');
  const sort = find<HTMLSelectElement>('[name=sort]');
  const links = new Map(
    [...root.querySelectorAll<HTMLAnchorElement>('a[data-key]')].map((link) => [
      link.dataset['key']!,
      link,
    ]),
  );
  const drawn = new Map(
    [...root.querySelectorAll<HTMLElement>('[data-story]')].map((card) => [
      card.dataset['story']!,
      card,
    ]),
  );
  const blank = [...drawn.values()][0];
  const came = {
    heading: heading.textContent,
    title: document.title,
    cards: [...cards.children],
    pages: root.querySelector<HTMLElement>('[data-pages]'),
  };
  const siteName = came.title.slice(came.title.indexOf(' · '));
  const explained = element('div', { class: 'explained', role: 'status' });
  const empty = element('div', { class: 'empty' });
  const full = element('span', { role: 'status' });
  const more = element('button', { type: 'button', class: 'more' });

  sheet.before(explained);
  cards.after(empty, more);
  empty.hidden = more.hidden = true;

  function drawChoice(choice: Choice): HTMLElement {
    const link = links.get(choice.key) ?? newLink(choice);
    const spans = link.querySelectorAll('.count');
    spans.forEach((span, i) =>
      i === 0 ? (span.textContent = String(choice.count)) : span.remove(),
    );
    spans[0]!.classList.remove('scripted', 'unscripted');
    link.toggleAttribute('data-none', choice.count === 0);
    set(link, 'aria-current', choice.chosen && 'true');
    // A choice that would give nothing is there to be read and cannot be followed.
    const dead = choice.count === 0 && !choice.chosen;
    set(link, 'href', !dead && at(choice.address));
    set(link, 'role', dead && 'link');
    set(link, 'aria-disabled', dead && 'true');
    return link.parentElement!;
  }

  function newLink({ key, label }: Choice): HTMLAnchorElement {
    const item = [...links.values()][0]!.parentElement!.cloneNode(true) as HTMLElement;
    const link = item.querySelector('a')!;
    link.dataset['key'] = key;
    delete link.dataset['archetype'];
    link.querySelector('svg')?.remove();
    link.querySelector('.name')!.textContent = label;
    links.set(key, link);
    return link;
  }

  function drawCard(story: StoryRow): HTMLElement {
    const card = blank!.cloneNode(true) as HTMLElement;
    const plates = valuesOf(index, story, 'archetype');
    const name = card.querySelector<HTMLAnchorElement>('h3 a')!;
    const pattern = card.querySelector('.plates span');
    const pick = card.querySelector<HTMLElement>('[data-pick]')!;
    card.dataset['story'] = story.slug;
    card.dataset['archetype'] = plates[0]?.id ?? '';
    name.textContent = story.name;
    name.href = at(permalink('story', story.slug));
    card.querySelector('.role')!.textContent =
      `${story.role}, ${story.company}, ${monthOf(story.recorded)}`;
    card.querySelector('.insight')!.textContent = story.insight;
    card.querySelector('.plates')!.replaceChildren(
      ...plates.map(({ id, label }) => {
        const plate = (pattern?.cloneNode() ?? element('span')) as HTMLElement;
        const emblem = links.get(`archetype:${id}`)?.querySelector('svg');
        plate.dataset['archetype'] = id;
        plate.append(...(emblem ? [emblem.cloneNode(true)] : []), ` ${label}`);
        return plate;
      }),
    );
    pick.dataset['pick'] = story.slug;
    return card;
  }

  function drawPick(card: HTMLElement, query: StoryQuery): void {
    const { story } = card.dataset;
    const link = card.querySelector<HTMLAnchorElement>('[data-pick]')!;
    const isPicked = query.picks.includes(story!);
    link.classList.toggle('full', !isPicked && isFull(query));
    link.href = at(addressOf(index, picked(query, story!)));
    set(link, 'aria-current', isPicked && 'true');
    const name = card.querySelector('h3')!.textContent.trim();
    link.replaceChildren(
      isPicked ? 'Picked' : 'Compare',
      element('span', { class: 'hidden' }, isPicked ? ` ${name}, leave out` : ` ${name}`),
    );
  }

  function drawPicks(query: StoryQuery): void {
    picks.hidden = query.picks.length === 0;
    const names = query.picks.map((slug) => {
      const { name } = index.stories.find((story) => story.slug === slug)!;
      const drop = element(
        'a',
        { href: at(addressOf(index, picked(query, slug))), 'data-pick': slug },
        element('span', { class: 'hidden' }, 'Leave out '),
        `${name} ×`,
      );
      return element('li', {}, drop);
    });
    const go =
      names.length > 1
        ? element(
            'a',
            { href: at(comparisonAddress(query.picks)), class: 'go' },
            `Compare these ${names.length === 2 ? 'two' : 'three'}`,
          )
        : element('span', { class: 'go' }, 'Pick one or two more to compare');
    full.textContent = '';
    picks.replaceChildren(
      element('ul', { class: 'plain', 'aria-label': 'Picked for comparison' }, ...names),
      full,
      go,
    );
  }

  /** What would give stories where these choices give none. */
  function drawOffers(offers: readonly StoryOffer[]): void {
    const rows = offers.map(({ without, query, count }) =>
      element(
        'li',
        {},
        element(
          'a',
          { href: at(addressOf(index, query)), 'data-ask': '' },
          `Without ${without.map((label) => `“${label}”`).join(' and ')}`,
        ),
        `: ${storyCount(count)}`,
      ),
    );
    empty.replaceChildren(
      element(
        'p',
        {},
        rows.length > 0
          ? 'No story is all of this. These give some:'
          : 'No story is all of this. Take away a choice, or some of the words.',
      ),
      ...(rows.length > 0 ? [element('ul', { class: 'plain' }, ...rows)] : []),
    );
  }

  function drawChosen(view: StoriesView): void {
    const items = [
      ...view.chosen.map(({ key, label, address }) => ({ key, label, address })),
      ...(view.chosen.length > 1
        ? [{ key: '', label: 'Clear all', address: storiesAddress() }]
        : []),
    ];
    chosen.hidden = items.length === 0;
    chosen.replaceChildren(
      ...items.map(({ key, label, address }) =>
        element(
          'li',
          {},
          element(
            'a',
            { href: at(address), 'data-drop': key },
            ...(key ? [element('span', { class: 'hidden' }, 'Without ')] : []),
            `${label} `,
            element('span', { 'aria-hidden': 'true' }, '×'),
          ),
        ),
      ),
    );
  }

  function drawExplained(unknown: readonly Unknown[]): void {
    explained.replaceChildren(
      ...unknown.map(({ says, mend }) =>
        element(
          'p',
          {},
          says,
          ...(mend
            ? [
                ' Did you mean ',
                element('a', { href: at(addressOf(index, mend.query)) }, mend.words),
                '?',
              ]
            : []),
        ),
      ),
    );
  }

  /** As many cards of the list as the limit says, or those the page came with. */
  function drawList({ stories }: StoriesView, limit: number | 'as it came'): void {
    const atHome = limit === 'as it came';
    const now = atHome ? came.cards : stories.slice(0, limit).map(cardOf);
    if (now.length !== cards.children.length || now.some((card, i) => card !== cards.children[i]))
      cards.replaceChildren(...now);
    if (came.pages) came.pages.hidden = !atHome;
    const rest = atHome ? 0 : stories.length - now.length;
    empty.hidden = now.length > 0;
    more.hidden = rest === 0;
    more.textContent = `Show ${Math.min(rest, STORIES_PER_PAGE)} more of ${rest}`;
  }

  function cardOf(story: StoryRow): Element {
    const card = drawn.get(story.slug) ?? drawCard(story);
    drawn.set(story.slug, card);
    return card;
  }

  return {
    form,
    words,
    sort,
    canChoose: (key: string) => links.get(key)?.getAttribute('aria-disabled') !== 'true',
    onMore: (act: () => void) => more.addEventListener('click', act),
    sayFull: () =>
      void (full.textContent = 'Three at most stand side by side: leave one out first.'),
    focusStory: (place: number) => cards.children[place]?.querySelector('a')?.focus(),
    draw(
      view: StoriesView,
      query: StoryQuery,
      {
        limit,
        unknown,
        offers,
      }: {
        limit: number | 'as it came';
        unknown: readonly Unknown[];
        offers: readonly StoryOffer[];
      },
    ): void {
      const focus = document.activeElement as HTMLElement | null;
      const atHome = limit === 'as it came';
      heading.textContent = atHome ? came.heading : view.heading;
      document.title = atHome ? came.title : view.heading + siteName;
      if (sentence.textContent.trim() !== view.sentence) sentence.textContent = view.sentence;
      if (words.value.trim() !== query.words) words.value = query.words;
      sort.value = query.sort;
      const count = view.stories.length;
      done.textContent = count > 0 ? `Show ${storyCount(count)}` : 'No story: show what gives some';
      drawOffers(offers);
      drawExplained(unknown);
      drawChosen(view);
      for (const { id, choices } of view.facets)
        find(`[data-facet="${id}"]`).replaceChildren(...choices.map(drawChoice));
      if (blank) drawList(view, limit);
      for (const card of cards.children) drawPick(card as HTMLElement, query);
      drawPicks(query);
      keepFocus(focus, chosen, sentence);
    },
  };
}

/**
 * Focus stays on what was pressed; where that is gone, it goes to its like, or to the sentence that
 * says what changed.
 */
function keepFocus(before: HTMLElement | null, chosen: HTMLElement, sentence: HTMLElement): void {
  if (!before || before === document.body || document.activeElement === before) return;
  const { drop, pick } = before.dataset;
  const like =
    drop !== undefined
      ? chosen.querySelector('a')
      : pick
        ? document.querySelector<HTMLElement>(`[data-pick="${pick}"]:not([hidden])`)
        : undefined;
  if (before.isConnected) before.focus({ preventScroll: true });
  else if (like) like.focus({ preventScroll: true });
  else {
    sentence.tabIndex = -1;
    sentence.focus({ preventScroll: true });
  }
}

function storyCount(count: number): string {
  return count === 1 ? '1 story' : `${count} stories`;
}

/** The query of a ready-made page: its own values, each as "facet:value". */
function queryOfPage(index: StoryIndex, keys: string | undefined): StoryQuery {
  return (keys ?? '')
    .split(',')
    .filter(Boolean)
    .reduce(
      (query, key) => toggled(index, query, ...(key.split(':') as [string, string])),
      ALL_STORIES,
    );
}

/** Is the list the same but for its picks? */
function sameList(a: StoryQuery, b: StoryQuery): boolean {
  return JSON.stringify({ ...a, picks: [] }) === JSON.stringify({ ...b, picks: [] });
}

function set(target: Element, name: string, value: string | false): void {
  if (value === false) target.removeAttribute(name);
  else target.setAttribute(name, value);
}
