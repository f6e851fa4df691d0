import type { Catalogue } from '../../src/model/catalogue.ts';
import type { Part } from '../../src/model/reading-order.ts';
import type { Leaf } from './leaf.ts';

/** A division of the bound book: a part with its chapters, or all stories, or the glossary. */
export interface Division {
  /** Its own id, which no page's id equals: `part-operating`. */
  id: string;
  title: string;
  /** One line under the title. */
  says: string;
  /** Addresses on the site that mean the division as a whole. */
  standsFor: readonly string[];
  /** Addresses of its pages, in reading order. A division of one page is that page. */
  pages: readonly string[];
}

/** A division with its pages. */
export interface BoundDivision extends Division {
  leaves: Leaf[];
}

/**
 * The order in which the whole book is bound: parts, plates, stories, questions, templates, and the
 * end matter.
 */
export function divisionsOf(catalogue: Catalogue, parts: readonly Part[]): Division[] {
  const pages = (kind: 'archetype' | 'story' | 'question' | 'resource') =>
    catalogue.of(kind).map(({ href }) => href);
  const alone = (name: string, title: string): Division => ({
    id: `part-${name}`,
    title,
    says: '',
    standsFor: [],
    pages: [`/${name}/`],
  });
  const divisions: Division[] = [
    ...parts.map(({ section, title, says, chapters }) => ({
      id: `part-${section}`,
      title,
      says,
      standsFor: [`/guides/#${section}`],
      pages: chapters.map(({ href }) => href),
    })),
    {
      id: 'part-archetypes',
      title: 'Archetypes',
      says: 'The plates: four ways the job is done',
      standsFor: [],
      pages: ['/archetypes/', ...pages('archetype')],
    },
    {
      id: 'part-stories',
      title: 'Stories',
      says: 'Sightings: real engineers, as of the interview',
      standsFor: ['/stories/'],
      pages: pages('story'),
    },
    {
      id: 'part-questions',
      title: 'Questions',
      says: 'The same questions, put to everybody',
      standsFor: ['/questions/'],
      pages: pages('question'),
    },
    {
      id: 'part-resources',
      title: 'Templates',
      says: 'To copy, fill in and use',
      standsFor: ['/resources/'],
      pages: pages('resource'),
    },
    alone('glossary', 'Glossary'),
    alone('sources', 'Bibliography'),
    ...(catalogue.find('page:about') ? [alone('about', 'About this guide')] : []),
  ];
  return divisions.filter((division) => division.pages.length > 0);
}

/** Where a link inside the book arrives in an edition. */
export type Arrival =
  { leaf: Leaf; fragment?: string } | { division: BoundDivision } | { start: true };

/**
 * Finds where an address of the site arrives; undefined where the edition leaves that page out. A
 * place that was left out leads to its page.
 */
export function arrivals(
  divisions: readonly BoundDivision[],
): (address: string) => Arrival | undefined {
  const leaves = new Map(
    divisions.flatMap((division) => division.leaves.map((leaf) => [leaf.address, leaf] as const)),
  );
  const wholes = new Map(
    divisions.flatMap((division) =>
      division.standsFor.map((address) => [address, division] as const),
    ),
  );
  return (address) => {
    const [path = '', fragment] = address.split('#');
    const leaf = leaves.get(path);
    if (leaf) return fragment && leaf.ids.has(fragment) ? { leaf, fragment } : { leaf };
    const division = wholes.get(address) ?? wholes.get(path);
    if (division)
      return division.leaves.length === 1 ? { leaf: division.leaves[0]! } : { division };
    return path === '/' || path === '/guides/' ? { start: true } : undefined;
  };
}
