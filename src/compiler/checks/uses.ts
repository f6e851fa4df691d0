import { nameKey } from '../../model/entry.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Check } from '../check.ts';
import { draftsOf, problemAt, type Draft } from '../draft.ts';

/**
 * The book has one document for each purpose: no two resources serve the same, and nothing is
 * replaced by two.
 */
export const uses: Check = ({ drafts }) => {
  const purposes = new Map<string, Draft>();
  const replaced = new Map<string, Draft>();
  return draftsOf(drafts, 'resource').flatMap((draft): Problem[] => {
    const { use } = draft.entry.data;
    if (!use) return [];
    const found: Problem[] = [];
    const owner = first(purposes, use.purpose, draft);
    if (owner) {
      const says = `"${use.purpose}" is the purpose of ${owner.file.path} as well`;
      const mend = 'say what sets them apart, or make one page of the two';
      found.push(problemAt(draft, ['use', 'purpose'], { kind: 'equal-purpose', says, mend }));
    }
    for (const [i, thing] of use.replaces.entries()) {
      const other = first(replaced, thing, draft);
      if (!other) continue;
      const says = `"${thing}" is replaced by ${other.file.path} as well`;
      found.push(
        problemAt(draft, ['use', 'replaces', i], {
          kind: 'replaced-twice',
          says,
          mend: 'leave it to the page that a reader should take',
        }),
      );
    }
    return found;
  });
};

/** Who had this name before; the first who comes keeps it. */
function first(owners: Map<string, Draft>, name: string, draft: Draft): Draft | undefined {
  const key = nameKey(name);
  const owner = owners.get(key);
  if (!owner) owners.set(key, draft);
  return owner;
}
