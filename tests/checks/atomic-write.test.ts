import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { atomicWrite, WriteRefusal } from '../../scripts/atomic-write.ts';

// One of them starts a process of its own.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'field-guide-'));
  file = join(folder, 'ledger.yaml');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const alone = () => expect(readdirSync(folder)).toEqual(['ledger.yaml']);

describe('an atomic write', () => {
  it('makes a file, and replaces one, byte by byte, with nothing left beside it', () => {
    atomicWrite(file, 'one');
    atomicWrite(file, Uint8Array.of(0xff, 0x00, 0x0d));
    expect([...readFileSync(file)]).toEqual([0xff, 0x00, 0x0d]);
    alone();
  });

  it('keeps the permissions of the file', () => {
    writeFileSync(file, 'one');
    chmodSync(file, 0o640);
    atomicWrite(file, 'two');
    expect(statSync(file).mode & 0o777).toBe(0o640);
  });

  it('writes the file behind a link, and leaves the link a link', () => {
    const real = join(folder, 'real');
    mkdirSync(real);
    writeFileSync(join(real, 'a.yaml'), 'one');
    symlinkSync(join('real', 'a.yaml'), file);
    atomicWrite(file, 'two');
    expect(lstatSync(file).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(real, 'a.yaml'), 'utf8')).toBe('two');
    expect(readdirSync(real)).toEqual(['a.yaml']);
  });

  it('does not put up with a change that came between', () => {
    writeFileSync(file, 'theirs');
    expect(() => atomicWrite(file, 'mine', { expected: { bytes: Buffer.from('older') } })).toThrow(
      /was changed by something else meanwhile/,
    );
    expect(() => atomicWrite(file, 'mine', { expected: { bytes: undefined } })).toThrow(
      WriteRefusal,
    );
    expect(readFileSync(file, 'utf8')).toBe('theirs');
    alone();
    atomicWrite(file, 'mine', { expected: { bytes: Buffer.from('theirs') } });
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });
});

describe('a file is left as it is, with one sentence,', () => {
  it.each<[what: string, prepare: () => string, says: RegExp]>([
    [
      'where it is read-only, also for root',
      () => (writeFileSync(file, 'one'), chmodSync(file, 0o444), file),
      /is read-only: give yourself write access/,
    ],
    [
      'where its folder is missing',
      () => join(folder, 'missing', 'ledger.yaml'),
      /the folder .* is not there/,
    ],
    ['where a folder stands in its place', () => (mkdirSync(file), file), /is not a file/],
    [
      'where it is a link to nothing',
      () => (symlinkSync('nowhere', file), file),
      /is a link to nothing/,
    ],
    ['where its folder takes no file', () => '/proc/ledger.yaml', /^(cannot write|\/proc)/],
  ])('%s', (_, prepare, says) => {
    const path = prepare();
    const before = existsSync(path) && statSync(path).isFile() ? readFileSync(path) : undefined;
    expect(() => atomicWrite(path, 'two')).toThrow(WriteRefusal);
    expect(() => atomicWrite(path, 'two')).toThrow(says);
    if (before) expect(readFileSync(path)).toEqual(before);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  // The limit on the size of files that a shell gives its children stands for a full disk: the
  // write breaks off halfway.
  it.skipIf(process.platform === 'win32')('where there is no room for all of the new one', () => {
    writeFileSync(file, 'one');
    const module = JSON.stringify(resolve('scripts/atomic-write.ts'));
    const program = `
      const { atomicWrite, WriteRefusal } = await import(${module});
      process.on('SIGXFSZ', () => undefined);
      try { atomicWrite(${JSON.stringify(file)}, 'x'.repeat(4e6)); } catch (thrown) { console.log(thrown instanceof WriteRefusal, thrown.message); }
    `;
    const command = `ulimit -f 1000; exec "$0" --input-type=module -e "$1"`;
    const run = spawnSync('bash', ['-c', command, process.execPath, program], { encoding: 'utf8' });
    expect(run.stdout).toMatch(/^true cannot write .*; the file is as it was\n$/);
    expect(readFileSync(file, 'utf8')).toBe('one');
    alone();
  });
});
