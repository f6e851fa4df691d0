import process from 'node:process';
import { absolute, underBase } from './urls/permalink.ts';
import { siteSettings } from './settings.ts';

/**
 * Where this build is served: `site` with scheme and host, `base` with the path below it. Astro
 * itself knows nothing of the base, so that its router need not understand it (astro.config.mjs);
 * whoever writes an address takes it from here.
 */
export const HERE = siteSettings(process.env.SITE_URL);

/**
 * An address of the book under the base this build is served from. The twin that binds `underBase`.
 */
export function at(address: string): string {
  return underBase(HERE.base, address);
}

/**
 * The whole address, with the scheme and host this build is served from. The twin that binds
 * `absolute`.
 */
export function absoluteHere(address: string): string {
  return absolute(HERE.site, HERE.base, address);
}
