import { CITATION_FORMS, type CitedPlace, type Clip } from '../domain/citation-format.ts';
import { placeOf } from './cited-place.ts';
import style from './citation-menu.css?url';
import { copyClip } from './clipboard.ts';

/** What the menu offers, in order: the bare address first. */
const OFFERS: readonly { label: string; use: string; clip: (place: CitedPlace) => Clip }[] = [
  { label: 'Link', use: 'the address alone', clip: ({ address }) => ({ plain: address }) },
  ...Object.values(CITATION_FORMS),
];
const SAID_FOR = 1600;
const menus = new WeakMap<HTMLElement, () => void>();

/** Opens the menu for the place that a pair of marks stands beside; closes it where it is open. */
export async function openForPlace(door: HTMLElement): Promise<void> {
  await openMenu(door, placeOf(door));
}

/** Opens the menu of citation forms at a button; focus goes into it, and back to the button when it closes. */
export async function openMenu(door: HTMLElement, place: CitedPlace): Promise<void> {
  const close = menus.get(door);
  if (close) return close();
  await styled();
  const menu = document.createElement('div');
  menu.className = 'cite-menu';
  menu.role = 'menu';
  menu.ariaLabel = door.ariaLabel;
  const items = OFFERS.map((offer) => itemOf(offer, () => void copied(offer, place)));
  menu.append(...items);
  document.querySelector('main')!.append(menu);
  stand(menu, door);
  door.ariaExpanded = 'true';

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
  menu.addEventListener('keydown', (event) => onKey(event, items, shut), { signal });
  document.addEventListener('pointerdown', ({ target }) => !menu.contains(target as Node) && !door.contains(target as Node) && shut(false), { signal });
  menu.addEventListener('focusout', ({ relatedTarget }) => relatedTarget && !menu.contains(relatedTarget as Node) && relatedTarget !== door && shut(false), {
    signal,
  });
  addEventListener('resize', () => shut(false), { signal });
  items[0]!.focus({ preventScroll: false });

  async function copied({ label, clip }: (typeof OFFERS)[number], of: CitedPlace): Promise<void> {
    // Begun before anything else, while the press still counts as one.
    const writing = copyClip(clip(of));
    shut(true);
    const words = await writing.then(
      () => `${label} copied`,
      () => 'This browser did not allow copying',
    );
    say(words, door);
  }
}

function itemOf({ label, use }: (typeof OFFERS)[number], choose: () => void): HTMLButtonElement {
  const item = document.createElement('button');
  item.type = 'button';
  item.role = 'menuitem';
  item.tabIndex = -1;
  const small = document.createElement('span');
  small.textContent = use;
  item.append(label, ' ', small);
  item.addEventListener('click', choose);
  return item;
}

function onKey(event: KeyboardEvent, items: readonly HTMLElement[], shut: (back: boolean) => void): void {
  const now = items.indexOf(document.activeElement as HTMLElement);
  const to = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: -1 }[event.key];
  // Tab goes on from the button, as if there had been no menu.
  if (event.key === 'Tab') return shut(true);
  if (event.key === 'Escape') shut(true);
  else if (to !== undefined) items.at(to % items.length)!.focus();
  else if (/^\p{L}$/u.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey) {
    const after = [...items.slice(now + 1), ...items.slice(0, now + 1)];
    after.find((item) => item.textContent.toLowerCase().startsWith(event.key.toLowerCase()))?.focus();
  } else return;
  event.preventDefault();
  event.stopPropagation();
}

/** Says what was done, to eyes beside the button and to screen readers. */
function say(words: string, door: HTMLElement): void {
  document.querySelector('.cite-said')?.remove();
  const said = document.createElement('p');
  said.className = 'cite-said';
  said.role = 'status';
  document.querySelector('main')!.append(said);
  said.textContent = words;
  stand(said, door);
  setTimeout(() => said.remove(), SAID_FOR);
}

/** Places a box under an element, or above it where there is no room, within the width of the window. */
export function stand(box: HTMLElement, by: Element): void {
  const rect = by.getBoundingClientRect();
  const below = rect.bottom + box.offsetHeight + 8 <= innerHeight || rect.top < box.offsetHeight + 8;
  const top = below ? rect.bottom + 4 : rect.top - box.offsetHeight - 4;
  const width = document.documentElement.clientWidth;
  const left = Math.max(8, Math.min(rect.left, width - box.offsetWidth - 8));
  box.style.insetBlockStart = `${top + scrollY}px`;
  box.style.insetInlineStart = `${left + scrollX}px`;
}

/** Loads the menu's style, once. */
export function styled(): Promise<void> {
  if (document.querySelector(`link[href="${style}"]`)) return Promise.resolve();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = style;
  return new Promise((done) => {
    link.onload = link.onerror = () => done();
    document.head.append(link);
  });
}
