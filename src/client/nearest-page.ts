/** On the 404 page: offers the pages whose addresses are nearest to the one asked for. */
import { nearestFew } from '../domain/nearest.ts';

const base = document.documentElement.dataset['base'] ?? '/';
const box = document.querySelector<HTMLElement>('[data-nearest]')!;
const list = box.querySelector('ul')!;

const asked = slugOf(location.pathname);
const pages = (await (await fetch(`${base}addresses.json`)).json()) as [href: string, title: string][];
const bySlug = new Map(pages.map((page) => [slugOf(page[0]), page]));
for (const slug of nearestFew(asked, bySlug.keys(), 3)) {
  const [href, title] = bySlug.get(slug)!;
  const link = document.createElement('a');
  link.href = base + href.slice(1);
  link.textContent = title;
  const row = document.createElement('li');
  row.append(link);
  list.append(row);
}
box.hidden = list.children.length === 0;

/** The last part of an address, which names the page. */
function slugOf(path: string): string {
  return (
    path
      .split('/')
      .filter(Boolean)
      .at(-1)
      ?.replace(/\.(html?|mdx?)$/, '') ?? ''
  );
}

export {};
