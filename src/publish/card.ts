import { KINDS } from '../vocabulary.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Companion } from './companion.ts';
import { readingMinutes, type ArchetypeEntry, type Entry } from '../model/entry.ts';
import { labelsOf } from './preview.ts';

/** The little that stands on a card or a picture of an entry. */
export interface Card {
  /** What it is: "Chapter". */
  kind: string;
  title: string;
  /** The sentence to keep, or what the page helps with. */
  says: string;
  /** Reading time, and archetype or part. */
  facts: string[];
  /** The archetype whose emblem and hue it bears. */
  plate?: ArchetypeEntry | undefined;
}

/** The card of an entry. */
export function cardOf(catalogue: Catalogue, entry: Entry): Card {
  const archetypes = catalogue.of('archetype');
  return {
    kind: KINDS[entry.kind].one,
    title: entry.title,
    says: 'insight' in entry.data && entry.data.insight ? entry.data.insight : entry.summary,
    facts: labelsOf({ entry, minutes: minutesOf(catalogue, entry) }, archetypes)
      .map(([, data]) => data)
      .filter((data) => data !== entry.title),
    plate: plateOf(entry, archetypes),
  };
}

/**
 * The card at a companion's address: of the entry that stands there now, or of the notice on what
 * became of it.
 */
export function companionCard(catalogue: Catalogue, { kind, entry, notice }: Companion): Card {
  if (entry) return cardOf(catalogue, entry);
  return { kind: KINDS[kind].one, title: notice.title, says: notice.says, facts: [] };
}

/** Minutes to read an entry; a path takes as long as all its stops. */
export function minutesOf(catalogue: Catalogue, entry: Entry): number {
  if (entry.kind !== 'path') return readingMinutes(entry.outline.words);
  return entry.data.steps.reduce(
    (sum, { id }) => sum + readingMinutes(catalogue.find(id)?.outline.words ?? 0),
    0,
  );
}

function plateOf(entry: Entry, archetypes: readonly ArchetypeEntry[]): ArchetypeEntry | undefined {
  const slug =
    entry.kind === 'archetype'
      ? entry.slug
      : entry.kind === 'story'
        ? entry.data.archetypes[0]?.id
        : undefined;
  return archetypes.find((archetype) => archetype.slug === slug);
}
