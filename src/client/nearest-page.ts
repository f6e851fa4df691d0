import { nearestFew } from '../text/nearest.ts';
import { element } from './element.ts';
import { at, fetchJson } from './site.ts';

/**
 * On the 404 page: offers the pages whose addresses are nearest to the one asked for. Rejects where
 * the list of pages does not come.
 */
export async function start(box: HTMLElement): Promise<void> {
  const pages = await fetchJson<[href: string, title: string][]>('/addresses.json');
  const bySlug = new Map(pages.map((page) => [slugOf(page[0]), page]));
  const rows = nearestFew(slugOf(location.pathname), bySlug.keys(), 3).map((slug) => {
    const [href, title] = bySlug.get(slug)!;
    return element('li', {}, element('a', { href: at(href) }, title));
  });
  box.querySelector('ul')!.replaceChildren(...rows);
  box.hidden = rows.length === 0;
}

/** The last part of an address, which names the page. */
function slugOf(path: string): string {
  const last = path.split('/').filter(Boolean).at(-1) ?? '';
  return last.replace(/\.(html?|mdx?)$/, '');
}
