/** The page about reading offline: says what is kept, keeps the whole book, erases it. */
import { element } from './element.ts';
import { eraseKeptCopy } from './erase-kept-copy.ts';
import { ask, canKeep, keepsNothing, type KeptCopy } from './kept-copy.ts';
import { at, fetchJson } from './site.ts';

/** After this long the reader is told that something is still being done, in milliseconds. */
const SLOW = 8000;

/** Shows in a box how things stand, and does what its buttons say. */
export async function start(box: HTMLElement): Promise<void> {
  const part = <E extends HTMLElement>(name: string) => box.querySelector<E>(`[data-${name}]`)!;
  const says = part('says');
  const bar = part<HTMLProgressElement>('progress');
  const whole = part<HTMLButtonElement>('keep-whole');
  const visited = part<HTMLButtonElement>('keep-visited');
  const erase = part<HTMLButtonElement>('erase');
  const list = part<HTMLUListElement>('kept');
  const showProgress = (done: number, total: number) =>
    Object.assign(bar, { hidden: false, max: total, value: done });

  box.hidden = false;
  if (!canKeep()) {
    says.textContent =
      'This browser keeps no pages at this address: for that it has to be reached over https.';
    whole.hidden = true;
    return;
  }
  whole.addEventListener(
    'click',
    () => void act(() => ask('keep whole', showProgress), 'The book could not be kept'),
  );
  visited.addEventListener(
    'click',
    () => void act(() => ask('keep visited').then(() => undefined), 'The pages could not be kept'),
  );
  erase.addEventListener(
    'click',
    () => void act(() => eraseKeptCopy().then(() => undefined), 'What is kept could not be erased'),
  );
  await act(async () => undefined, 'What is kept could not be looked up');

  /** Does something, and then shows how things stand, or begins with `failure` and why. */
  async function act(work: () => Promise<KeptCopy | undefined>, failure: string): Promise<void> {
    const buttons = [whole, visited, erase];
    const slow = setTimeout(
      () => (says.textContent = 'This takes a while: the browser is still at it.'),
      SLOW,
    );
    for (const button of buttons) button.disabled = true;
    try {
      const asked = await work();
      if (keepsNothing()) showNothing();
      else await show(await ask('report'), asked);
    } catch {
      says.textContent = `${failure}. The browser forbids it, as in some private windows, or has no room left, or the connection broke.`;
    }
    clearTimeout(slow);
    bar.hidden = true;
    for (const button of buttons) button.disabled = false;
  }

  function showNothing(): void {
    says.textContent = 'Nothing is kept in this browser, and nothing will be until you ask.';
    whole.hidden = visited.hidden = false;
    erase.hidden = true;
    list.replaceChildren();
  }

  /**
   * `asked` is there where the whole book has been asked for: what then is still missing could not
   * be kept.
   */
  async function show(
    { kept, whole: all, bytes }: KeptCopy,
    asked: KeptCopy | undefined,
  ): Promise<void> {
    const size = `${(bytes / 1e6).toFixed(1)} MB`;
    const pages = kept.length === 1 ? 'One page is' : `${kept.length} pages are`;
    says.textContent = all
      ? `The whole book is kept in this browser, with its search: ${kept.length} pages, ${size}.`
      : asked
        ? `Not all of the book could be kept: the browser has no room for its ${size}, or the connection broke. ${pages} kept. Press again to go on.`
        : `${pages} kept in this browser. The whole book with its search takes ${size}.`;
    whole.hidden = all;
    visited.hidden = true;
    erase.hidden = false;
    // Without their titles the pages are there all the same.
    const titles = new Map(
      await fetchJson<[href: string, title: string][]>('/addresses.json').catch(() => []),
    );
    const rows = all ? [] : kept.sort().map((path) => rowFor(`/${path}`, titles));
    list.replaceChildren(...rows.filter((row) => row !== undefined));
  }
}

/** A row that leads to a kept page; none for pages that are no part of the book, as this one. */
function rowFor(href: string, titles: ReadonlyMap<string, string>): HTMLElement | undefined {
  const title = titles.size === 0 ? href : titles.get(href);
  return title === undefined
    ? undefined
    : element('li', {}, element('a', { href: at(href) }, title));
}
