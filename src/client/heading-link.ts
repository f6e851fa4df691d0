import { lazy } from './lazy.ts';

/**
 * Beside a heading: a press on § copies its address (and is still the plain link that it is); a
 * press on ” opens the citation menu. On a template: a press copies its Markdown. The code of these
 * and of quotations is loaded at the first press or selection.
 */
export function offerCitations(): void {
  const citing = lazy('Citing', () => import('./citing.ts'));
  document.addEventListener('click', ({ target }) => {
    const pressed = (target as Element).closest<HTMLElement>('.mark,.cite,[data-copy]');
    if (pressed) void citing(({ press }) => press(pressed));
  });
  let offering = false;
  const meetSelection = ({ target }: Pick<Event, 'target'>) => {
    // Typing in a field is none, and asking for the selection there lays out the page at each
    // letter.
    const prose = document.querySelector('.prose');
    if (offering || target !== document || !prose) return;
    const selection = getSelection()!;
    if (selection.isCollapsed || !prose.contains(selection.focusNode)) return;
    offering = true;
    void citing(({ offerQuotations }) => offerQuotations()).then((came) => (offering = came));
  };
  document.addEventListener('selectionchange', meetSelection);
  // Over a slow line somebody may have selected before this ran.
  meetSelection({ target: document });
}
