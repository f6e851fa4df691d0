/** How long a notice stands, in milliseconds. */
const STANDS_FOR = 8000;

/**
 * Says a sentence at the foot of the window, to eyes and to screen readers. Every page has an empty
 * live region for it (layouts/Shell.astro).
 */
export function say(words: string): void {
  const place = document.querySelector('.notice')!;
  place.textContent = words;
  setTimeout(() => (place.textContent = ''), STANDS_FOR);
}
