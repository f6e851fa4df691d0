import type { Problem } from '../../problems/problem.ts';
import { problemAt, type Draft } from '../draft.ts';
import { nameOf, type DataPath } from '../yaml.ts';
import type { Check } from '../check.ts';

/** Lists where one id may stand twice, each time with other words: two places of a work. */
const BY_WHOLE_ITEM = new Set<PropertyKey>(['sources']);

/**
 * No list of a frontmatter names the same thing twice. Aliases are looked at as names (names.ts).
 */
export const repeats: Check = ({ drafts }) =>
  drafts.flatMap((draft) => repeatsIn(draft, draft.entry.data, []));

function repeatsIn(draft: Draft, value: unknown, path: DataPath): Problem[] {
  if (value === null || typeof value !== 'object' || path[0] === 'aliases') return [];
  if (!Array.isArray(value))
    return Object.entries(value).flatMap(([key, part]) => repeatsIn(draft, part, [...path, key]));
  const names = value.map((item: unknown) => nameIn(item, path.at(-1)));
  return names.flatMap((name, index) => {
    if (names.indexOf(name) === index) return [];
    const says = `"${nameOf(path)}" has ${name} twice`;
    return [
      problemAt(draft, [...path, index], { kind: 'repeated-value', says, mend: 'remove one' }),
    ];
  });
}

/** What tells an item of a list from the others: its id, the size it is about, or all of it. */
function nameIn(item: unknown, list: PropertyKey | undefined): string {
  const { id, band } = (item ?? {}) as { id?: unknown; band?: unknown };
  return JSON.stringify(BY_WHOLE_ITEM.has(list ?? '') ? item : (id ?? band ?? item));
}
