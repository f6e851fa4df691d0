import { lazy } from './lazy.ts';
import type { Finder } from './story-finder.ts';

/**
 * Loads the filter of the stories when its controls are touched or the address asks for something,
 * and not before. Where it doesn't come, a choice is the plain link that it is, and the list, which
 * is then all of the stories of this page, says that it isn't what was asked for.
 */
export function start(root: HTMLElement): void {
  const filter = lazy('The filter', () => import('./story-finder.ts'));
  let finder: Promise<Finder> | undefined;
  const load = (instead?: () => void) =>
    filter(({ startFinder }) => {
      finder ??= startFinder(root);
      // What failed is not kept.
      finder.catch(() => (finder = undefined));
      return finder;
    }, instead);
  const controls = root.querySelector('[data-choices]')!;
  const touched = () => {
    if (!finder) void load();
  };
  for (const touch of ['pointerover', 'focusin', 'input'])
    controls.addEventListener(touch, touched);
  // Words that were typed, an order that was chosen, or a control that was reached, before this was
  // there.
  const { value } = root.querySelector<HTMLInputElement>('[name=q]')!;
  const { selectedIndex } = root.querySelector<HTMLSelectElement>('[name=sort]')!;
  if (location.search) void showAsked();
  else if (value || selectedIndex > 0 || controls.contains(document.activeElement)) void load();

  root.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>(
      'a[data-key],a[data-drop],a[data-pick],a[data-ask]',
    );
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const follow = () => location.assign(link.href);
    void load(follow).then(() => finder?.then((ready) => ready.follow(link)).catch(follow));
  });

  async function showAsked(): Promise<void> {
    root.dataset['waiting'] = '';
    const came = await load();
    delete root.dataset['waiting'];
    root.querySelector<HTMLElement>('[data-unfiltered]')!.hidden = came;
  }
}
