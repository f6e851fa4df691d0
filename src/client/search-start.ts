import { lazy } from './lazy.ts';
import { fetchPack } from './search-pack.ts';

/**
 * Starts the search page: when there are words in its address, or when somebody comes to its field.
 * `form` holds the field.
 */
export function start(form: HTMLElement): void {
  const search = lazy('Search', () => import('./search/index.ts'));
  const field = form.querySelector('input')!;
  const begin = async () => {
    field.removeEventListener('focus', begin);
    const pack = fetchPack();
    const came = await search(({ searchPage }) => searchPage(pack));
    // The book from A to Z, which gave way to results.
    delete document.documentElement.dataset['asked'];
    if (!came) field.addEventListener('focus', begin);
  };
  if (/[?&]q=[^&]/.test(location.search) || document.activeElement === field) void begin();
  else field.addEventListener('focus', begin);
}
