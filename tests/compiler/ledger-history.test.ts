import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ledgerHistory } from '../../src/compiler/ledger-history.ts';
import { LEDGER_FILE } from '../../src/compiler/layout.ts';
import { recordsIn } from '../../src/compiler/read-ledger.ts';

const SEAL = '0'.repeat(64);
const ledger = (...hrefs: string[]) =>
  `- released: 2026-01-01\n  addresses:\n${hrefs.map((href) => `    ${href}: { title: A, sketch: "" }\n`).join('')}  seal: "${SEAL}"\n`;

let root: string;
beforeEach(() => void (root = mkdtempSync(join(tmpdir(), 'ledger-'))));
afterEach(() => rmSync(root, { recursive: true, force: true }));

function git(...args: string[]): void {
  execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], {
    cwd: root,
    stdio: 'ignore',
    env: { ...process.env, GIT_DIR: undefined },
  });
}

function write(text: string): void {
  mkdirSync(join(root, 'content'), { recursive: true });
  writeFileSync(join(root, LEDGER_FILE), text);
}

function commit(text: string): void {
  write(text);
  git('add', '-A');
  git('commit', '-qm', 'x');
}

test('a folder without git has no history', () => {
  write(ledger('/a/'));
  expect(ledgerHistory(root, [])).toEqual([]);
});

test('what was rewritten is in the history, what was only added to is not', () => {
  git('init', '-q');
  commit(ledger('/a/', '/b/'));
  commit(ledger('/a/'));
  const now = `${ledger('/a/')}- moved: 2026-02-01\n  from: /a/\n  to: /c/\n`;
  commit(now);
  const history = ledgerHistory(root, [{ path: LEDGER_FILE, text: now }]);
  expect(history.map(({ records }) => records)).toEqual([[{ released: '2026-01-01', addresses: { '/a/': ['A', ''], '/b/': ['A', ''] }, seal: SEAL }]]);
});

test('a commit whose ledger does not read is passed over', () => {
  git('init', '-q');
  commit('not: [a ledger');
  commit(ledger('/a/'));
  expect(ledgerHistory(root, [])).toHaveLength(1);
});

test('a release that was committed in the older form, as pairs, is the same release', () => {
  const older = ledger('/a/').replace('{ title: A, sketch: "" }', '[A, ""]');
  expect(recordsIn(older)).toEqual(recordsIn(ledger('/a/')));
  expect(recordsIn(older)).toHaveLength(1);
});
