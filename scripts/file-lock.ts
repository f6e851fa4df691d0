import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { UserError } from '../src/problems/user-error.ts';

/** How long to wait before the lock is tried again, in milliseconds. */
const PAUSE = 100;
/** After so many milliseconds whoever waits is told. */
const PATIENCE = 1000;
/** SQLite's code for "database is locked". */
const SQLITE_BUSY = 5;

/** A lock that is held. */
export interface FileLock {
  /** Gives it back. */
  release(): void;
}

/**
 * Takes an exclusive lock on a file, or returns undefined where somebody holds it, in this process
 * or another.
 *
 * It is the lock SQLite takes on its database (fcntl, or LockFileEx on Windows), so the system
 * itself gives it back when its holder ends, in whatever way: there is no stale lock to judge by
 * its age, and no moment between a check and an act. Nothing is ever written in the file. Throws a
 * UserError where the file can't be locked.
 */
export function tryLock(path: string): FileLock | undefined {
  mkdirSync(dirname(path), { recursive: true });
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path, { timeout: 0 });
    database.exec('BEGIN EXCLUSIVE');
    const held = database;
    return { release: () => held.close() };
  } catch (error) {
    database?.close();
    const { errcode, message } = error as Error & { errcode?: number };
    if (errcode === SQLITE_BUSY) return undefined;
    throw new UserError(
      `cannot lock ${path} (${message}): give yourself write access to it, or delete it when no build runs`,
      { cause: error },
    );
  }
}

/**
 * Does a piece of work while holding a lock, waiting for it as long as somebody else is at work;
 * `waits` is called once when that takes a second.
 */
export async function withLock<Result>(
  path: string,
  work: () => Result | Promise<Result>,
  waits?: () => void,
): Promise<Result> {
  const began = performance.now();
  let told = false;
  let lock = tryLock(path);
  while (!lock) {
    if (!told && performance.now() - began > PATIENCE) {
      told = true;
      waits?.();
    }
    await setTimeout(PAUSE);
    lock = tryLock(path);
  }
  try {
    return await work();
  } finally {
    lock.release();
  }
}
