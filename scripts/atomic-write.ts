import { closeSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';

/**
 * Writes a file whole or not at all: into a temporary file beside it, flushed to the disk and then
 * renamed over it. Permissions stay, and a link goes on pointing to the file, which is what changes.
 * Throws the error of the file system, and then the old file stands untouched.
 */
export function atomicWrite(path: string, bytes: string | Uint8Array): void {
  const target = targetOf(path);
  const mode = modeOf(target);
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    const file = openSync(temporary, 'wx', mode ?? 0o666);
    try {
      writeFileSync(file, bytes);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, target);
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'EEXIST') rmSync(temporary, { force: true });
    throw problem;
  }
}

/** The file behind a link; the path itself where there is no file yet. */
function targetOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** Permissions of a file that is there. */
function modeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.mode;
}
