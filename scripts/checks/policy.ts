import { policyOf } from '../seal-site.ts';
import type { BuiltPage } from './built-page.ts';
import type { SiteCheck } from './site-check.ts';

/** Elements that fetch something as the page loads, and the attribute that says what. */
const FETCHES: Record<string, string> = {
  script: 'src',
  img: 'src',
  iframe: 'src',
  source: 'src',
  video: 'src',
  audio: 'src',
  object: 'data',
  embed: 'src',
};
/** `link` relations that fetch; the others only name an address. */
const FETCHING_LINKS = new Set([
  'stylesheet',
  'preload',
  'modulepreload',
  'icon',
  'prefetch',
  'manifest',
]);

/**
 * Every page names what it may run by a strict policy, has nothing that the policy would refuse,
 * and asks no other host for anything.
 */
export const policy: SiteCheck = ({ pages }) =>
  pages.flatMap((page) =>
    findings(page).map((finding) => ({
      file: page.file,
      line: 1,
      column: 1,
      kind: 'policy',
      ...finding,
    })),
  );

function findings(page: BuiltPage): { says: string; mend: string }[] {
  const found: { says: string; mend: string }[] = [];
  const meta = page.elements.find(
    ({ tagName, properties }) =>
      tagName === 'meta' && String(properties.httpEquiv) === 'Content-Security-Policy',
  );
  if (meta?.properties.content !== policyOf(page.html))
    found.push({
      says: 'the page has no policy, or one that does not name what stands in it',
      mend: 'build it with npm run build, which seals every page',
    });
  for (const { tagName, properties } of page.elements) {
    if (properties.style !== undefined)
      found.push({ says: `<${tagName}> has a style attribute`, mend: 'write a class' });
    const handler = Object.keys(properties).find((name) => /^on[A-Z]/.test(name));
    if (handler)
      found.push({
        says: `<${tagName}> has the handler "${handler}"`,
        mend: 'listen in src/client',
      });
    const address = fetched(tagName, properties);
    if (address && /^(https?:)?\/\//.test(address))
      found.push({
        says: `<${tagName}> fetches "${address}" from another host`,
        mend: 'serve it ourselves',
      });
  }
  return found;
}

function fetched(tagName: string, properties: Record<string, unknown>): string | undefined {
  if (tagName === 'link') {
    const relations = Array.isArray(properties.rel) ? properties.rel.map(String) : [];
    return relations.some((relation) => FETCHING_LINKS.has(relation))
      ? String(properties.href ?? '')
      : undefined;
  }
  const name = FETCHES[tagName];
  return name ? String(properties[name] ?? '') : undefined;
}
