/** What this browser keeps of the book, as the service worker reports it. */
export interface KeptCopy {
  version: string;
  /** Addresses under the book's root. */
  kept: string[];
  /** Files of the whole book that are not kept yet. */
  missing: number;
  /** Size of the whole book. */
  bytes: number;
}

const CHOICE = 'keep-nothing';
const base = () => document.documentElement.dataset['base'] ?? '/';

/** Can this browser keep anything at this address? */
export function canKeep(): boolean {
  return 'serviceWorker' in navigator && 'caches' in window;
}

/** Has the reader asked that nothing be kept? */
export function keepsNothing(): boolean {
  try {
    return localStorage.getItem(CHOICE) !== null;
  } catch {
    return true;
  }
}

/** Asks the service worker to keep the visited pages or the whole book, or only for its report. Rejects where no worker can be installed. */
export async function ask(order: 'report' | 'keep visited' | 'keep whole', progress?: (done: number, total: number) => void): Promise<KeptCopy> {
  if (order !== 'report') localStorage.removeItem(CHOICE);
  await navigator.serviceWorker.register(`${base()}sw.js`);
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  return new Promise((done) => {
    port1.onmessage = ({ data }: MessageEvent<KeptCopy | { done: number; total: number }>) => {
      if ('kept' in data) done(data);
      else progress?.(data.done, data.total);
    };
    active!.postMessage(order, [port2]);
  });
}

/** Erases everything that is kept and keeps nothing from now on. */
export async function eraseKeptCopy(): Promise<void> {
  localStorage.setItem(CHOICE, 'yes');
  for (const name of await caches.keys()) if (name.startsWith(`field-guide ${base()} `)) await caches.delete(name);
  await (await navigator.serviceWorker.getRegistration(base()))?.unregister();
}
