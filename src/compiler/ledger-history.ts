import { execFileSync, type ExecFileSyncOptions } from 'node:child_process';
import process from 'node:process';
import { upgradedLedger } from '../permalinks/ledger-upgrade.ts';
import type { CommittedRecord } from '../permalinks/released-history.ts';
import { LEDGER_FILE } from './layout.ts';
import { readLine } from './read-ledger.ts';

/** What git knows of a book's ledger. */
export interface LedgerHistory {
  /**
   * Every record that the ledger of any ancestor commit held and the given text does not hold word
   * for word; the newest commits first.
   */
  records: CommittedRecord[];
  /** What could not be compared, in a sentence; undefined where everything was. */
  notice?: string;
}

/** How many versions of the ledger are read at a time. */
const AT_A_TIME = 50;

/**
 * Asks git for the ledgers of all ancestors of the commit that is checked out. `now` is the text at
 * hand, whose own lines need no comparing. Never throws: where there is no git, no repository or no
 * commit, it says so in the notice.
 */
export function ledgerHistory(root: string, now: string): LedgerHistory {
  const unable = (why: string): LedgerHistory => ({
    records: [],
    notice: `the ledger could not be compared with what was released: ${why}`,
  });
  const inside = git(root, ['rev-parse', '--is-shallow-repository']);
  if (inside.failed) return unable(inside.failed);
  if (git(root, ['rev-parse', '--verify', '--quiet', 'HEAD']).failed)
    return unable('nothing is committed yet');
  // Without --full-history git passes over a branch whose lines a merge threw away, which is what
  // is looked for here.
  const log = git(root, ['rev-list', '--full-history', 'HEAD', '--', `./${LEDGER_FILE}`]);
  if (log.failed) return unable(log.failed);
  const commits = log.said.toString('utf8').split('\n').filter(Boolean);
  const { records, unread } = recordsOf(root, commits, now);
  if (inside.said.toString('utf8').trim() === 'true') {
    const notice =
      'this clone is shallow, so that the ledger was compared with the newest commits only: git fetch --unshallow brings the others';
    return { records, notice };
  }
  if (unread)
    return { records, notice: `the ledger could not be compared with all commits: ${unread}` };
  return commits.length > 0 ? { records } : unable(`no commit holds ${LEDGER_FILE} yet`);
}

/**
 * The records of the ledger in these commits, each once; and why some commits could not be read.
 */
function recordsOf(
  root: string,
  commits: readonly string[],
  now: string,
): { records: CommittedRecord[]; unread?: string } {
  const known = new Set(linesOf(now));
  const records: CommittedRecord[] = [];
  for (let from = 0; from < commits.length; from += AT_A_TIME) {
    const some = commits.slice(from, from + AT_A_TIME);
    const batch = git(
      root,
      ['cat-file', '--batch'],
      some.map((commit) => `${commit}:./${LEDGER_FILE}\n`).join(''),
    );
    if (batch.failed) return { records, unread: batch.failed };
    for (const [place, text] of textsIn(batch.said).entries()) {
      for (const line of linesOf(upgradedLedger(text))) {
        if (known.has(line)) continue;
        known.add(line);
        const { record } = readLine(line);
        if (record) records.push({ commit: some[place]!.slice(0, 10), record });
      }
    }
  }
  return { records };
}

function linesOf(text: string): string[] {
  return text.replace(/^\uFEFF/, '').split(/\r?\n/);
}

/**
 * The files in an answer of `git cat-file --batch`, in the order they were asked for; empty where a
 * commit has none.
 */
function textsIn(answer: Buffer): string[] {
  const texts: string[] = [];
  let at = 0;
  while (at < answer.length) {
    const end = answer.indexOf(0x0a, at);
    const size = / blob (\d+)$/.exec(answer.toString('utf8', at, end))?.[1];
    texts.push(size === undefined ? '' : answer.toString('utf8', end + 1, end + 1 + Number(size)));
    at = size === undefined ? end + 1 : end + 2 + Number(size);
  }
  return texts;
}

/** What a git command prints, or why it failed in a few words. */
function git(cwd: string, args: readonly string[], input = ''): { said: Buffer; failed?: string } {
  const options = {
    cwd,
    input,
    env: withoutGitVariables(process.env),
    maxBuffer: 2 ** 30,
    stdio: 'pipe',
  } satisfies ExecFileSyncOptions;
  try {
    return { said: execFileSync('git', args, options) };
  } catch (thrown) {
    const { code, stderr } = thrown as NodeJS.ErrnoException & { stderr?: Buffer };
    return {
      said: Buffer.alloc(0),
      failed: code === 'ENOENT' ? 'git is not installed' : reasonIn(stderr?.toString('utf8') ?? ''),
    };
  }
}

function reasonIn(said: string): string {
  if (said.includes('not a git repository')) return 'this folder is in no git repository';
  if (said.includes('dubious ownership'))
    return 'git does not trust this folder (git config --global --add safe.directory …)';
  return said.split('\n')[0]!.replace(/^fatal: /, '') || 'git failed';
}

/**
 * A hook, an alias or a CI sets variables that lead git to another repository than the one the book
 * is in.
 */
function withoutGitVariables(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own = Object.entries(env).filter(([name]) => !/^GIT_/i.test(name));
  return {
    ...Object.fromEntries(own),
    LC_ALL: 'C',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_NO_LAZY_FETCH: '1',
  };
}
