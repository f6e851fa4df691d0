/**
 * The closed lists of the book, as tables: id → words shown to the reader.
 * The schemas make their enums from these keys, so a misspelt value fails in the author's file.
 */

/**
 * Every kind of page or entry, with its collection folder, address and the word for one and for
 * many.
 */
export const KINDS = {
  guide: { folder: 'guides', one: 'Chapter', many: 'Chapters' },
  archetype: { folder: 'archetypes', one: 'Archetype', many: 'Archetypes' },
  story: { folder: 'stories', one: 'Story', many: 'Stories' },
  resource: { folder: 'resources', one: 'Resource', many: 'Resources' },
  question: { folder: 'questions', one: 'Question', many: 'Questions' },
  term: { folder: 'glossary', one: 'Term', many: 'Glossary' },
  source: { folder: 'sources', one: 'Work', many: 'Bibliography' },
  path: { folder: 'paths', one: 'Path', many: 'Reading paths' },
  page: { folder: 'pages', one: 'Page', many: 'Pages' },
} as const;

/**
 * Heading ids with which pages of a kind begin and end, in order, so that a reader knows where to
 * look.
 */
export const STANDING_SECTIONS = {
  guide: { first: ['in-one-minute'], last: ['try-this', 'watch-out-for', 'seen-in-the-stories'] },
  archetype: { first: ['in-one-minute'], last: ['sightings'] },
  resource: { first: ['what-it-is-for'], last: ['where-it-comes-from'] },
} as const;

/** The five parts of the book and its end matter, in reading order. */
export const SECTIONS = {
  overview: { title: 'Overview', says: 'What the job is, and what its name buys' },
  operating: { title: 'Operating at staff', says: 'Doing the job once you hold it' },
  title: { title: 'Getting the title', says: 'Being promoted where you are' },
  switching: { title: 'Changing companies', says: 'Finding the title somewhere else' },
  managers: { title: 'For managers and ladder writers', says: 'Making room for the role' },
  further: { title: 'Further reading', says: 'Where to go from here' },
} as const;

/** Size of a company by its number of engineers. */
export const SIZES = {
  'under-100': { label: 'Under 100 engineers', short: '< 100' },
  '100-to-999': { label: '100 to 999 engineers', short: '100–999' },
  '1000-plus': { label: '1,000 engineers or more', short: '1,000 +' },
  unknown: { label: 'Size not said', short: 'not said' },
} as const;

/** How often an archetype is met at a size of company. */
export const PRESENCE = {
  absent: 'Not seen',
  rare: 'Rare',
  common: 'Common',
} as const;

/** How somebody came to a staff-plus role. */
export const PATHS = {
  promoted: 'Promoted in place',
  hired: 'Hired with the title',
  converted: 'Placed when levels came, or by acquisition',
  succession: 'Chosen for an existing post',
  untitled: 'Did the work without the title',
  unknown: 'Not said',
} as const;

/** Whether the archetype of a story was given by a source or read by us. */
export const BASES = {
  assigned: 'Assigned by the source',
  'our-reading': 'Our reading',
} as const;

/** By what the size of a company is known. */
export const SIZE_BASES = {
  said: 'Said in the interview',
  source: 'Said in another source of this book',
  'our-reading': 'Our reading',
} as const;

/** Where in the world somebody worked. */
export const REGIONS = {
  'north-america': 'North America',
  'south-america': 'South America',
  europe: 'Europe',
  unknown: 'Not said',
} as const;

/** How somebody came to programming, as far as schooling goes. */
export const WAYS_IN = {
  'computing-degree': 'A degree in computing',
  'other-degree': 'A degree in something else',
  'no-degree': 'No finished degree',
  unknown: 'Not said',
} as const;

/** Where somebody first held a staff-plus title. */
export const FIRST_STAFF = {
  here: 'At this company',
  elsewhere: 'At an earlier company',
  unknown: 'Not said',
} as const;

/** Was there a staff project? */
export const STAFF_PROJECT = {
  yes: 'Had a staff project',
  no: 'No staff project',
  partly: 'Something like a staff project',
  unknown: 'Not said',
} as const;

/** Did the person manage people at the time of the interview? */
export const MANAGES = {
  yes: 'Managed people',
  no: 'Did not manage people',
  formerly: 'Had managed before',
  unknown: 'Not said',
} as const;

