import type { Problem } from '../../problems/problem.ts';
import type { Check } from '../check.ts';
import { problemAt } from '../draft.ts';

/**
 * Nothing was gone over, recorded or published on a day that has not come. A book that is sound
 * today stays so.
 */
export const days: Check = ({ drafts, today }) =>
  drafts.flatMap((draft): Problem[] => {
    const { data } = draft.entry;
    if (today === undefined) return [];
    const found = (field: string, value: string) => {
      const says = `"${field}" is ${value}, which has not come: today is ${today}`;
      return problemAt(draft, [field], {
        kind: 'future-day',
        says,
        mend: 'write a day that is past, like the one on which you last read it through',
      });
    };
    const updated = 'updated' in data ? data.updated.toISOString().slice(0, 10) : '';
    const year = 'year' in data ? String(data.year ?? '') : '';
    return [
      ...(updated > today ? [found('updated', updated)] : []),
      ...(year > today.slice(0, 4) ? [found('year', year)] : []),
    ];
  });
