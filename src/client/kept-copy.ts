import { base } from './base.ts';

/** What this browser keeps of the book, as the service worker reports it. */
export interface KeptCopy {
  /** Addresses of the kept pages under the book's root. */
  kept: string[];
  /** Is everything kept? */
  whole: boolean;
  /** Size of the whole book. */
  bytes: number;
}

/** What the worker answers: how far it is, at last its report, or that it could not do it. */
type WorkerMessage = KeptCopy | { done: number; total: number } | { failed: true };

/**
 * There where the reader wants nothing kept. Begins as keys.ts says, and is the same as in
 * offline-door.ts: a module that this file shared with the script of every page would be one more
 * request of every page.
 */
export const KEEP_NOTHING_KEY = 'field-guide.keep-nothing';
/** A worker that has said nothing for so long has been stopped by the browser, in milliseconds. */
const SILENCE = 30_000;

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

/**
 * Asks the service worker to keep the visited pages or the whole book, or only for its report.
 * Rejects where no worker can be installed (storage that is forbidden, as in some private windows,
 * or full), and where it says nothing any more. `progress` hears how many files are done.
 */
export async function ask(
  order: 'report' | 'keep visited' | 'keep whole',
  progress?: (done: number, total: number) => void,
): Promise<KeptCopy> {
  if (order !== 'report') localStorage.removeItem(KEEP_NOTHING_KEY);
  const worker = await activeWorker();
  const { port1, port2 } = new MessageChannel();
  return new Promise((done, fail) => {
    const silent = () => fail(new Error('the service worker does not answer'));
    let patience = setTimeout(silent, SILENCE);
    port1.onmessage = ({ data }: MessageEvent<WorkerMessage>) => {
      clearTimeout(patience);
      if ('kept' in data) done(data);
      else if ('failed' in data) fail(new Error('the service worker could not do it'));
      else {
        patience = setTimeout(silent, SILENCE);
        progress?.(data.done, data.total);
      }
    };
    worker.postMessage(order, [port2]);
  });
}

/**
 * The worker, installed where there is none. Rejects where installing fails, of which
 * `serviceWorker.ready` would never tell.
 */
async function activeWorker(): Promise<ServiceWorker> {
  const registration = await navigator.serviceWorker.register(`${base}sw.js`);
  if (registration.active) return registration.active;
  const coming = registration.installing ?? registration.waiting;
  if (!coming) throw new Error('no service worker was installed');
  return new Promise((done, fail) => {
    const look = () => {
      if (coming.state === 'activated') done(coming);
      if (coming.state === 'redundant')
        fail(new Error('the service worker could not be installed'));
    };
    coming.addEventListener('statechange', look);
    look();
  });
}
