import { KEEP_NOTHING_KEY } from './kept-copy.ts';
import { base } from './base.ts';

/**
 * Erases everything that is kept and keeps nothing from now on. Rejects where the browser does not
 * allow it.
 */
export async function eraseKeptCopy(): Promise<void> {
  localStorage.setItem(KEEP_NOTHING_KEY, 'yes');
  for (const name of await caches.keys())
    if (name.startsWith(`field-guide.kept ${base} `)) await caches.delete(name);
  await (await navigator.serviceWorker.getRegistration(base))?.unregister();
}
