/**
 * Previews of links: what the page at the other end says first. Loaded when the first link of a
 * text is met.
 */
import { beginning } from '../text/excerpt.ts';
import { addStyle } from './add-style.ts';
import { beside } from './beside.ts';
import { element } from './element.ts';
import { onKey } from './keyboard.ts';
import style from './previews.css?inline';

/** What a preview says. */
interface Preview {
  title: string;
  /** The page's summary; empty for a place within a page. */
  summary: string;
  /** Where the text begins. */
  lines: string;
}

/**
 * How long a link is met before it shows anything, and how long the way from the link into the
 * preview may take: milliseconds.
 */
const DELAY = 250;
const GRACE = 250;
const LINES = 280;

const box = makeBox();
const pages = new Map<string, Promise<Document>>();
/** The link whose preview is open or on its way. */
const now: { link?: HTMLAnchorElement; timer?: ReturnType<typeof setTimeout> } = {};

/**
 * A link is met by pointer or by the keyboard's focus. A browser that has no popovers shows none.
 */
export function meet(link: HTMLAnchorElement): void {
  if (link.matches('.term') || !('showPopover' in box)) return;
  if (now.link !== link) begin(link);
  clearTimeout(now.timer);
  if (!isOpen()) now.timer = setTimeout(() => void show(link), DELAY);
}

/**
 * A tap on a term of the glossary: puts its definition beside it, with a link to the glossary in
 * it, until a tap elsewhere. The next tap on the term follows its link. A term without a definition
 * is followed at once.
 */
export function openDefinition(link: HTMLAnchorElement): void {
  const words = link.getAttribute('aria-description');
  if (!words) return location.assign(link.href);
  const way = element('a', { href: link.href }, 'In the glossary');
  const definition = element('span', { class: 'def no-print', role: 'note' }, words, ' ', way);
  link.after(definition);
  link.dataset['open'] = '';
  document.addEventListener('pointerdown', function close({ target }) {
    if (link === target || definition.contains(target as Node)) return;
    document.removeEventListener('pointerdown', close);
    delete link.dataset['open'];
    definition.remove();
  });
}

function begin(link: HTMLAnchorElement): void {
  close();
  now.link = link;
  link.addEventListener('pointerleave', closeSoon);
  link.addEventListener('focusout', close);
}

function isOpen(): boolean {
  return box.matches(':popover-open');
}

async function show(link: HTMLAnchorElement): Promise<void> {
  const preview = await previewOf(link).catch(() => undefined);
  if (!preview || now.link !== link || !link.isConnected) return;
  box.replaceChildren(...paragraphs(preview));
  (link.closest('main') ?? document.body).append(box);
  box.showPopover();
  place(link);
  link.setAttribute('aria-describedby', box.id);
}

function place(link: HTMLAnchorElement): void {
  box.style.maxBlockSize = 'none';
  const view = { width: document.documentElement.clientWidth, height: innerHeight };
  const spot = beside(link.getBoundingClientRect(), box.getBoundingClientRect(), view);
  Object.assign(box.style, {
    left: `${spot.left}px`,
    top: `${spot.top}px`,
    maxBlockSize: `${spot.height}px`,
  });
}

function close(): void {
  clearTimeout(now.timer);
  const { link } = now;
  if (!link) return;
  delete now.link;
  link.removeEventListener('pointerleave', closeSoon);
  link.removeEventListener('focusout', close);
  link.removeAttribute('aria-describedby');
  if (isOpen()) box.hidePopover();
}

/** Leaves time to move the pointer into the preview, and keeps it where the link has the focus. */
function closeSoon(): void {
  clearTimeout(now.timer);
  now.timer = setTimeout(() => {
    if (!now.link?.matches(':focus-visible')) close();
  }, GRACE);
}

function makeBox(): HTMLElement {
  addStyle(style);
  const made = element('div', {
    id: 'link-preview',
    class: 'preview no-print',
    popover: 'manual',
    role: 'tooltip',
  });
  made.addEventListener('pointerenter', () => clearTimeout(now.timer));
  made.addEventListener('pointerleave', closeSoon);
  // A press that took the focus from the link would close the preview before the press has become a
  // click.
  made.addEventListener('mousedown', (event) => event.preventDefault());
  // A press in the preview is one on its link, with the same keys held.
  made.addEventListener('click', (event) =>
    now.link?.dispatchEvent(new MouseEvent('click', event)),
  );
  onKey(document, ({ key }) => key === 'Escape' && close(), { capture: true });
  document.addEventListener('scroll', () => made.isConnected && isOpen() && close(), {
    passive: true,
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (!made.contains(target as Node) && !now.link?.contains(target as Node)) close();
  });
  return made;
}

function paragraphs({ title, summary, lines }: Preview): HTMLElement[] {
  return Object.entries({ title, summary, lines })
    .filter(([, words]) => words)
    .map(([name, words]) => element('p', { class: name }, words));
}

/** What the target says, read from the page itself, once a visit. */
async function previewOf(link: HTMLAnchorElement): Promise<Preview> {
  const path = link.pathname;
  const page = pages.get(path) ?? fetchPage(path);
  pages.set(path, page);
  page.catch(() => pages.delete(path));
  const target = await page;
  const title = textOf(target.querySelector('h1'));
  const place = link.hash ? target.getElementById(decodeURIComponent(link.hash.slice(1))) : null;
  if (!place) {
    const summary = target.querySelector<HTMLMetaElement>('meta[name=description]')?.content ?? '';
    return { title, summary, lines: beginning(textOf(target.querySelector('.prose p')), LINES) };
  }
  if (place.matches('h2,h3')) {
    const after = place.closest('.head')?.nextElementSibling ?? place.nextElementSibling;
    return {
      title: `${title}: ${textOf(place)}`,
      summary: '',
      lines: beginning(textOf(after), LINES),
    };
  }
  const name = place.querySelector('dt, cite, a');
  return {
    title: textOf(name) || title,
    summary: '',
    lines: beginning(textOf(place.querySelector('dd p, p') ?? place), LINES),
  };
}

async function fetchPage(path: string): Promise<Document> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  // Its styles and scripts are not ours to apply, and the policy of this page says so even of a
  // document that is only read.
  const text = (await answer.text()).replace(/<(style|script)\b[\s\S]*?<\/\1>/g, '');
  return new DOMParser().parseFromString(text, 'text/html');
}

/**
 * Words of an element as read: without note numbers, and definitions that stand beside their terms.
 */
function textOf(element: Element | null): string {
  const copy = element?.cloneNode(true) as Element | undefined;
  for (const aside of copy?.querySelectorAll('sup, .def, .hidden, .also, .mark') ?? [])
    aside.remove();
  return copy?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}
