import type { Catalogue } from '../model/catalogue.ts';
import type { StoryEntry } from '../model/entry.ts';
import type { Facet } from './facet.ts';
import { storiesAddress } from '../urls/permalink.ts';

/** One fact of a story, as of the interview. */
export interface Fact {
  label: string;
  /** Facet it belongs to, where it is one. */
  facet?: string;
  values: FactValue[];
}

/** A value of a fact. */
export interface FactValue {
  id?: string;
  words: string;
  /** Address of the stories of which the same is true. */
  address?: string;
  /** What else the story says about it. */
  note?: string;
}

/**
 * The facts of a story: its role, every facet of the table, and what is no facet. Facts that nobody
 * stated are left out.
 */
export function factsOf(
  catalogue: Catalogue,
  table: readonly Facet[],
  { data }: StoryEntry,
): Fact[] {
  const facets = table.map((facet): Fact => {
    const labels = new Map(facet.values(catalogue).map(({ id, label }) => [id, label]));
    // What isn't known isn't listed; the lists of stories offer "not said" as a value.
    const known = facet.of(data).filter((id) => id !== 'unknown');
    const values = known.map((id) => ({
      id,
      words: labels.get(id) ?? id,
      address: storiesAddress({ facet: facet.id, value: id }),
      note: facet.note?.(data, id),
    }));
    return { label: facet.label, facet: facet.id, values };
  });
  const { years, note } = data.experience;
  return [
    ...facets.filter(({ facet }) => facet === 'archetype'),
    { label: 'Role then', values: [{ words: data.role }] },
    ...facets.filter(({ facet }) => facet !== 'archetype'),
    { label: 'Earlier jobs', values: data.earlier.map((words) => ({ words })) },
    ...(note || years
      ? [{ label: 'Experience', values: [{ words: note ?? `${years} years` }] }]
      : []),
  ].filter(({ values }) => values.length > 0);
}
