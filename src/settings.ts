/** Where the book is served. One variable sets it: `SITE_URL=https://wiki.example.org/field-guide/ npm run build`. */

/** The address of a build that was given none; examples in the content are written for it. */
export const DEFAULT_SITE_URL = 'https://staffplus.example/';

/** Scheme and host, and the path below it (`/` at the root), taken from one address. Throws where it is no web address. */
export function siteSettings(url: string | undefined = DEFAULT_SITE_URL): { site: string; base: string } {
  if (!URL.canParse(url) || !/^https?:/.test(url))
    throw new Error(`SITE_URL is "${url}"; give the whole address, like "https://wiki.example.org/field-guide/"`);
  const { origin, pathname } = new URL(url);
  return { site: origin, base: pathname.replace(/\/+$/, '') || '/' };
}
