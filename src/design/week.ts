import type { Hour } from '../schemas/archetype.ts';
import { DAYS, HOUR_KINDS, type Day } from '../vocabulary.ts';

/** When a calendar's day begins, in hours; the same for every calendar, so that they compare. */
const MORNING = 7.5;

/** A block of a day, placed on half hours. */
export interface Block {
  hour: Hour;
  /** Half hours from the morning to its start, from 0. */
  at: number;
  /** Half hours it lasts, at least 1. */
  span: number;
  /** The sort of hour, for those who don't see its pattern; empty where its words say it. */
  spoken: string;
}

/** The week day by day, each day's blocks in the order of the clock. */
export function weekGrid(week: readonly Hour[]): { day: Day; blocks: Block[] }[] {
  return (Object.keys(DAYS) as Day[]).map((day) => ({
    day,
    blocks: week
      .filter((hour) => hour.day === day)
      .toSorted((a, b) => a.start.localeCompare(b.start, 'en') || a.end.localeCompare(b.end, 'en'))
      .map((hour) => ({
        hour,
        at: Math.round((clock(hour.start) - MORNING) * 2),
        span: Math.max(1, Math.round(hoursOf(hour) * 2)),
        spoken: spokenKind(hour),
      })),
  }));
}

function spokenKind({ what, kind }: Hour): string {
  const word = HOUR_KINDS[kind].toLowerCase();
  return kind === 'personal' || what.toLowerCase().includes(word) ? '' : word;
}

/** Length of a block in hours. */
export function hoursOf({ start, end }: Pick<Hour, 'start' | 'end'>): number {
  return clock(end) - clock(start);
}

/** "09:30" in hours: 9.5. */
function clock(time: string): number {
  return Number(time.slice(0, 2)) + Number(time.slice(3)) / 60;
}
