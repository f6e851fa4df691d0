import type { Catalogue } from './catalogue.ts';
import type { Entry } from './entry.ts';
import type { EntryId } from '../urls/reference.ts';

/** One page leading to another. */
export interface Edge {
  from: Entry;
  to: Entry;
  /** A link in running text, or a relation from the frontmatter. */
  by: 'link' | 'connection' | 'sighting' | 'origin' | 'term' | 'step';
  /** Id of the target's heading, where the link names one. */
  fragment?: string;
  /** Id of the heading of `from` that the link stands under. */
  under?: string;
  /** The sentence around the link, or why the relation is there. */
  says: string;
}

/** Who leads to whom, both ways. */
export interface LinkGraph {
  edges: readonly Edge[];
  /** Edges that leave a page. */
  outOf(id: EntryId): Edge[];
  /** Edges that arrive at a page from another. */
  into(id: EntryId): Edge[];
}

/**
 * Builds the graph of the whole book. Links that do not resolve are left out; the compiler reports
 * them.
 */
export function linkGraph(catalogue: Catalogue): LinkGraph {
  const edges = catalogue.entries.flatMap((entry) => [
    ...linkEdges(entry, catalogue),
    ...dataEdges(entry, catalogue),
  ]);
  const outgoing = Map.groupBy(edges, (edge) => edge.from.id);
  const incoming = Map.groupBy(
    edges.filter((edge) => edge.from !== edge.to),
    (edge) => edge.to.id,
  );
  return {
    edges,
    outOf: (id) => outgoing.get(id) ?? [],
    into: (id) => incoming.get(id) ?? [],
  };
}

function linkEdges(from: Entry, catalogue: Catalogue): Edge[] {
  return from.outline.links.flatMap(({ target, sentence, under }): Edge[] => {
    const resolution = catalogue.resolve(target);
    if (!resolution.found) return [];
    const { entry: to, fragment } = resolution;
    return [
      {
        from,
        to,
        by: 'link',
        says: withTitles(sentence, catalogue),
        ...(fragment && { fragment }),
        ...(under && { under }),
      },
    ];
  });
}

/** A sentence with the titles that its links without words show. */
function withTitles(sentence: string, catalogue: Catalogue): string {
  const titled = sentence.replace(/\[\[([^[\]]+)\]\]/g, (_link, target: string) => {
    const resolution = catalogue.resolve(target);
    return resolution.found ? resolution.entry.title : target;
  });
  // Before the title stood there, an apostrophe after it looked like the beginning of a quotation.
  return titled.replace(/(?<=[\p{L}\p{N}])‘/gu, '’');
}

function dataEdges(from: Entry, catalogue: Catalogue): Edge[] {
  const edges: Edge[] = [];
  const add = (id: string, by: Edge['by'], says: string) => {
    const to = catalogue.find(id);
    if (to) edges.push({ from, to, by, says });
  };
  if ('connections' in from.data)
    for (const { id, why } of from.data.connections) add(id, 'connection', why);
  if (from.kind === 'resource')
    for (const slug of from.data.from) add(`guide:${slug}`, 'origin', from.summary);
  if (from.kind === 'path') for (const { id, why } of from.data.steps) add(id, 'step', why);
  if (from.kind === 'term') for (const id of from.data.see) add(id, 'term', from.data.definition);
  if (from.kind === 'archetype')
    for (const { id, seen } of from.data.stories) add(id, 'sighting', seen);
  if (from.kind === 'story')
    for (const { id, reason } of from.data.archetypes) add(`archetype:${id}`, 'sighting', reason);
  return edges;
}
