import type { History } from './changed.ts';

/** A commit as far as the days of files need it. */
export interface HistoryCommit {
  hash: string;
  /** When it was made, by the clock of whoever made it. */
  on: Date;
  /** What lies behind it is cut off: it seems to add every file there is. */
  isBoundary: boolean;
  /**
   * `status` is git's letter: A added, M changed, D deleted, R renamed, C copied. `from` is the
   * former path; `same` says that no byte changed.
   */
  changes: { status: string; path: string; from?: string; same?: boolean }[];
}

/** What else is known about the days. */
export interface DaysOptions {
  now: Date;
  /** Paths whose words differ from those that were committed. */
  unsure: ReadonlySet<string>;
}

/** No repository is so old: such a day is that of a clock that was never set. */
const OLDEST = Date.UTC(1971, 0, 1);

/**
 * The days on which each file last changed and on which it came, from commits with the newest
 * first. A renamed file is the file it was. A day is left out where it would be a guess: the newest
 * commit of a file has a day to come or of no clock, or stands where a shallow clone was cut off,
 * or beside a line of history that was cut off later.
 */
export function daysOf(
  commits: readonly HistoryCommit[],
  { now, unsure }: DaysOptions,
): { changed: History; arrived: History } {
  const latest = endOfDay(now);
  const cutOff = Math.max(
    -Infinity,
    ...commits.filter(({ isBoundary }) => isBoundary).map(({ on }) => Number(on)),
  );
  const believed = ({ on, isBoundary }: HistoryCommit) =>
    !isBoundary && Number(on) >= OLDEST && Number(on) <= latest;
  const changed = new Map<string, Date | undefined>();
  const arrived = new Map<string, Date | undefined>();
  /** Path a file had once → path it has now. */
  const nowAt = new Map<string, string>();
  for (const commit of commits) {
    const day = believed(commit) ? commit.on : undefined;
    // Renames last: a path that was left and taken anew in one commit is another file before it.
    for (const { status, path, from, same } of commit.changes.toSorted(
      (a, b) => Number(a.from !== undefined) - Number(b.from !== undefined),
    )) {
      const file = nowAt.get(path) ?? path;
      if (!same && !changed.has(file))
        changed.set(file, day && Number(day) >= cutOff ? day : undefined);
      if (status === 'A' || status === 'C') arrived.set(file, day);
      if (status === 'R' && from) nowAt.set(from, file);
    }
  }
  return { changed: known(changed, unsure), arrived: known(arrived, new Set()) };
}

function known(days: ReadonlyMap<string, Date | undefined>, unsure: ReadonlySet<string>): History {
  return new Map(
    [...days].flatMap(([path, day]) => (day && !unsure.has(path) ? [[path, day] as const] : [])),
  );
}

/** The last moment of a day, in UTC. */
function endOfDay(day: Date): number {
  return Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate() + 1) - 1;
}
