import { execFileSync } from 'node:child_process';

/** Path of a content file → the day of its last commit. Empty where there is no git or no history; a page then shows its own `updated`. */
export function lastCommits(root: string): ReadonlyMap<string, Date> {
  return firstDays(gitLog(root, []));
}

/** Path of a content file → the day of the commit that brought it. Empty where there is no git or no history. */
export function firstCommits(root: string): ReadonlyMap<string, Date> {
  return firstDays(gitLog(root, ['--diff-filter=A', '--reverse']));
}

/** The first day at which each path is named. */
function firstDays(log: string): ReadonlyMap<string, Date> {
  const days = new Map<string, Date>();
  let day: Date | undefined;
  for (const line of log.split('\n')) {
    if (line.startsWith('@')) day = new Date(line.slice(1));
    else if (line && day && !days.has(line)) days.set(line, day);
  }
  return days;
}

/** Commits that touched content, newest first unless `more` says otherwise: a line `@date`, then the paths. */
function gitLog(root: string, more: readonly string[]): string {
  try {
    return execFileSync('git', ['log', '--format=@%cI', '--name-only', ...more, '--', 'content'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64e6,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return '';
  }
}
