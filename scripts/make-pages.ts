import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import process from 'node:process';
import { UserError } from '../src/problems/user-error.ts';
import { systemEnvironment } from './environment.ts';

/** What Astro makes pages from. */
export interface PagesOptions {
  /** Folder that holds `content/`. */
  root: string;
  /** File that holds the compiled book (kept-compilation.ts). */
  compiled: string;
  /** Address the site is for. */
  siteUrl: string;
  /** Folder for the pages. */
  out: string;
  /** Folder for what Astro keeps from step to step. */
  cache: string;
  log: (line: string) => void;
}

/** What the child says (build-pages.ts). */
interface Message {
  waits?: boolean;
  done?: boolean;
  failed?: { message: string; stack: string };
}

/**
 * Has Astro make the pages, in a process that knows of our environment only what it is told here.
 * Throws a UserError where that process was ended from outside, and an error of Astro's as it was.
 */
export async function makePages({
  root,
  compiled,
  siteUrl,
  out,
  cache,
  log,
}: PagesOptions): Promise<void> {
  const told = {
    SITE_URL: siteUrl,
    BOOK_ROOT: root,
    BOOK_COMPILED: compiled,
    OUT_DIR: out,
    CACHE_DIR: cache,
    NODE_ENV: 'production',
  };
  const child = fork(join(import.meta.dirname, 'build-pages.ts'), {
    execArgv: [],
    env: { ...systemEnvironment(), ...told },
    // What it prints is nobody's business unless it fails.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (data: Buffer) => (printed += data.toString()));
  let last: Message = {};
  child.on('message', (message: Message) => {
    if (message.waits) log('another build is making its pages; this one goes on when it is done');
    else last = message;
  });
  const [status, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  if (process.env.FIELD_GUIDE_DEBUG && printed) console.error(printed);
  if (status === 0 && last.done) return;
  if (signal) throw new UserError(endedBy(signal));
  const error = new Error(
    last.failed?.message ?? 'the process that makes the pages ended without a word',
  );
  error.stack = last.failed?.stack || printed;
  throw error;
}

function endedBy(signal: NodeJS.Signals): string {
  const memory = signal === 'SIGKILL' ? ', as a system does when memory runs out' : '';
  return `the process that makes the pages was ended by ${signal}${memory}: the last site stands as it was; run the command again`;
}
