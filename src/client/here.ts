import { base } from './base.ts';

/**
 * The address of a page of this site without base, as progress keeps it: `/guides/introduction/`.
 */
export function hrefOf({ pathname }: Location | HTMLAnchorElement): string {
  return `/${pathname.slice(base.length)}`;
}

/**
 * Where a kept address leads from here: with the base in front, so that no kept text leads out of
 * the site.
 */
export function pathOf(href: string): string {
  return base + href.replace(/^\/+/, '');
}
