import type { Entry } from './entry.ts';
import type { LinkGraph } from './link-graph.ts';

/** A page that leads to this one, once, with the best words it has for it. */
export interface Backlink {
  from: Entry;
  /** Address of the section the link stands in. */
  href: string;
  /** The sentence around the link; empty where a list alone leads here. */
  says: string;
}

/** A relation that a frontmatter states, seen from either side. */
export interface Relation {
  to: Entry;
  why: string;
}

/**
 * Pages whose words lead to an entry, one row each, in the book's order. Relations have rows of
 * their own (`relationsOf`).
 */
export function backlinksOf(graph: LinkGraph, entry: Entry): Backlink[] {
  const rows = new Map<string, Backlink>();
  for (const { from, by, says, under } of graph.into(entry.id)) {
    if (by !== 'link' || rows.has(from.id)) continue;
    rows.set(from.id, {
      from,
      href: under && !from.href.includes('#') ? `${from.href}#${under}` : from.href,
      says,
    });
  }
  return [...rows.values()];
}

/**
 * What an entry is tied to: its own connections first, then those that other pages state about it.
 */
export function relationsOf(graph: LinkGraph, entry: Entry): Relation[] {
  const rows = new Map<string, Relation>();
  for (const { to, by, says } of graph.outOf(entry.id))
    if (by === 'connection') rows.set(to.id, { to, why: says });
  for (const { from, by, says } of graph.into(entry.id)) {
    if ((by === 'connection' || by === 'origin') && !rows.has(from.id))
      rows.set(from.id, { to: from, why: by === 'origin' ? '' : says });
  }
  return [...rows.values()];
}
