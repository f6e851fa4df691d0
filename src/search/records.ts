import { KINDS, RESOURCE_KINDS, SOURCE_KINDS, TOPICS, type Kind } from '../vocabulary.ts';
import { asksOf, type Entry } from '../model/entry.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { permalink } from '../urls/permalink.ts';
import { entryId } from '../urls/reference.ts';
import type { SearchEntry } from './pack.ts';

/** A place of the book with its running text, as the full-text index takes it. */
export interface Piece {
  /** Address without base. */
  href: string;
  /** Title of the entry. */
  title: string;
  /** The heading it stands under; empty for the top of the page. */
  heading: string;
  /** Plain running text. */
  text: string;
}

/**
 * The kinds of result, as readers and machines are told them. Kinds without a letter of their own
 * go with the nearest.
 */
export type ResultKind = 'guide' | 'archetype' | 'story' | 'resource' | 'glossary' | 'question';

const RESULT_KINDS: Record<Kind, ResultKind> = {
  guide: 'guide',
  archetype: 'archetype',
  story: 'story',
  resource: 'resource',
  question: 'question',
  term: 'glossary',
  source: 'resource',
  path: 'guide',
  page: 'guide',
};

/** The kind of result that an entry is. */
export function resultKind(kind: Kind, slug: string): ResultKind {
  const folder = slug.split('/')[0]!;
  return kind === 'page' && folder in KIND_PAGES ? KIND_PAGES[folder]! : RESULT_KINDS[kind];
}

/** Standing pages that introduce a kind count as that kind. */
const KIND_PAGES: Record<string, ResultKind> = Object.fromEntries(
  Object.values(KINDS).flatMap(({ folder }, i) => {
    const kind = Object.keys(KINDS)[i] as Kind;
    return kind === 'page' ? [] : [[folder, RESULT_KINDS[kind]]];
  }),
);

/** What search has to know about an entry before any text is read; `cited` as in `citedIn`. */
export function searchEntry(entry: Entry, cited = 0): SearchEntry {
  return {
    kind: entry.kind,
    slug: entry.slug,
    title: entry.title,
    names: [...entry.data.aliases, ...(entry.kind === 'story' ? [entry.data.company] : [])],
    asks: [...asksOf(entry), ...('question' in entry.data ? [entry.data.question] : [])],
    summary: entry.summary,
    ...factsOf(entry),
    cited,
    sections: entry.outline.headings.filter(({ id }) => id).map(({ id, text }) => [id, text]),
  };
}

/** Work → in how many pages it is named as a source or linked. */
export function citedIn(catalogue: Catalogue): ReadonlyMap<Entry, number> {
  const pages = new Map<Entry, Set<Entry>>();
  for (const from of catalogue.entries) {
    const named =
      'sources' in from.data
        ? from.data.sources.map(({ id }) => catalogue.find(entryId('source', id)))
        : [];
    const linked = from.outline.links
      .map(({ target }) => catalogue.resolve(target))
      .map((resolution) => (resolution.found ? resolution.entry : undefined));
    for (const work of [...named, ...linked])
      if (work?.kind === 'source') pages.set(work, (pages.get(work) ?? new Set()).add(from));
  }
  return new Map([...pages].map(([work, { size }]) => [work, size]));
}

/** Facts by which an entry can be asked for, the line that shows them, and its archetype. */
function factsOf(entry: Entry): Pick<SearchEntry, 'facts' | 'line' | 'archetype'> {
  switch (entry.kind) {
    case 'story': {
      const { data } = entry;
      const facts = [
        `path:${data.path}`,
        `size:${data.companySize.band}`,
        `manages:${data.managesPeople.answer}`,
        `project:${data.staffProject.answer}`,
        `remote:${data.remote}`,
        ...data.archetypes.map(({ id }, i) => (i === 0 ? `archetype:${id}` : `archetype-2:${id}`)),
        ...data.topics.map((topic) => `topic:${topic}`),
        data.company,
        data.role,
        ...data.topics.map((topic) => TOPICS[topic]),
      ];
      return {
        facts,
        line: `${data.role}, ${data.company}`,
        archetype: data.archetypes[0]?.id ?? '',
      };
    }
    case 'archetype':
      return { facts: [entry.data.tagline], line: entry.data.tagline, archetype: entry.slug };
    case 'resource':
      return {
        facts: [RESOURCE_KINDS[entry.data.kind]],
        line: RESOURCE_KINDS[entry.data.kind],
        archetype: '',
      };
    case 'source': {
      const { authors, year, kind } = entry.data;
      const by = [authors.join(', '), year].filter(Boolean).join(', ');
      return {
        facts: [...authors, SOURCE_KINDS[kind], ...(year ? [String(year)] : [])],
        line: by,
        archetype: '',
      };
    }
    case 'path':
      return { facts: [entry.data.who], line: entry.data.who, archetype: '' };
    default:
      return { facts: [], line: '', archetype: '' };
  }
}

