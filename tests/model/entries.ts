/**
 * Entries for tests of the domain: what a test does not say is filled in, and all of it passes the
 * real schema.
 */
import { SCHEMAS } from '../../src/compiler/layout.ts';
import type { Entry, EntryOf, Link, Outline } from '../../src/model/entry.ts';
import { permalink } from '../../src/urls/permalink.ts';
import { entryId } from '../../src/urls/reference.ts';
import type { ArchetypeInput } from '../../src/schemas/archetype.ts';
import type { GuideInput } from '../../src/schemas/guide.ts';
import type { PageInput } from '../../src/schemas/page.ts';
import type { PathInput } from '../../src/schemas/path.ts';
import type { QuestionInput } from '../../src/schemas/question.ts';
import type { ResourceInput } from '../../src/schemas/resource.ts';
import type { SourceInput } from '../../src/schemas/source.ts';
import type { StoryInput } from '../../src/schemas/story.ts';
import type { TermInput } from '../../src/schemas/term.ts';
import { KINDS, type Kind } from '../../src/vocabulary.ts';

interface Inputs {
  guide: GuideInput;
  archetype: ArchetypeInput;
  story: StoryInput;
  resource: ResourceInput;
  question: QuestionInput;
  term: TermInput;
  source: SourceInput;
  path: PathInput;
  page: PageInput;
}

const summary = 'What the page of this fixture helps with, in enough words to be a summary.';
const insight = 'The one sentence to keep, which has enough words to be an insight.';
const updated = '2026-01-02';
const sources = [{ id: 'notes', where: 'all of it' }];

const DEFAULTS: { [K in Kind]: (title: string) => Inputs[K] } = {
  guide: (title) => ({ title, summary, insight, section: 'overview', order: 1, sources, updated }),
  archetype: (name) => ({
    name,
    tagline: 'Sent into the problem that is left',
    emblem: 'key',
    hue: 35,
    order: 1,
    summary,
    insight,
    habitat: [{ band: '1000-plus', presence: 'common', note: '' }],
    fieldMarks: [
      'Turns up in the week of the trouble',
      'Leaves when the trouble has gone',
      'Has a number before an opinion',
    ],
    week: (['mon', 'tue', 'wed', 'thu', 'fri'] as const).map((day) => ({
      day,
      start: '09:00',
      end: '10:00',
      what: 'Digging',
      kind: 'focus',
    })),
    calls: ['Who changed it last?', 'How many gigabytes is it?'],
    reportsTo: 'Most often a director.',
    confusedWith: [],
    stories: [],
    sources,
    updated,
  }),
  story: (name) => ({
    name,
    role: 'Staff Engineer',
    company: 'Quillworks',
    companySize: { band: 'unknown' },
    place: { region: 'unknown' },
    wayIn: { answer: 'unknown' },
    earlier: [],
    firstStaff: { at: 'unknown', years: null },
    timeline: [],
    week: [],
    takeaways: [],
    archetypes: [{ id: 'solver', basis: 'our-reading', reason: 'She was sent from fire to fire.' }],
    path: 'unknown',
    pathNote: 'The source does not say.',
    staffProject: { answer: 'unknown' },
    managesPeople: { answer: 'unknown' },
    recorded: '2020-04',
    experience: { years: null },
    remote: 'unknown',
    topics: ['reliability', 'writing'],
    sourceUrl: 'https://quillworks.example/story',
    summary,
    insight,
    evidence: {
      name: '001:1',
      role: '001:2',
      company: '001:2',
      archetypes: '001:4',
      recorded: '001:5',
      topics: '001:6',
    },
    answers: {},
    sources,
    updated,
  }),
  resource: (title) => ({
    title,
    summary,
    kind: 'template',
    order: 1,
    from: ['nowhere'],
    sources,
    updated,
  }),
  question: (title) => ({ title, question: 'What did they say?', summary, order: 1, updated }),
  term: (term) => ({
    term,
    definition: 'What the term of this fixture means.',
    see: ['guide:nowhere'],
  }),
  source: (title) => ({
    title,
    kind: 'book',
    note: 'Why one would read this work.',
    shelf: 'foundations',
  }),
  path: (title) => ({
    title,
    who: 'You are new',
    summary,
    order: 1,
    steps: Array(4).fill({ id: 'guide:nowhere', why: 'because all begins here' }),
  }),
  page: (title) => ({ title, summary, order: 1, sources, updated }),
};

/** Sound frontmatter of a kind as its author writes it, with some fields of the test's own. */
export function inputOf(kind: Kind, fields: object = {}): unknown {
  return { ...DEFAULTS[kind]('Some title'), ...fields };
}

/** An entry. Its title is the words of its slug where the fields don't say otherwise. */
export function entry<K extends Kind>(
  kind: K,
  slug: string,
  fields: Partial<Inputs[K]> = {},
  outline: Partial<Outline> = {},
): EntryOf<K> {
  const title = slug[0]!.toUpperCase() + slug.slice(1).replaceAll('-', ' ');
  const data = SCHEMAS[kind].parse({ ...DEFAULTS[kind](title), ...fields }) as EntryOf<K>['data'];
  const made = {
    kind,
    slug,
    id: entryId(kind, slug),
    href: permalink(kind, slug),
    title: 'term' in data ? data.term : 'name' in data ? data.name : data.title,
    summary: 'definition' in data ? data.definition : 'note' in data ? data.note : data.summary,
    file: `content/${KINDS[kind].folder}/${slug}`,
    data,
    outline: { headings: [], links: [], sheets: [], figures: [], words: 0, texts: {}, ...outline },
  };
  return made as unknown as EntryOf<K>;
}

/** An outline with these links, in order. */
export function linking(...links: (Partial<Link> & { target: string })[]): Partial<Outline> {
  return {
    links: links.map((link) => ({ words: 'it', sentence: 'See it.', line: 1, column: 1, ...link })),
  };
}

/** An outline with headings of these ids. */
export function headed(...ids: string[]): Partial<Outline> {
  return { headings: ids.map((id, i) => ({ id, depth: 2, text: id, line: i + 1, column: 1 })) };
}

/** Ids, for comparing lists of entries. */
export function idsOf(entries: readonly Entry[]): string[] {
  return entries.map(({ id }) => id);
}
