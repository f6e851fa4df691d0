import type { Catalogue } from '../model/catalogue.ts';
import type { Facet, FacetValue } from './facet.ts';

/**
 * What the lists of stories, their filter and their cards need to know, and no more: the browser
 * fetches it as it is.
 */
export interface StoryIndex {
  facets: readonly RangedFacet[];
  /** In the book's order. */
  stories: readonly StoryRow[];
}

/** A facet with the values it has in this book. */
export interface RangedFacet extends Pick<Facet, 'id' | 'label' | 'lead'> {
  values: readonly FacetValue[];
}

/** A story as its card shows it, with its place in every facet. */
export interface StoryRow {
  slug: string;
  name: string;
  role: string;
  company: string;
  /** Year and month of the interview, "2020-04". */
  recorded: string;
  insight: string;
  /** For every facet of the index, the places of this story's values in the facet's list. */
  values: readonly (readonly number[])[];
}

/** Reads a table of facets over the stories of a book. */
export function storyIndex(catalogue: Catalogue, table: readonly Facet[]): StoryIndex {
  const facets = table.map(({ id, label, lead, values }) => ({
    id,
    label,
    lead,
    values: values(catalogue),
  }));
  const places = facets.map(({ values }) => new Map(values.map(({ id }, place) => [id, place])));
  const stories = catalogue.of('story').map(({ slug, title, data }) => ({
    slug,
    name: title,
    role: data.role,
    company: data.company,
    recorded: data.recorded,
    insight: data.insight,
    values: table.map((facet, at) => facet.of(data).flatMap((id) => places[at]!.get(id) ?? [])),
  }));
  return { facets, stories };
}

/** The values a story has of one facet; none where the index has no such facet. */
export function valuesOf({ facets }: StoryIndex, story: StoryRow, facet: string): FacetValue[] {
  const at = facets.findIndex(({ id }) => id === facet);
  return (story.values[at] ?? []).map((place) => facets[at]!.values[place]!);
}
