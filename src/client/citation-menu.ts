import { CITATION_FORMS, type CitedPlace, type Clip } from '../cite/citation-format.ts';
import { addStyle } from './add-style.ts';
import style from './citation-menu.css?inline';
import { copyClip } from './clipboard.ts';
import { element } from './element.ts';
import { onKey } from './keyboard.ts';
import { standBeside } from './stand-beside.ts';

/** What the menu offers, in order: the bare address first. */
const OFFERS: readonly { label: string; use: string; clip: (place: CitedPlace) => Clip }[] = [
  { label: 'Link', use: 'the address alone', clip: ({ address }) => ({ plain: address }) },
  ...Object.values(CITATION_FORMS),
];
/** How long a sentence stands, in milliseconds. */
const SAID_FOR = 4000;
/** A sentence that asks for something stands longer. */
const ASKED_FOR = 8000;
const menus = new WeakMap<HTMLElement, () => void>();

/**
 * Opens the menu of citation forms at a button, or closes it where it is open; focus goes into it,
 * and back to the button when it closes.
 */
export function openMenu(door: HTMLElement, place: CitedPlace): void {
  const close = menus.get(door);
  if (close) return close();
  addStyle(style);
  const menu = element('div', {
    class: 'cite-menu',
    role: 'menu',
    'aria-label': door.getAttribute('aria-label') ?? '',
  });
  const items = OFFERS.map((offer) => itemOf(offer, () => void copied(offer, place)));
  menu.append(...items);
  document.querySelector('main')!.append(menu);
  standBeside(menu, door.getBoundingClientRect());
  door.setAttribute('aria-expanded', 'true');

  const listening = new AbortController();
  const { signal } = listening;
  const shut = (back: boolean) => {
    listening.abort();
    menus.delete(door);
    menu.remove();
    door.removeAttribute('aria-expanded');
    if (back) door.focus({ preventScroll: true });
  };
  menus.set(door, () => shut(true));
  onKey(menu, (event) => walk(event, items, shut), { signal });
  document.addEventListener(
    'pointerdown',
    ({ target }) => !menu.contains(target as Node) && !door.contains(target as Node) && shut(false),
    { signal },
  );
  menu.addEventListener(
    'focusout',
    ({ relatedTarget }) =>
      relatedTarget &&
      !menu.contains(relatedTarget as Node) &&
      relatedTarget !== door &&
      shut(false),
    {
      signal,
    },
  );
  addEventListener('resize', () => shut(false), { signal });
  items[0]!.focus({ preventScroll: true });

  async function copied({ label, clip }: (typeof OFFERS)[number], of: CitedPlace): Promise<void> {
    // Begun before anything else, while the press still counts as one.
    const writing = copyClip(clip(of));
    shut(true);
    const words = await writing.then(
      () => `${label} copied`,
      () => 'This browser did not allow copying',
    );
    sayBeside(door, words);
  }
}

function itemOf({ label, use }: (typeof OFFERS)[number], choose: () => void): HTMLButtonElement {
  const item = element(
    'button',
    { type: 'button', role: 'menuitem', tabindex: '-1' },
    label,
    ' ',
    element('span', {}, use),
  );
  item.addEventListener('click', choose);
  return item;
}

function walk(
  event: KeyboardEvent,
  items: readonly HTMLElement[],
  shut: (back: boolean) => void,
): void {
  const now = items.indexOf(document.activeElement as HTMLElement);
  const to = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: -1 }[event.key];
  // Tab goes on from the button, as if there had been no menu.
  if (event.key === 'Tab') return shut(true);
  if (event.key === 'Escape') shut(true);
  else if (to !== undefined) items.at(to % items.length)!.focus();
  else if (/^\p{L}$/u.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey) {
    const after = [...items.slice(now + 1), ...items.slice(0, now + 1)];
    after
      .find((item) => item.textContent!.toLowerCase().startsWith(event.key.toLowerCase()))
      ?.focus();
  } else return;
  event.preventDefault();
  event.stopPropagation();
}

/** Says what was done, or what to do, to eyes beside the button and to screen readers. */
export function sayBeside(door: HTMLElement, words: string, { asks = false } = {}): void {
  addStyle(style);
  document.querySelector('.cite-said')?.remove();
  const said = element('p', { class: 'cite-said', role: 'status' });
  document.querySelector('main')!.append(said);
  said.textContent = words;
  standBeside(said, door.getBoundingClientRect());
  setTimeout(() => said.remove(), asks ? ASKED_FOR : SAID_FOR);
}
