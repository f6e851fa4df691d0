/**
 * Has Astro make the pages, in a process of its own which `make-pages.ts` starts: which book, where
 * from and where to stand in its environment. Sends what went wrong to its parent, and ends with
 * it.
 */
import { build } from 'astro';
import { join } from 'node:path';
import process from 'node:process';
import { withLock } from './file-lock.ts';

/**
 * Held while Astro is at work: it writes the modules of the book in hand to `.astro/`, and two
 * books at once would get each other's.
 */
const ASTRO_LOCK = join('.build', 'astro-pages.lock');

// A parent that was killed can't end its child; without one the work is for nothing.
process.on('disconnect', () => process.exit(1));

try {
  await withLock(
    ASTRO_LOCK,
    () => build({ mode: 'production', logLevel: 'silent' }),
    () => process.send?.({ waits: true }),
  );
  process.send?.({ done: true });
} catch (error) {
  process.send?.({
    failed:
      error instanceof Error
        ? { message: error.message, stack: error.stack ?? '' }
        : { message: String(error), stack: '' },
  });
  process.exitCode = 1;
}
// The channel alone would keep this process alive.
process.removeAllListeners('disconnect');
process.disconnect();
