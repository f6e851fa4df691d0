import { FONTS_KEY } from './keys.ts';

/** Over a slow connection, where the page was set in the fallback: fetches the fonts now that it is there, so that the next page has them. */
export function fetchFontsLater(): void {
  if (document.documentElement.dataset['plain'] === undefined) return;
  addEventListener('load', async () => {
    await Promise.allSettled([...document.fonts].map((font) => font.load()));
    sessionStorage.setItem(FONTS_KEY, '1');
  });
}
