import { underBase } from '../urls/permalink.ts';
import { base } from './base.ts';

/** An address of the book, without base, as a link or a request takes it. */
export function at(address: string): string {
  return underBase(base, address);
}

/**
 * Data of the book. Rejects where they don't come whole: no network, no such file, or a body that
 * isn't JSON.
 */
export async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(at(address));
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  return (await response.json()) as T;
}
