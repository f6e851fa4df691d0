import { base, KEEP_NOTHING_KEY } from './kept-copy.ts';

/** Erases everything that is kept and keeps nothing from now on. */
export async function eraseKeptCopy(): Promise<void> {
  localStorage.setItem(KEEP_NOTHING_KEY, 'yes');
  for (const name of await caches.keys()) if (name.startsWith(`field-guide.kept ${base()} `)) await caches.delete(name);
  await (await navigator.serviceWorker.getRegistration(base()))?.unregister();
}
