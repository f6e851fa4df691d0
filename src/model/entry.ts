import type { Archetype } from '../schemas/archetype.ts';
import type { Guide } from '../schemas/guide.ts';
import type { Page } from '../schemas/page.ts';
import type { Path } from '../schemas/path.ts';
import type { Question } from '../schemas/question.ts';
import type { Resource } from '../schemas/resource.ts';
import type { Source } from '../schemas/source.ts';
import type { Story } from '../schemas/story.ts';
import type { Term } from '../schemas/term.ts';
import type { Kind } from '../vocabulary.ts';
import type { EntryId } from '../urls/reference.ts';

/** A heading of a body, with its authored id. */
export interface Heading {
  /** 2 or 3. */
  depth: number;
  /** Permanent id; empty where the author has not given one (a problem of the compiler). */
  id: string;
  text: string;
  line: number;
  column: number;
}

/** A link inside the book as it stands in a body. */
export interface Link {
  /** The target as written: `guide:introduction#x`, or the name in `[[…]]`. */
  target: string;
  /** The words that carry the link; empty where the target's title is used. */
  words: string;
  /**
   * The sentence around it, as plain text; a link without words of its own stands in it as
   * `[[target]]`.
   */
  sentence: string;
  /** Id of the heading it stands under, or undefined before the first. */
  under?: string;
  line: number;
  column: number;
}

/** A copyable template: the text between a `template` fence. */
export interface Sheet {
  /** The Markdown as written. */
  text: string;
  /** Id of the heading it stands under. */
  under: string;
}

/** What the compiler learns from a body without rendering it. */
export interface Outline {
  headings: Heading[];
  links: Link[];
  sheets: Sheet[];
  /** Ids of the figures placed in it. */
  figures: string[];
  /** Words of running text. */
  words: number;
  /** Plain text under each heading id ('' before the first). */
  texts: Record<string, string>;
}

interface Common<K extends Kind, D> {
  kind: K;
  slug: string;
  id: EntryId;
  /** Address without base. */
  href: string;
  /** Title for lists, links and search. */
  title: string;
  summary: string;
  /** Path of its file from the root of the repository. */
  file: string;
  /** Validated frontmatter. */
  data: D;
  outline: Outline;
}

/** A chapter. */
export type GuideEntry = Common<'guide', Guide>;
/** An archetype with its plate. */
export type ArchetypeEntry = Common<'archetype', Archetype>;
/** A story of a real engineer. */
export type StoryEntry = Common<'story', Story>;
/** A template, checklist or list. */
export type ResourceEntry = Common<'resource', Resource>;
/** A question that stories answer. */
export type QuestionEntry = Common<'question', Question>;
/** A term of the glossary. */
export type TermEntry = Common<'term', Term>;
/** A work of the bibliography. */
export type SourceEntry = Common<'source', Source>;
/** A reading path. */
export type PathEntry = Common<'path', Path>;
/** A standing page. */
export type PageEntry = Common<'page', Page>;

/** Anything in the book that has an id, told apart by `kind`. */
export type Entry =
  | GuideEntry
  | ArchetypeEntry
  | StoryEntry
  | ResourceEntry
  | QuestionEntry
  | TermEntry
  | SourceEntry
  | PathEntry
  | PageEntry;

/** The entry type of one kind. */
export type EntryOf<K extends Kind> = Extract<Entry, { kind: K }>;

/** Makes the guard of one kind: `entries.filter(isKindOf('story'))` narrows. */
export function isKindOf<K extends Kind>(kind: K): (entry: Entry) => entry is EntryOf<K> {
  return (entry): entry is EntryOf<K> => entry.kind === kind;
}

/** Names by which an entry can be called besides its id: its title and aliases. */
export function namesOf(entry: Entry): string[] {
  return [entry.title, ...entry.data.aliases];
}

/**
 * The form in which names are compared: without regard to case, to how an accented letter is
 * composed (NFC), to which space stands between words, to signs that nobody sees, and to whether
 * quotes, dots and dashes are typographic yet.
 */
export function nameKey(name: string): string {
  return (/[^\x20-\x7e]/.test(name) ? name.normalize('NFC').replace(/[\p{Cf}\u034f]/gu, '') : name)
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replaceAll('…', '...')
    .replace(/[–—]|-{2,3}/g, '–');
}

/** The questions a reader would type that this entry answers. */
export function asksOf(entry: Entry): string[] {
  return 'asks' in entry.data ? entry.data.asks : [];
}

/**
 * What a section is for: questions it answers, each ending in "?", and situations in which it
 * helps, in a reader's words.
 */
export interface Purpose {
  asks: readonly string[];
  situations: readonly string[];
}

/**
 * Heading id → what its section is for, in the order of the headings; only sections whose author
 * has said so.
 */
export function purposesOf(entry: Entry): ReadonlyMap<string, Purpose> {
  const said: Record<string, Purpose> =
    entry.kind === 'story'
      ? entry.data.answers
      : 'sections' in entry.data
        ? entry.data.sections
        : {};
  const ids = entry.outline.headings.map(({ id }) => id).filter((id) => Object.hasOwn(said, id));
  return new Map(ids.map((id) => [id, said[id]!]));
}

/** Minutes it takes to read, at 230 words a minute, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / 230));
}
