/**
 * Speculation rules of a page, as JSON: a browser that knows them renders a page of this site ahead
 * when a link to it is pointed at for a moment or pressed. Pages end in a slash and files to
 * download don't, so only pages are rendered. `base` begins and ends with a slash.
 */
export function speculationRules(base: string): string {
  // Signs that mean something in a URL pattern stand for themselves.
  const root = base.replace(/[+*?:{}()\\]/g, '\\$&');
  return JSON.stringify({
    prerender: [{ where: { href_matches: `${root}*/` }, eagerness: 'moderate' }],
  });
}
