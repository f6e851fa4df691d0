import { speculationRules } from '../domain/speculation-rules.ts';

/**
 * What a link to another page of the book does before it is followed: pointed at or focused, it shows in the text what it leads to, and that page
 * is rendered ahead. Where the browser doesn't know speculation rules the page is fetched, so that it is in the cache.
 */
export function meetLinks(): void {
  const base = document.documentElement.dataset['base'] ?? '/';
  const fetched = new Set<string>();
  const fetchesAhead = !HTMLScriptElement.supports?.('speculationrules');
  if (!fetchesAhead) document.head.append(Object.assign(document.createElement('script'), { type: 'speculationrules', text: speculationRules(base) }));
  const meet = (event: Event) => {
    const link = (event.target as Element).closest?.('a');
    if (!link || !isPageLink(link, base)) return;
    const path = link.pathname;
    if (fetchesAhead && !fetched.has(path)) void fetch(path, { priority: 'low' });
    fetched.add(path);
    if (link.matches('.prose a:not([data-look~=plain-links] *)')) preview(link, event);
  };
  for (const type of ['pointerover', 'focusin', 'click']) document.addEventListener(type, meet);
}

/** A finger has no hovering: its first tap shows what the second one opens. */
function preview(link: HTMLAnchorElement, event: Event): void {
  if (event.type === 'click') {
    if ((event as PointerEvent).pointerType !== 'touch' || link.dataset['open'] === '') return;
    event.preventDefault();
  }
  void import('./previews.ts').then((module) => module.meet(link, event));
}

/** Does a link lead to another page of this site? Neither a place on this page nor a file to download. */
function isPageLink({ origin, pathname }: HTMLAnchorElement, base: string): boolean {
  return origin === location.origin && pathname.startsWith(base) && pathname.endsWith('/') && pathname !== location.pathname;
}