/**
 * Every place of an entry that can be found: the entry itself first, then its sections in order.
 */
export function piecesOf(entry: Entry): Piece[] {
  const { texts, headings } = entry.outline;
  const top: Piece = {
    href: entry.href,
    title: entry.title,
    heading: '',
    text: [
      entry.summary,
      'insight' in entry.data ? (entry.data.insight ?? '') : '',
      texts[''] ?? '',
      ...extraText(entry),
    ]
      .filter(Boolean)
      .join(' '),
  };
  const sections = headings
    .filter(({ id }) => id)
    .map(({ id, text }): Piece => {
      const says = entry.kind === 'story' ? (entry.data.answers[id]?.says ?? '') : '';
      return {
        href: permalink(entry.kind, entry.slug, id),
        title: entry.title,
        heading: text,
        text: [texts[id] ?? '', says].filter(Boolean).join(' '),
      };
    });
  return [top, ...sections];
}

/** Text of an entry that stands in its data. */
function extraText(entry: Entry): string[] {
  switch (entry.kind) {
    case 'story':
      return [
        `${entry.data.role}, ${entry.data.company}.`,
        entry.data.pathNote,
        entry.data.companySize.reason ?? '',
        entry.data.staffProject.note ?? '',
        entry.data.managesPeople.note ?? '',
        entry.data.experience.note ?? '',
        entry.data.wayIn.note ?? '',
        entry.data.firstStaff.note ?? '',
        entry.data.place.says ?? '',
        entry.data.earlier.join('. '),
        entry.data.week.join(' '),
        ...entry.data.timeline.map(({ when, what }) => `${when}: ${what}.`),
        ...entry.data.takeaways.map((takeaway) => `${takeaway.do}. ${takeaway.how}`),
      ];
    case 'archetype':
      return [entry.data.tagline];
    case 'question':
      return [entry.data.question];
    case 'source':
      return [entry.data.authors.join(', '), String(entry.data.year ?? '')];
    case 'path':
      return entry.data.steps.map(({ why }) => why);
    default:
      return [];
  }
}

/**
 * The listings of the book, which are pages without an entry: address → its other names and what it
 * holds.
 */
const ROOMS: Record<string, { title: string; names: string[]; summary: string }> = {
  guides: {
    title: 'Chapters',
    names: ['All chapters', 'Table of contents', 'Guides'],
    summary: 'All chapters of the book in reading order, part by part.',
  },
  stories: {
    title: 'Stories',
    names: ['All stories', 'All interviews'],
    summary: 'Real engineers past senior, what they did and how they came to do it.',
  },
  'stories/compare': {
    title: 'Stories side by side',
    names: ['Compare stories', 'Compare engineers', 'Comparison of stories'],
    summary:
      'Up to three stories, fact by fact and answer by answer, at an address that can be passed on.',
  },
  resources: {
    title: 'Templates',
    names: ['Resources', 'Checklists', 'All templates'],
    summary: 'Templates, checklists and lists that work when pasted into a wiki.',
  },
  questions: {
    title: 'Questions',
    names: ['All questions'],
    summary: 'The same questions put to every engineer, with all answers side by side.',
  },
  glossary: {
    title: 'Glossary',
    names: ['Terms', 'Vocabulary'],
    summary: 'The words of the field as this book uses them.',
  },
  sources: {
    title: 'Bibliography',
    names: ['Sources', 'Works cited'],
    summary: 'The works that the book draws on or points to, and where each is discussed.',
  },
};

/** The listings as entries of search. */
export function rooms(): { entry: SearchEntry; piece: Piece }[] {
  return Object.entries(ROOMS).map(([slug, { title, names, summary }]) => ({
    entry: {
      kind: 'page',
      slug,
      title,
      names,
      asks: [],
      summary,
      facts: [],
      line: '',
      archetype: '',
      cited: 0,
      sections: [],
    },
    piece: { href: permalink('page', slug), title, heading: '', text: summary },
  }));
}
