/** The page about reading offline: says what is kept, keeps the whole book, erases it. */
import { ask, base, canKeep, keepsNothing, type KeptCopy } from './kept-copy.ts';

const box = document.querySelector<HTMLElement>('[data-offline]')!;
const part = <E extends HTMLElement>(name: string) => box.querySelector<E>(`[data-${name}]`)!;
const says = part('says');
const bar = part<HTMLProgressElement>('progress');
const whole = part<HTMLButtonElement>('keep-whole');
const visited = part<HTMLButtonElement>('keep-visited');
const erase = part<HTMLButtonElement>('erase');
const list = part<HTMLUListElement>('kept');

if (canKeep()) {
  box.hidden = false;
  whole.addEventListener('click', () => void act(() => ask('keep whole', showProgress)));
  visited.addEventListener('click', () => void act(() => ask('keep visited')));
  erase.addEventListener('click', () => void act(async () => (await import('./erase-kept-copy.ts')).eraseKeptCopy()));
  await act(async () => undefined);
}

/** Does something, and then shows how things stand. */
async function act(work: () => Promise<unknown>): Promise<void> {
  const buttons = [whole, visited, erase];
  for (const button of buttons) button.disabled = true;
  try {
    await work();
    if (keepsNothing()) showNothing();
    else await show(await ask('report'));
  } catch {
    says.textContent = 'This browser keeps nothing at this address.';
  }
  bar.hidden = true;
  for (const button of buttons) button.disabled = false;
}

function showNothing(): void {
  says.textContent = 'Nothing is kept in this browser, and nothing will be until you ask.';
  whole.hidden = visited.hidden = false;
  erase.hidden = true;
  list.replaceChildren();
}

async function show({ kept, whole: all, bytes }: KeptCopy): Promise<void> {
  const size = `${(bytes / 1e6).toFixed(1)} MB`;
  says.textContent = all
    ? `The whole book is kept in this browser, with its search: ${kept.length} pages, ${size}.`
    : `${kept.length === 1 ? 'One page is' : `${kept.length} pages are`} kept in this browser. The whole book with its search takes ${size}.`;
  whole.hidden = all;
  visited.hidden = true;
  erase.hidden = false;
  const titles = new Map((await (await fetch(`${base()}addresses.json`)).json()) as [href: string, title: string][]);
  const rows = all ? [] : kept.sort().flatMap((path) => rowFor(`/${path}`, titles));
  list.replaceChildren(...rows);
}

function rowFor(href: string, titles: ReadonlyMap<string, string>): HTMLElement[] {
  const title = titles.get(href);
  if (!title) return [];
  const link = document.createElement('a');
  link.href = base() + href.slice(1);
  link.textContent = title;
  const row = document.createElement('li');
  row.append(link);
  return [row];
}

function showProgress(done: number, total: number): void {
  bar.hidden = false;
  bar.max = total;
  bar.value = done;
}
