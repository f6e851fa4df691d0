import { execFileSync } from 'node:child_process';

const HOURS_AHEAD = 14;

/**
 * The newest day that anybody on earth can have written down, "2026-01-31": today where it comes
 * first, or that of the newest commit where the clock is behind it, as it is where builds are made
 * reproducible. A book that is sound now is sound on every later day.
 */
export function newestDay(root: string, now: Date): string {
  const today = new Date(now.getTime() + HOURS_AHEAD * 3_600_000).toISOString().slice(0, 10);
  const committed = newestCommit(root);
  return committed > today ? committed : today;
}

/** Day of the newest commit; empty where there is none or no git. */
function newestCommit(root: string): string {
  try {
    return execFileSync('git', ['log', '-1', '--format=%cs'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return '';
  }
}
