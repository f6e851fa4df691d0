import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';

const CODE = [
  'src',
  'scripts',
  'public',
  'astro.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/**
 * A checkout of this project with another book in it, in a folder for temporary files; the packages
 * are those of this one.
 */
export function copyProject(content = 'tests/fixtures/moved-book/content'): string {
  const folder = mkdtempSync(join(tmpdir(), 'project-'));
  for (const part of CODE) cpSync(part, join(folder, part), { recursive: true });
  cpSync(content, join(folder, 'content'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** The environment of a shell in which nobody has set anything. */
export const BARE = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '' };

/** Runs a task of a project to its end, as npm does, and gives what it says. */
export function runTask(
  project: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = BARE,
): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(project, 'scripts', 'launch.cjs'), ...args],
    {
      cwd: project,
      env,
      encoding: 'utf8',
      timeout: 300_000,
    },
  );
  return { status, said: stdout + stderr };
}

/** A task that has been started. */
export interface RunningTask {
  child: ChildProcess;
  /** All it has said when it says what is waited for, or ends. */
  hear(until: RegExp): Promise<string>;
}

/** Starts a task, in a process group of its own. */
export function startTask(
  project: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = BARE,
): RunningTask {
  const child = spawn(process.execPath, [join(project, 'scripts', 'launch.cjs'), ...args], {
    cwd: project,
    env,
    detached: true,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => (said += data.toString()));
  return {
    child,
    hear: (until) =>
      new Promise((done) => {
        const look = () => until.test(said) && done(said);
        for (const stream of [child.stdout, child.stderr]) stream.on('data', look);
        child.once('close', () => done(said));
        look();
      }),
  };
}

/** Ends a task with all that it has started. */
export function endTask({ child }: RunningTask, signal: NodeJS.Signals = 'SIGKILL'): void {
  try {
    process.kill(-child.pid!, signal);
  } catch {}
}

/** Every file of a folder with its bytes, as text that compares. */
export function bytesOf(site: string): Record<string, string> {
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((item) =>
    item.isFile(),
  );
  const rows = files
    .map((item) => join(item.parentPath, item.name))
    .map((path) => [path.slice(site.length + 1), readFileSync(path, 'base64')] as const);
  return Object.fromEntries(rows.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
