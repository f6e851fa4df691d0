import { distance } from 'fastest-levenshtein';

/**
 * The known value nearest to a mistyped one, or undefined where none is near enough to be meant (a
 * third of its length).
 */
export function nearest(wanted: string, known: Iterable<string>): string | undefined {
  const [best] = nearestFew(wanted, known, 1);
  return best;
}

/** Up to `most` known values near a mistyped one, the nearest first; equal ones by alphabet. */
export function nearestFew(wanted: string, known: Iterable<string>, most: number): string[] {
  const query = wanted.toLowerCase();
  return [...new Set(known)]
    .map((value) => ({ value, cost: cost(query, value.toLowerCase()) }))
    .filter(
      ({ value, cost }) => cost <= Math.max(2, Math.ceil(Math.max(query.length, value.length) / 3)),
    )
    .sort((a, b) => a.cost - b.cost || a.value.localeCompare(b.value, 'en'))
    .slice(0, most)
    .map(({ value }) => value);
}

/** Edits between two words; a whole word inside the other counts as near. */
function cost(a: string, b: string): number {
  const edits = distance(a, b);
  const inside = a.length >= 5 && (b.includes(a) || (b.length >= 5 && a.includes(b)));
  return inside ? Math.min(edits, 1.5) : edits;
}
