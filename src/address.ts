import { absolute, underBase } from './domain/permalink.ts';

/** An address of the book under the base this build is served from. The twin that binds `underBase`. */
export function at(address: string): string {
  return underBase(import.meta.env.BASE_URL, address);
}

/** The whole address, with the scheme and host this build is served from. The twin that binds `absolute`. */
export function absoluteHere(address: string): string {
  return absolute(import.meta.env.SITE, import.meta.env.BASE_URL, address);
}
