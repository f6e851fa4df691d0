import type { Entry } from './entry.ts';

/** Path of a content file → a day of its history. */
export type History = ReadonlyMap<string, Date>;

/**
 * The day an entry's words last changed, from git, or as its author says where git does not know;
 * undefined where nobody does.
 */
export function changedOn(commits: History, entry: Entry): Date | undefined {
  return commits.get(entry.file) ?? ('updated' in entry.data ? entry.data.updated : undefined);
}

/**
 * The newest change to what stands at or below an address (`/guides/`, `/`): a list changes with
 * its entries.
 */
export function newestBelow(
  entries: readonly Entry[],
  commits: History,
  address: string,
): Date | undefined {
  const days = entries
    .filter(({ href }) => href.startsWith(address))
    .flatMap((entry) => changedOn(commits, entry) ?? []);
  return days.length > 0 ? new Date(Math.max(...days.map(Number))) : undefined;
}
