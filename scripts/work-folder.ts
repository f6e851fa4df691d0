import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { tryLock, withLock } from './file-lock.ts';

const PREFIX = 'work-';
/** In each work folder: locked as long as its process lives. */
const OWNER = 'owner.lock';

/** A folder that one build has to itself. */
export interface WorkFolder {
  /** Absolute path. */
  path: string;
  /** Deletes it with all that is in it. */
  remove(): void;
}

/**
 * Makes a new folder below `base` for one build, and deletes those whose processes have ended
 * without doing so (killed, or power lost). Making and sweeping are done under one lock, so that a
 * folder is never seen before its owner has locked it.
 */
export async function createWorkFolder(base: string): Promise<WorkFolder> {
  mkdirSync(base, { recursive: true });
  return withLock(join(base, 'work.lock'), () => {
    sweep(base);
    const path = mkdtempSync(join(resolve(base), PREFIX));
    const owner = tryLock(join(path, OWNER));
    return {
      path,
      remove: () => {
        owner?.release();
        erase(path);
      },
    };
  });
}

/** Deletes the work folders that nobody owns any more. */
function sweep(base: string): void {
  for (const { name } of readdirSync(base, { withFileTypes: true }).filter(
    (item) => item.isDirectory() && item.name.startsWith(PREFIX),
  )) {
    const abandoned = tryLock(join(base, name, OWNER));
    abandoned?.release();
    if (abandoned) erase(join(base, name));
  }
}

/**
 * Deletes a folder, as far as that goes: what a process that is just ending still writes is deleted
 * by the next sweep.
 */
function erase(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  } catch {}
}
