import type { Hour } from '../schemas/archetype.ts';
import { DAYS, type Day } from '../vocabulary.ts';

/** A block of a day with its height in steps of about an hour, at most four. */
export interface Block {
  hour: Hour;
  rows: number;
}

/** The week day by day, each day's blocks in the order of the clock. */
export function weekGrid(week: readonly Hour[]): { day: Day; blocks: Block[] }[] {
  return (Object.keys(DAYS) as Day[]).map((day) => ({
    day,
    blocks: week
      .filter((hour) => hour.day === day)
      .toSorted((a, b) => a.start.localeCompare(b.start) || a.end.localeCompare(b.end))
      .map((hour) => ({ hour, rows: Math.min(4, Math.max(1, Math.round(hoursOf(hour)))) })),
  }));
}

/** Length of a block in hours. */
export function hoursOf({ start, end }: Pick<Hour, 'start' | 'end'>): number {
  const hours = (time: string) => Number(time.slice(0, 2)) + Number(time.slice(3)) / 60;
  return hours(end) - hours(start);
}
