import { lazy } from './lazy.ts';

/**
 * On the page that checks links: offers the form, and loads the check and the list of links when it
 * is used. `place` is its box.
 */
export function start(place: HTMLElement): void {
  const form = place.querySelector('form')!;
  const check = lazy('The check', () => import('./link-verdicts.ts'));
  form.hidden = false;
  place.querySelector<HTMLElement>('[data-without-script]')!.hidden = true;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = form.querySelector('textarea')!.value;
    void check(({ showVerdicts }) => showVerdicts(text));
  });
}
