import type { Problem } from '../../problems/problem.ts';
import type { Check } from '../check.ts';
import { problemAt, type Draft } from '../draft.ts';

/**
 * No two siblings have the same place: chapters of a part, and entries of every other kind that has
 * an order.
 */
export const orders: Check = ({ drafts }) => {
  const owners = new Map<string, Draft>();
  return drafts.flatMap((draft): Problem[] => {
    const { kind, data } = draft.entry;
    if (!('order' in data)) return [];
    const place = [kind, 'section' in data ? data.section : '', data.order].join(' ');
    const owner = owners.get(place);
    if (!owner) owners.set(place, draft);
    if (!owner) return [];
    const says = `"order" is ${data.order}, as it is in ${owner.file.path}`;
    return [
      problemAt(draft, ['order'], {
        kind: 'equal-order',
        says,
        mend: 'give one of them another, so that it is plain which comes first',
      }),
    ];
  });
};
