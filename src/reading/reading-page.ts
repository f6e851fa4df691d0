import { backlinksOf, relationsOf, type Backlink, type Relation } from '../model/backlink.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { worksOf, type CitedWork } from '../model/citation.ts';
import { asksOf, purposesOf, readingMinutes, type Entry } from '../model/entry.ts';
import type { LinkGraph } from '../model/link-graph.ts';
import type { OldAddresses, OldPlace } from '../permalinks/old-addresses.ts';
import { neighbours } from '../model/reading-order.ts';
import { permalink } from '../urls/permalink.ts';
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
  /**
   * Questions that the page answers, and where it does; without an address, the page as a whole.
   */
  asks: readonly { question: string; href?: string }[];
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
    asks: questionsOf(entry),
    relations: relationsOf(graph, entry),
    works: worksOf(catalogue, entry),
    backlinks: backlinksOf(graph, entry),
    places: old?.placesOn(entry.href) ?? [],
    ...neighbours(catalogue, entry),
  };
}

/**
 * The questions that a page answers as a whole, which lead to its first section, then the first
 * question of each section that names one.
 */
function questionsOf(entry: Entry): ReadingPage['asks'] {
  const bySection = [...purposesOf(entry)].flatMap(([id, { asks }]) =>
    asks.slice(0, 1).map((question) => ({ question, href: permalink(entry.kind, entry.slug, id) })),
  );
  const first = entry.outline.headings[0]?.id;
  const top = first ? { href: permalink(entry.kind, entry.slug, first) } : {};
  return [...asksOf(entry).map((question) => ({ question, ...top })), ...bySection];
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
