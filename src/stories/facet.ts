import type { Story } from '../schemas/story.ts';
import {
  BASES,
  FIRST_STAFF,
  MANAGES,
  PATHS,
  REGIONS,
  REMOTE,
  SIZE_BASES,
  SIZES,
} from '../vocabulary.ts';
import { STAFF_PROJECT, TOPICS, WAYS_IN } from '../vocabulary.ts';
import type { FirstStaff, Managing, Path, Region, Remote } from '../vocabulary.ts';
import type { Size, StaffProject, WayIn } from '../vocabulary.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { slugged } from '../text/folding.ts';

/**
 * Something by which stories are told apart: one row of the table below. Pages, controls,
 * addresses, counts, sentences and facts all follow from it.
 */
export interface Facet {
  /** As in addresses: `?archetype=…`, `/stories/archetype/…/`. */
  id: string;
  /** As on labels. */
  label: string;
  /**
   * The word that ties its values to "stories" in a sentence: "stories *of* Solvers *at* Stripe
   * *who* …".
   */
  lead: Lead;
  /** Every value it can have, in the order in which they are shown. */
  values(catalogue: Catalogue): FacetValue[];
  /** Ids of the values a story has, the most important first. */
  of(story: Story): string[];
  /** What the story's facts say about one of its values. */
  note?(story: Story, value: string): string | undefined;
}

/** How a facet stands in a sentence, in the order of the sentence. */
export type Lead = 'of' | 'at' | 'who' | 'about';

/** One value of a facet. */
export interface FacetValue {
  /** As in addresses. */
  id: string;
  /** As on labels: "Solver". */
  label: string;
  /** As in a sentence, after the facet's lead: "Solvers". */
  words: string;
}

const PATH_WORDS: Record<Path, string> = {
  promoted: 'were promoted in place',
  hired: 'were hired with the title',
  converted: 'were placed when levels came or by acquisition',
  succession: 'were chosen for an existing post',
  untitled: 'did the work without the title',
  unknown: 'don’t say how they came to it',
};

const SIZE_WORDS: Record<Size, string> = {
  'under-100': 'companies of under 100 engineers',
  '100-to-999': 'companies of 100 to 999 engineers',
  '1000-plus': 'companies of 1,000 engineers or more',
  unknown: 'companies whose size isn’t said',
};

const MANAGING_WORDS: Record<Managing, string> = {
  yes: 'managed people',
  no: 'did not manage people',
  formerly: 'had managed before',
  unknown: 'don’t say whether they managed',
};

const REMOTE_WORDS: Record<Remote, string> = {
  yes: 'worked remotely',
  no: 'worked on site',
  partly: 'worked partly remotely',
  unknown: 'don’t say where they worked',
};

const REGION_WORDS: Record<Region, string> = {
  'north-america': 'worked in North America',
  'south-america': 'worked in South America',
  europe: 'worked in Europe',
  unknown: 'don’t say in which part of the world they worked',
};

const EDUCATION_WORDS: Record<WayIn, string> = {
  'computing-degree': 'have a degree in computing',
  'other-degree': 'have a degree in something else',
  'no-degree': 'have no finished degree',
  unknown: 'don’t say what they studied',
};

const FIRST_STAFF_WORDS: Record<FirstStaff, string> = {
  here: 'first held the title at this company',
  elsewhere: 'had held the title elsewhere before',
  unknown: 'don’t say where they first held the title',
};

const PROJECT_WORDS: Record<StaffProject, string> = {
  yes: 'had a staff project',
  no: 'had no staff project',
  partly: 'had something like a staff project',
  unknown: 'don’t say whether they had a staff project',
};

