import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** A clone with nothing installed, on a machine with an empty home and an empty cache. */
let clone: string;

beforeAll(() => {
  clone = mkdtempSync(join(tmpdir(), 'launch-'));
  mkdirSync(join(clone, 'scripts'));
  for (const file of ['scripts/launch.cjs', 'package.json', 'package-lock.json'])
    copyFileSync(file, join(clone, file));
});
afterAll(() => rmSync(clone, { recursive: true }));

/**
 * What a start says and how it ends, where `machine` runs first and makes the machine what it is.
 */
function start(
  machine = '',
  settings: Record<string, string> = {},
): { said: string; status: number | null } {
  const before = join(clone, 'machine.cjs');
  writeFileSync(before, machine);
  const env = {
    PATH: process.env.PATH,
    HOME: clone,
    npm_config_cache: join(clone, 'cache'),
    ...settings,
  };
  const { stderr, status } = spawnSync(
    process.execPath,
    ['--require', before, join(clone, 'scripts/launch.cjs'), 'start'],
    { env, encoding: 'utf8' },
  );
  return { said: stderr, status };
}

test('a Node that is too old says which one to install', () => {
  expect(
    start(`Object.defineProperty(process, 'versions', { value: { node: '18.20.4' } });`),
  ).toEqual({
    said: 'Node 18.20.4 is too old: install Node 20 or newer\n',
    status: 1,
  });
});

test('a folder that may not be written is named', () => {
  expect(start(`require('fs').accessSync = () => { throw new Error('EACCES'); };`)).toEqual({
    said: `cannot write to ${clone}: give yourself write access, or clone the project somewhere else\n`,
    status: 1,
  });
});

test('without a network it says so, and does not wait for minutes', { timeout: 30_000 }, () => {
  expect(start('', { npm_config_registry: 'http://127.0.0.1:9/' })).toEqual({
    said: 'no network: the npm registry cannot be reached, and the dependencies are not installed yet\n',
    status: 1,
  });
});
