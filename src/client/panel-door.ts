import { lazy } from './lazy.ts';

/**
 * Opens the reading panel on a press of its button. Its code is loaded then, and the browser itself
 * opens and closes it from then on.
 */
export function openPanelOnPress(): void {
  const panel = lazy('Reading settings', () => import('./reading-panel.ts'));
  const button = document.querySelector<HTMLButtonElement>('[data-panel]')!;
  button.onclick = () =>
    void panel(({ openPanel }) => {
      // Pressed twice while it was loading.
      if (button.onclick) openPanel(button);
      button.onclick = null;
    });
}
