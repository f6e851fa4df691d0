import { withMark, MARKS } from '../reading/look.ts';
import { parseProgress, progressText, type Progress } from '../reading/reading-progress.ts';
import { LOOK_KEY, PREFIX, PROGRESS_KEY } from './keys.ts';

/** The look of this page. */
export function currentLook(): string {
  return document.documentElement.dataset['look'] ?? '';
}

/** Shows a look, and remembers it. */
export function wear(look: string): void {
  document.documentElement.dataset['look'] = look;
  keep(LOOK_KEY, look);
}

/** What this browser remembers of the reading. */
export function recallProgress(): Progress {
  return parseProgress(recall(PROGRESS_KEY));
}

/** Remembers the reading. */
export function keepProgress(progress: Progress): void {
  keep(PROGRESS_KEY, progressText(progress));
  wear(withMark(currentLook(), MARKS.begun, true));
}

/**
 * Forgets everything the book has left in this browser: the look, the reading, and pages kept for
 * reading without a network. False where the browser did not let some of it be erased.
 */
export async function forgetEverything(): Promise<boolean> {
  delete document.documentElement.dataset['awake'];
  document.documentElement.dataset['look'] = '';
  const isErased = erase();
  try {
    const names = 'caches' in globalThis ? await caches.keys() : [];
    await Promise.all(
      names.filter((name) => name.startsWith(PREFIX)).map((name) => caches.delete(name)),
    );
    return isErased;
  } catch {
    return false;
  }
}

function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

// Storage may be forbidden or full; what was chosen then holds for this page only.
function keep(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {}
}

function erase(): boolean {
  try {
    const names = Object.keys(localStorage).filter((name) => name.startsWith(PREFIX));
    for (const name of names) localStorage.removeItem(name);
    return true;
  } catch {
    return false;
  }
}
