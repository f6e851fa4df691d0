import { underBase } from './domain/permalink.ts';

/** An address of the book under the base this build is served from. The twin that binds `underBase`. */
export function at(address: string): string {
  return underBase(import.meta.env.BASE_URL, address);
}
