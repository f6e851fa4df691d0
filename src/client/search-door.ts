/** Opens the search box on `/`, Ctrl-K or Cmd-K, or a press on "Search". Its code is loaded then, not before. */
export function openSearchOnRequest(): void {
  const open = async (event: Event) => {
    if (location.pathname.endsWith('/search/')) return;
    event.preventDefault();
    const { openSearchBox } = await import('./search-box.ts');
    openSearchBox();
  };
  document.addEventListener('keydown', (event) => {
    const typing = (event.target as Element).closest('input,textarea,select,[contenteditable]');
    const command = event.key === 'k' && (event.ctrlKey || event.metaKey);
    if (command || (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey)) void open(event);
  });
  document.querySelector('[data-search]')?.addEventListener('click', (event) => void open(event));
}
