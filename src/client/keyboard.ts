/**
 * Listens for keys, and leaves those alone with which an input method composes a word: they belong
 * to its list of candidates. Safari has already ended the composition when the key arrives that
 * ended it, and marks that one by the code 229.
 */
export function onKey(
  target: HTMLElement | Document,
  act: (event: KeyboardEvent) => void,
  options?: AddEventListenerOptions,
): void {
  const listen = (event: Event) => {
    const key = event as KeyboardEvent;
    if (!key.isComposing && key.keyCode !== 229) act(key);
  };
  target.addEventListener('keydown', listen, options);
}
