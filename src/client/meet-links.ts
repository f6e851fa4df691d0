import { base } from './base.ts';
import { lazy } from './lazy.ts';

/**
 * What a link to another page of the book does before it is followed: pointed at or focused, it
 * shows in the text what it leads to, and that page is rendered ahead, by the speculation rules of
 * the page (layouts/Shell.astro). Where the browser doesn't know these the page is fetched, so that
 * it is in the cache.
 *
 * A finger has no hovering: a tap follows the link. Only on a term of the glossary it opens the
 * definition, with the way to the glossary in it.
 */
export function meetLinks(): void {
  const fetched = new Set<string>();
  const fetchesAhead = !HTMLScriptElement.supports?.('speculationrules');
  const previews = lazy('Previews', () => import('./previews.ts'));
  const meet = (event: Event) => {
    const link = (event.target as Element).closest?.('a');
    if (!link || !isPageLink(link)) return;
    const path = link.pathname;
    if (fetchesAhead && !fetched.has(path))
      fetch(path, { priority: 'low' }).catch(() => fetched.delete(path));
    fetched.add(path);
    if (!link.matches('.prose a:not([data-look~=plain-links] *)')) return;
    const isTouch = (event as PointerEvent).pointerType === 'touch';
    if (event.type !== 'click') {
      // A press of finger or mouse moves the focus too: only the keyboard's asks for anything.
      if (!isTouch && (event.type !== 'focusin' || link.matches(':focus-visible')))
        void previews((module) => module.meet(link));
    } else if (isTouch && link.matches('.term:not([data-open])')) {
      event.preventDefault();
      void previews(
        (module) => module.openDefinition(link),
        () => location.assign(link.href),
      );
    }
  };
  for (const type of ['pointerover', 'focusin', 'click']) document.addEventListener(type, meet);
}

/**
 * Does a link lead to another page of this site? Neither a place on this page nor a file to
 * download.
 */
function isPageLink({ origin, pathname }: HTMLAnchorElement): boolean {
  return (
    origin === location.origin &&
    pathname.startsWith(base) &&
    pathname.endsWith('/') &&
    pathname !== location.pathname
  );
}
