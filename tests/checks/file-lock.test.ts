import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { tryLock, withLock } from '../../scripts/file-lock.ts';
import { createWorkFolder } from '../../scripts/work-folder.ts';

let folder: string;
let lock: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
  lock = join(folder, 'deep', 'work.lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Another process that does a line of code with our modules and then waits to be killed. */
async function another(code: string): Promise<() => Promise<void>> {
  const script = join(folder, 'another.ts');
  const scripts = join(import.meta.dirname, '..', '..', 'scripts');
  const imports = `import { tryLock } from ${JSON.stringify(join(scripts, 'file-lock.ts'))}; import { createWorkFolder } from ${JSON.stringify(join(scripts, 'work-folder.ts'))};`;
  writeFileSync(
    script,
    `${imports}\nconst held = ${code}; console.log(held ? 'held' : 'refused'); setInterval(() => held, 1000);`,
  );
  const child = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  return async () => {
    child.kill('SIGKILL');
    await once(child, 'close');
  };
}

it('pieces of work under one lock are done one after the other', async () => {
  const seen: string[] = [];
  const work = (name: string) => async () => {
    seen.push(`${name} begins`);
    await setTimeout(20);
    seen.push(`${name} ends`);
  };
  await Promise.all([withLock(lock, work('one')), withLock(lock, work('two'))]);
  expect(seen).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
});

it('a lock is given back when the work fails, and the error handed on', async () => {
  await expect(withLock(lock, () => Promise.reject(new Error('no room')))).rejects.toThrow(
    'no room',
  );
  const again = tryLock(lock);
  expect(again).toBeDefined();
  again?.release();
});

it(
  'a lock that a living process holds is never taken over, however old it is, and is free the moment that process is killed',
  { timeout: 60_000 },
  async () => {
    const kill = await another(`tryLock(${JSON.stringify(lock)})`);
    const longAgo = Date.now() / 1000 - 86_400;
    utimesSync(lock, longAgo, longAgo);
    expect(tryLock(lock)).toBeUndefined();
    await kill();
    const mine = tryLock(lock);
    expect(mine).toBeDefined();
    mine?.release();
  },
);

it('what is left of a lock of another kind is named', () => {
  mkdirSync(join(folder, 'deep'));
  writeFileSync(lock, '4711 is the number of a process, and this is no lock of ours'.repeat(20));
  expect(() => tryLock(lock)).toThrow(
    /^cannot lock .*work\.lock \(.*\): give yourself write access to it, or delete it when no build runs$/,
  );
});

it(
  'a work folder belongs to one build, and is swept away when its process was killed',
  { timeout: 60_000 },
  async () => {
    const kill = await another(`await createWorkFolder(${JSON.stringify(folder)})`);
    const theirs = readdirSync(folder).find((name) => name.startsWith('work-'))!;
    const mine = await createWorkFolder(folder);
    expect(mine.path).not.toBe(join(folder, theirs));
    expect(existsSync(join(folder, theirs))).toBe(true);
    await kill();
    const next = await createWorkFolder(folder);
    expect([existsSync(join(folder, theirs)), existsSync(mine.path)]).toEqual([false, true]);
    mine.remove();
    next.remove();
    expect(readdirSync(folder).filter((name) => name.startsWith('work-'))).toEqual([]);
  },
);