/** Did the person work remotely? */
export const REMOTE = {
  yes: 'Remote',
  no: 'On site',
  partly: 'Partly remote',
  unknown: 'Not said',
} as const;

/** What a story talks about. */
export const TOPICS = {
  'api-design': 'API design',
  architecture: 'Architecture',
  'bias-and-inclusion': 'Bias and inclusion',
  'career-ladders': 'Career ladders',
  community: 'Community',
  'data-engineering': 'Data engineering',
  databases: 'Databases',
  'early-employee': 'Early employee',
  frontend: 'Frontend',
  hiring: 'Hiring',
  'imposter-feelings': 'Imposter feelings',
  'incident-response': 'Incident response',
  influence: 'Influence',
  infrastructure: 'Infrastructure',
  'languages-and-compilers': 'Languages and compilers',
  learning: 'Learning',
  'machine-learning': 'Machine learning',
  management: 'Management',
  mentoring: 'Mentoring',
  migrations: 'Migrations',
  mobile: 'Mobile',
  'open-source': 'Open source',
  payments: 'Payments',
  performance: 'Performance',
  platform: 'Platform and tooling',
  'product-engineering': 'Product engineering',
  reliability: 'Reliability',
  'remote-work': 'Remote work',
  security: 'Security',
  'small-company': 'Small company',
  speaking: 'Speaking',
  sponsorship: 'Sponsorship',
  strategy: 'Strategy',
  'technical-quality': 'Technical quality',
  writing: 'Writing',
} as const;

/** Kinds of resource. */
export const RESOURCE_KINDS = {
  template: 'Template',
  checklist: 'Checklist',
  list: 'List',
} as const;

/** Kinds of work in the bibliography. */
export const SOURCE_KINDS = {
  book: 'Book',
  essay: 'Essay',
  talk: 'Talk',
  paper: 'Paper',
  site: 'Site',
  ladder: 'Ladder',
  community: 'Community',
  list: 'List',
  podcast: 'Podcast',
  course: 'Course',
} as const;

/** Shelves of further reading, in the order they stand there. */
export const SHELVES = {
  foundations: 'What this guide is built on',
  'the-role': 'What staff-plus engineers do',
  becoming: 'Becoming one',
  operating: 'Operating as one',
  specs: 'Design documents and technical specifications',
  strategy: 'Engineering strategy',
  books: 'Books',
  papers: 'Papers',
  ladders: 'Career ladders',
  places: 'Places and people to follow',
  stories: 'Named in the stories',
  other: 'Other good pieces',
} as const;

/** Working days of a plate's calendar. */
export const DAYS = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
} as const;

/** What an hour in a plate's calendar is spent on. */
export const HOUR_KINDS = {
  meeting: 'Meeting',
  'one-on-one': 'One-on-one',
  focus: 'Focus',
  review: 'Review',
  interview: 'Interview',
  urgent: 'Urgent',
  personal: 'Personal',
} as const;

/** Emblems, one drawing each in `src/components/Emblem.astro`. */
export const EMBLEMS = {
  lantern: 'Lantern',
  compass: 'Compass',
  key: 'Key',
  seal: 'Seal',
} as const;

/** A kind of page or entry. */
export type Kind = keyof typeof KINDS;
/** A part of the book. */
export type Section = keyof typeof SECTIONS;
/** A size of company. */
export type Size = keyof typeof SIZES;
/** A way to a staff-plus role. */
export type Path = keyof typeof PATHS;
/** What a story talks about. */
export type Topic = keyof typeof TOPICS;
/** Whether somebody manages people. */
export type Managing = keyof typeof MANAGES;
/** Whether there was a staff project. */
export type StaffProject = keyof typeof STAFF_PROJECT;
/** Where in the world somebody worked. */
export type Region = keyof typeof REGIONS;
/** How somebody came to programming. */
export type WayIn = keyof typeof WAYS_IN;
/** Where somebody first held a staff-plus title. */
export type FirstStaff = keyof typeof FIRST_STAFF;
/** Whether somebody worked remotely. */
export type Remote = keyof typeof REMOTE;
/** A working day. */
export type Day = keyof typeof DAYS;

/** The keys of a vocabulary table as a non-empty tuple, as Zod's `enum` wants them. */
export function keysOf<T extends object>(table: T): [keyof T & string, ...(keyof T & string)[]] {
  return Object.keys(table) as [keyof T & string, ...(keyof T & string)[]];
}
