import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { inTurn } from '../../scripts/in-turn.ts';

let folder: string;
let lock: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'field-guide-'));
  lock = join(folder, 'deep', 'work.lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('does pieces of work one after the other', async () => {
  const seen: string[] = [];
  const work = (name: string) => async () => {
    seen.push(`${name} begins`);
    await setTimeout(20);
    seen.push(`${name} ends`);
  };
  await Promise.all([inTurn(lock, work('one')), inTurn(lock, work('two'))]);
  expect(seen).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
});

it('gives the turn back when the work fails, and hands its error on', async () => {
  await expect(inTurn(lock, () => Promise.reject(new Error('no room')))).rejects.toThrow('no room');
  expect(existsSync(lock)).toBe(false);
});

it('takes over from a process that has died', async () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  await inTurn(lock, () => Promise.resolve());
  writeFileSync(lock, String(pid));
  expect(await inTurn(lock, () => Promise.resolve('done'))).toBe('done');
});

it('takes over a lock of long ago, though its number is that of a process again', async () => {
  await inTurn(lock, () => Promise.resolve());
  writeFileSync(lock, String(process.pid));
  const longAgo = Date.now() / 1000 - 600;
  utimesSync(lock, longAgo, longAgo);
  expect(await inTurn(lock, () => Promise.resolve('done'))).toBe('done');
});
