/** Opens the search box on `/`, Ctrl-K or Cmd-K, or a press on "Search". Its code and the pack are loaded then, not before. */
export function openSearchOnRequest(): void {
  // Once it is loaded the box opens with the key itself: the next letter is already its own.
  let again: ((query?: string) => void) | undefined;
  const open = async (query?: string) => {
    if (again) return again(query);
    // Both at once: on a slow line one after the other would cost a round trip more.
    const pack = fetch(`${document.documentElement.dataset['base']!}search/pack.bin`);
    const { openSearchBox } = await import('./search/index.ts');
    again = (words) => openSearchBox(pack, words);
    again(query);
  };
  const answer = (event: Event) => {
    const field = document.querySelector<HTMLInputElement>('main [name=q]');
    event.preventDefault();
    // The search page has its own field.
    if (location.pathname.endsWith('/search/') && field) field.focus();
    else void open();
  };
  document.addEventListener('keydown', (event) => {
    const typing = (event.target as Element).closest('input,textarea,select,[contenteditable]');
    const command = event.key === 'k' && (event.ctrlKey || event.metaKey);
    if (command || (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey)) answer(event);
  });
  document.querySelector('[data-search]')?.addEventListener('click', answer);
  // Back from a result: the words are still in the history.
  const { search } = (history.state ?? {}) as { search?: string };
  if (search) void open(search);
}
