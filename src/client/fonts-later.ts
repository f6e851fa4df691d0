/**
 * Over a slow connection, where the page is set in the fallback: fetches the fonts once it is
 * there, so that the next page has them.
 */
export async function fetchFonts(): Promise<void> {
  if (document.readyState !== 'complete')
    await new Promise((done) => addEventListener('load', done));
  await Promise.allSettled([...document.fonts].map((font) => font.load()));
}
