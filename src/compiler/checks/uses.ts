import { nameKey } from '../../domain/entry.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Check } from '../check.ts';
import { draftsOf, problemAt, type Draft } from '../draft.ts';

/** The book has one document for each purpose: no two resources serve the same. */
export const uses: Check = ({ drafts }) => {
  const owners = new Map<string, Draft>();
  return draftsOf(drafts, 'resource').flatMap((draft): Problem[] => {
    const purpose = draft.entry.data.use?.purpose;
    if (!purpose) return [];
    const key = nameKey(purpose);
    const owner = owners.get(key);
    if (!owner) owners.set(key, draft);
    if (!owner) return [];
    const says = `"${purpose}" is the purpose of ${owner.file.path} as well`;
    return [problemAt(draft, ['use', 'purpose'], { kind: 'equal-purpose', says, mend: 'say what sets them apart, or make one page of the two' })];
  });
};
