import { base } from './base.ts';

/**
 * Asks for search's pack. To be called while the code is still on its way: on a slow line one after
 * the other would cost a round trip more.
 */
export function fetchPack(): Promise<Response> {
  const pack = fetch(`${base}search/pack.bin`);
  // Whoever uses it hears of a failure; where the code doesn't come, nobody does.
  pack.catch(() => undefined);
  return pack;
}
