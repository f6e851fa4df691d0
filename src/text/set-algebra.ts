/**
 * What sets have in common. `Set.prototype` has the like, but only in browsers of mid-2024 and
 * later (tests/client/browser-apis.test.ts names the oldest that the guide is for), and all of
 * these run in the reader's.
 */

/** What is in either of two sets, in a new one. */
export function union<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): Set<T> {
  return new Set([...a, ...b]);
}

/** What is in both of two sets, in a new one, in the order of the first. */
export function intersection<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): Set<T> {
  return new Set([...a].filter((one) => b.has(one)));
}

/** What is in the first of two sets and not in the second, in a new one. */
export function difference<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): Set<T> {
  return new Set([...a].filter((one) => !b.has(one)));
}
