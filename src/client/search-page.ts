/** The search page before it is touched: loads the rest when there are words in the address, or when somebody comes to the field. */
const field = document.querySelector<HTMLInputElement>('[data-search-field]')!;

const start = async () => {
  const pack = fetch(`${document.documentElement.dataset['base']!}search/pack.bin`);
  const { searchPage } = await import('./search/index.ts');
  searchPage(pack);
};
if (new URLSearchParams(location.search).get('q')) void start();
else field.addEventListener('focus', () => void start(), { once: true });

export {};
