import { execFileSync } from 'node:child_process';
import type { CommittedLedger } from './check.ts';
import { LEDGER_FILE } from './layout.ts';
import { recordsIn } from './read-ledger.ts';
import type { SourceFile } from './source-file.ts';

/**
 * The ledgers that the commits at hand hold, newest first, one per distinct text. A shallow clone has fewer, a folder without git has none:
 * the seals in the ledger itself then stand alone.
 */
export function ledgerHistory(root: string, files: readonly SourceFile[]): CommittedLedger[] {
  const now = files.find(({ path }) => path === LEDGER_FILE)?.text ?? '';
  const commits = git(root, ['log', '--format=%h', '--', LEDGER_FILE]).split('\n').filter(Boolean);
  const texts = new Map(commits.map((commit) => [git(root, ['show', `${commit}:./${LEDGER_FILE}`]), commit] as const).toReversed());
  return [...texts]
    .flatMap(([text, commit]) => {
      // What was only added to since holds nothing new, and is most of a long history.
      const records = text && !now.startsWith(text) ? recordsIn(text) : undefined;
      return records ? [{ commit, records }] : [];
    })
    .toReversed();
}

/** What a git command prints; empty where it fails or there is no git. */
function git(cwd: string, args: readonly string[]): string {
  try {
    return execFileSync('git', args, { cwd, encoding: 'utf8', maxBuffer: 64e6, stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return '';
  }
}
