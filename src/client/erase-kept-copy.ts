import { base } from './kept-copy.ts';
import { CACHES, KEEP_NOTHING_KEY } from './keys.ts';

/** Erases everything that is kept and keeps nothing from now on. */
export async function eraseKeptCopy(): Promise<void> {
  localStorage.setItem(KEEP_NOTHING_KEY, 'yes');
  for (const name of await caches.keys()) if (name.startsWith(`${CACHES}${base()} `)) await caches.delete(name);
  await (await navigator.serviceWorker.getRegistration(base()))?.unregister();
}
