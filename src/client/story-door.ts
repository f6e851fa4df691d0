/** Loads the filter of the stories when its controls are touched or the address asks for something, and not before. */
export function openStoryFinder(): void {
  const root = document.querySelector<HTMLElement>('[data-finder]')!;
  let finder: Promise<{ follow(link: HTMLAnchorElement): Promise<void> }> | undefined;
  const load = () => (finder ??= import('./story-finder.ts').then(({ startFinder }) => startFinder(root)));
  const controls = root.querySelector('[data-choices]')!;
  for (const touch of ['pointerover', 'focusin', 'input']) controls.addEventListener(touch, () => void load().catch(() => undefined), { once: true });
  if (location.search) {
    root.dataset['waiting'] = '';
    const show = () => delete root.dataset['waiting'];
    load().then(show, show);
  }
  root.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-key],a[data-drop],a[data-pick]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    // Where the filter cannot be had, a choice is the plain link that it is.
    load()
      .then((ready) => ready.follow(link))
      .catch(() => (location.href = link.href));
  });
}
