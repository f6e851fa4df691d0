import { backlinksOf, relationsOf, type Backlink, type Relation } from './backlink.ts';
import type { Catalogue } from './catalogue.ts';
import { worksOf, type CitedWork } from './citation.ts';
import { asksOf, readingMinutes, type Entry } from './entry.ts';
import type { LinkGraph } from './link-graph.ts';
import type { OldAddresses, OldPlace } from './old-addresses.ts';
import { neighbours } from './reading-order.ts';
import { SECTIONS } from '../vocabulary.ts';

/** Everything a page of reading shows around its body. */
export interface ReadingPage {
  entry: Entry;
  /** The one sentence to keep, where it has one. */
  insight?: string | undefined;
  minutes: number;
  /** The day its words last changed; undefined where nobody knows. */
  changed: Date | undefined;
  trail: (readonly [href: string, title: string])[];
  asks: readonly string[];
  relations: Relation[];
  works: CitedWork[];
  backlinks: Backlink[];
  previous?: Entry | undefined;
  next?: Entry | undefined;
  /** Ids that stood on it once, and what became of them. */
  places: readonly OldPlace[];
}

/** Gathers what a page shows around its body. */
export function readingPage(
  { catalogue, graph, old }: { catalogue: Catalogue; graph: LinkGraph; old?: OldAddresses },
  entry: Entry,
  changed: Date | undefined,
): ReadingPage {
  return {
    entry,
    insight: 'insight' in entry.data ? entry.data.insight : undefined,
    minutes: readingMinutes(entry.outline.words),
    changed,
    trail: trailOf(entry),
    asks: asksOf(entry),
    relations: relationsOf(graph, entry),
    works: worksOf(catalogue, entry),
    backlinks: backlinksOf(graph, entry),
    places: old?.placesOn(entry.href) ?? [],
    ...neighbours(catalogue, entry),
  };
}

/** The rooms above an entry. */
function trailOf(entry: Entry): (readonly [string, string])[] {
  switch (entry.kind) {
    case 'guide':
      return [
        ['/guides/', 'Chapters'],
        [`/guides/#${entry.data.section}`, SECTIONS[entry.data.section].title],
      ];
    case 'archetype':
      return [['/archetypes/', 'Archetypes']];
    case 'story':
      return [['/stories/', 'Stories']];
    case 'resource':
      return [['/resources/', 'Templates']];
    case 'question':
      return [['/questions/', 'Questions']];
    default:
      return [];
  }
}
