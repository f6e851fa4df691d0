import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';

/** How long to wait before the lock is looked at again, in milliseconds. */
const PAUSE = 100;
/** From this age on a lock is taken over whoever holds it, in milliseconds: the number of a process that was killed may be another's by now. */
const TOO_OLD = 5 * 60_000;

/** Does a piece of work when nobody else does what the same lock file stands for, in this process or another. A lock whose process has died, or that is five minutes old, is taken over. */
export async function inTurn<Result>(lock: string, work: () => Promise<Result>): Promise<Result> {
  mkdirSync(dirname(lock), { recursive: true });
  while (!taken(lock)) await setTimeout(PAUSE);
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** Takes the lock if it is free. */
function taken(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    if (isLeftBehind(lock)) rmSync(lock, { force: true });
    return false;
  }
}

/** Is nobody at work behind a lock any more? One that has just been given back is none. */
function isLeftBehind(lock: string): boolean {
  try {
    return Date.now() - statSync(lock).mtimeMs > TOO_OLD || !isRunning(Number(readFileSync(lock, 'utf8')));
  } catch {
    return false;
  }
}

/** Is there a process of that number? 0 stands for one that is just writing it. */
function isRunning(holder: number): boolean {
  try {
    process.kill(holder, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
