import { REMOTE } from '../vocabulary.ts';
import type { Catalogue } from './catalogue.ts';
import type { StoryEntry } from './entry.ts';
import type { Facet } from './facet.ts';
import { storiesAddress } from './permalink.ts';

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

/** The facts of a story: its role, every facet of the table, and what is no facet. */
export function factsOf(catalogue: Catalogue, table: readonly Facet[], { data }: StoryEntry): Fact[] {
  const facets = table.map((facet): Fact => {
    const labels = new Map(facet.values(catalogue).map(({ id, label }) => [id, label]));
    const values = facet.of(data).map((id) => ({
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
    { label: 'Experience', values: [{ words: note ?? (years ? `${years} years` : 'Not said') }] },
    { label: 'Place of work', values: [{ words: REMOTE[data.remote] }] },
  ];
}
