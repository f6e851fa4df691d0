/** Opens the reading panel on a press of its button. Its code is loaded then, and the browser itself opens and closes it from then on. */
export function openPanelOnPress(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-panel]');
  button?.addEventListener('click', async () => (await import('./reading-panel.ts')).openPanel(button), { once: true });
}