/** The facets of stories, in the order of the controls and of addresses. */
export const FACETS: readonly Facet[] = [
  {
    id: 'archetype',
    label: 'Archetype',
    lead: 'of',
    values: (catalogue) =>
      catalogue
        .of('archetype')
        .map(({ slug, title }) => ({ id: slug, label: title, words: `${title}s` })),
    of: ({ archetypes }) => archetypes.map(({ id }) => id),
    note: ({ archetypes }, value) =>
      archetypes
        .filter(({ id }) => id === value)
        .map(({ basis, reason }) => `${BASES[basis]}. ${reason}`)[0],
  },
  {
    id: 'path',
    label: 'Path to staff',
    lead: 'who',
    values: () => listed(PATHS, PATH_WORDS),
    of: ({ path }) => [path],
    note: ({ pathNote }) => pathNote,
  },
  {
    id: 'size',
    label: 'Company size',
    lead: 'at',
    values: () =>
      Object.entries(SIZES).map(([id, { label }]) => ({
        id,
        label,
        words: SIZE_WORDS[id as Size],
      })),
    of: ({ companySize }) => [companySize.band],
    note: ({ companySize: { basis, reason } }) =>
      [basis && `${SIZE_BASES[basis]}.`, reason].filter(Boolean).join(' ') || undefined,
  },
  {
    id: 'company',
    label: 'Company',
    lead: 'at',
    values: companies,
    of: ({ company }) => [slugged(company)],
  },
  {
    id: 'topic',
    label: 'Topic',
    lead: 'about',
    values: () =>
      Object.entries(TOPICS).map(([id, label]) => ({ id, label, words: uncapitalized(label) })),
    of: ({ topics }) => topics,
  },
  {
    id: 'manages',
    label: 'People management',
    lead: 'who',
    values: () => listed(MANAGES, MANAGING_WORDS),
    of: ({ managesPeople }) => [managesPeople.answer],
    note: ({ managesPeople }) => managesPeople.note,
  },
  {
    id: 'project',
    label: 'Staff project',
    lead: 'who',
    values: () => listed(STAFF_PROJECT, PROJECT_WORDS),
    of: ({ staffProject }) => [staffProject.answer],
    note: ({ staffProject }) => staffProject.note,
  },
  {
    id: 'remote',
    label: 'Place of work',
    lead: 'who',
    values: () => listed(REMOTE, REMOTE_WORDS),
    of: ({ remote }) => [remote],
  },
  {
    id: 'region',
    label: 'Part of the world',
    lead: 'who',
    values: () => listed(REGIONS, REGION_WORDS),
    of: ({ place }) => [place.region],
    note: ({ place }) => place.says,
  },
  {
    id: 'education',
    label: 'Education',
    lead: 'who',
    values: () => listed(WAYS_IN, EDUCATION_WORDS),
    of: ({ wayIn }) => [wayIn.answer],
    note: ({ wayIn }) => wayIn.note,
  },
  {
    id: 'first-title',
    label: 'First staff-plus title',
    lead: 'who',
    values: () => listed(FIRST_STAFF, FIRST_STAFF_WORDS),
    of: ({ firstStaff }) => [firstStaff.at],
    note: ({ firstStaff: { years, note } }) =>
      [note, years !== null && `After about ${years} years of work.`].filter(Boolean).join(' ') ||
      undefined,
  },
];

/** A vocabulary's entries as values. */
function listed<K extends string>(
  labels: Readonly<Record<K, string>>,
  words: Readonly<Record<K, string>>,
): FacetValue[] {
  return (Object.keys(labels) as K[]).map((id) => ({ id, label: labels[id], words: words[id] }));
}

/** The companies of all stories by alphabet; two spellings of one address are one company. */
function companies(catalogue: Catalogue): FacetValue[] {
  const names = new Map<string, string>();
  for (const { data } of catalogue.of('story'))
    if (!names.has(slugged(data.company))) names.set(slugged(data.company), data.company);
  return [...names]
    .map(([id, label]) => ({ id, label, words: label }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en') || a.id.localeCompare(b.id, 'en'));
}

/** "Open source" as "open source"; "API design" stays. */
function uncapitalized(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
