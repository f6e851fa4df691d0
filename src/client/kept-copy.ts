/** What this browser keeps of the book, as the service worker reports it. */
export interface KeptCopy {
  /** Addresses of the kept pages under the book's root. */
  kept: string[];
  /** Is everything kept? */
  whole: boolean;
  /** Size of the whole book. */
  bytes: number;
}

/**
 * There where the reader wants nothing kept. Begins as keys.ts says, and is the same as in offline-door.ts: a module that this file shared with
 * the script of every page would be one more request of every page.
 */
export const KEEP_NOTHING_KEY = 'field-guide.keep-nothing';
/** The path the book is served from. */
export const base = () => document.documentElement.dataset['base'] ?? '/';

/** Can this browser keep anything at this address? */
export function canKeep(): boolean {
  return 'serviceWorker' in navigator && 'caches' in window;
}

/** Has the reader asked that nothing be kept? */
export function keepsNothing(): boolean {
  try {
    return localStorage.getItem(KEEP_NOTHING_KEY) !== null;
  } catch {
    return true;
  }
}

/** Asks the service worker to keep the visited pages or the whole book, or only for its report. Rejects where no worker can be installed. */
export async function ask(order: 'report' | 'keep visited' | 'keep whole', progress?: (done: number, total: number) => void): Promise<KeptCopy> {
  if (order !== 'report') localStorage.removeItem(KEEP_NOTHING_KEY);
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
