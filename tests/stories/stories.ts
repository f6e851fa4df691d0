/** Stories for tests: the one of the small book, which passes the schema, with facts changed. */
import { compile } from '../../src/compiler/compile.ts';
import { readContent } from '../../src/compiler/read-content.ts';
import { createCatalogue, type Catalogue } from '../../src/model/catalogue.ts';
import type { StoryEntry } from '../../src/model/entry.ts';
import { FACETS } from '../../src/stories/facet.ts';
import { permalink } from '../../src/urls/permalink.ts';
import { entryId } from '../../src/urls/reference.ts';
import { storyIndex, type StoryIndex } from '../../src/stories/story-index.ts';
import { StorySchema, type Story } from '../../src/schemas/story.ts';

const { catalogue: smallBook } = compile(readContent('tests/fixtures/small-book'));
const ada = smallBook.of('story')[0]!;
const solver = smallBook.of('archetype')[0]!;

/** What a row below says of a story. */
export interface Told {
  name: string;
  archetypes?: string[];
  company?: string;
  path?: Story['path'];
  size?: Story['companySize']['band'];
  topics?: Story['topics'];
  manages?: Story['managesPeople']['answer'];
  project?: Story['staffProject']['answer'];
  recorded?: string;
  insight?: string;
  remote?: Story['remote'];
}

const TOLD: Told[] = [
  {
    name: 'Ann Alder',
    archetypes: ['solver'],
    company: 'Stripe',
    path: 'promoted',
    size: '1000-plus',
    topics: ['payments', 'strategy'],
    recorded: '2021-01',
  },
  {
    name: 'Bea Birch',
    archetypes: ['architect', 'solver'],
    company: 'Stitch Fix',
    path: 'hired',
    size: '100-to-999',
    topics: ['strategy', 'writing'],
    recorded: '2020-02',
  },
  {
    name: 'Cy Cedar',
    archetypes: ['architect'],
    company: 'Stripe',
    path: 'promoted',
    size: '1000-plus',
    topics: ['payments', 'api-design'],
    recorded: '2022-03',
    manages: 'yes',
  },
  {
    name: 'Dé Dogwood',
    archetypes: ['tech-lead'],
    company: 'stitch fix',
    path: 'converted',
    size: '100-to-999',
    topics: ['writing', 'api-design'],
    recorded: '2020-02',
    manages: 'yes',
  },
];

/** A book of four stories and three archetypes, or of other stories. */
export function bookOf(told: readonly Told[] = TOLD): Catalogue {
  const archetypes = ['tech-lead', 'architect', 'solver'].map((slug, order) => ({
    ...solver,
    slug,
    id: entryId('archetype', slug),
    title: { 'tech-lead': 'Tech Lead', architect: 'Architect', solver: 'Solver' }[slug]!,
    data: { ...solver.data, order, aliases: [] },
  }));
  return createCatalogue([...smallBook.of('question'), ...archetypes, ...told.map(storyOf)]);
}

/** The index of that book. */
export function indexOf(told?: readonly Told[]): StoryIndex {
  return storyIndex(bookOf(told), FACETS);
}

function storyOf(told: Told): StoryEntry {
  const slug = told.name.toLowerCase().replace('é', 'e').replaceAll(' ', '-');
  // Through the schema, so that no fixture says what an author could not.
  const data = StorySchema.parse({
    ...ada.data,
    name: told.name,
    company: told.company ?? ada.data.company,
    companySize: {
      band: told.size ?? 'unknown',
      basis: 'our-reading',
      reason: 'Told so by the test.',
    },
    place: { region: 'unknown' },
    wayIn: { answer: 'unknown' },
    earlier: [],
    firstStaff: { at: 'unknown', years: null },
    timeline: [],
    week: [],
    takeaways: [],
    archetypes: (told.archetypes ?? ['solver']).map((id) => ({
      id,
      basis: 'our-reading',
      reason: 'Because this test says so.',
    })),
    path: told.path ?? 'unknown',
    staffProject: { answer: told.project ?? 'unknown' },
    managesPeople: { answer: told.manages ?? 'unknown', note: 'A note on people.' },
    recorded: told.recorded ?? '2020-01',
    topics: told.topics ?? ['writing', 'strategy'],
    insight: told.insight ?? ada.data.insight,
    remote: told.remote ?? 'unknown',
    aliases: [],
  });
  return {
    ...ada,
    slug,
    id: entryId('story', slug),
    href: permalink('story', slug),
    title: told.name,
    summary: data.summary,
    data,
  };
}
