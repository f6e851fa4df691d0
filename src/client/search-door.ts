import { onKey } from './keyboard.ts';
import { lazy } from './lazy.ts';
import { fetchPack } from './search-pack.ts';

/**
 * Opens the search box on `/`, Ctrl-K or Cmd-K, or a press on "Search". Its code and the pack are
 * loaded then, not before. Where they don't come, "Search" is the link to the search page that it
 * is.
 */
export function openSearchOnRequest(): void {
  const search = lazy('Search', () => import('./search/index.ts'));
  const link = document.querySelector<HTMLAnchorElement>('[data-search]')!;
  const field = document.querySelector<HTMLInputElement>('[data-search-field]');
  // Once it is loaded the box opens with the key itself: the next letter is already its own.
  let again: ((query?: string) => void) | undefined;
  const open = (query?: string, instead?: () => void) => {
    if (again) return again(query);
    const pack = fetchPack();
    void search(({ openSearchBox }) => {
      again = (words) => openSearchBox(pack, words);
      again(query);
    }, instead);
  };
  const answer = (event: Event) => {
    event.preventDefault();
    // The search page has its own field.
    if (field) field.focus();
    // A key is no link: without a network it leads nowhere.
    else
      open(
        '',
        event.type === 'click' || navigator.onLine ? () => location.assign(link.href) : undefined,
      );
  };
  onKey(document, (event) => {
    const typing = (event.target as Element).closest?.('input,textarea,select,[contenteditable]');
    const command = event.ctrlKey || event.metaKey;
    if (command ? event.key === 'k' : event.key === '/' && !typing) answer(event);
  });
  link.addEventListener('click', (event) => {
    // With a key held it is a press for another tab.
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) answer(event);
  });
  // Back from a result: the words are still in the history.
  const { search: words } = (history.state ?? {}) as { search?: string };
  if (words) open(words);
}
