import { SECTIONS, type Kind } from '../vocabulary.ts';
import { isKindOf, nameKey, namesOf, type Entry, type EntryOf } from './entry.ts';
import { nearest } from '../text/nearest.ts';
import { entryId, parseReference } from '../urls/reference.ts';

/** All entries of the book, to be asked by id, kind or name. */
export interface Catalogue {
  entries: readonly Entry[];
  /** The entry with this id, or undefined. */
  find(id: string): Entry | undefined;
  /** The entry with this id. Throws with the nearest id where there is none. */
  get<K extends Kind>(kind: K, slug: string): EntryOf<K>;
  /** All entries of a kind, in the book's order. */
  of<K extends Kind>(kind: K): EntryOf<K>[];
  /** What a link target means: an id, a bare slug, or a title or alias (as in `[[…]]`). */
  resolve(target: string): Resolution;
}

/** What a link target turned out to be. */
export type Resolution =
  | { found: true; entry: Entry; fragment?: string }
  | { found: false; reason: 'unknown'; near?: string }
  | { found: false; reason: 'no-such-heading'; entry: Entry; fragment: string; near?: string }
  | { found: false; reason: 'ambiguous'; ids: string[] };

/** Kinds in the order in which a bare slug or name is looked up, and in which lists show them. */
const KIND_ORDER: readonly Kind[] = [
  'guide',
  'archetype',
  'story',
  'resource',
  'question',
  'path',
  'term',
  'page',
  'source',
];

/** Builds the catalogue. Entries keep the book's order: by kind, then as `compareEntries` says. */
export function createCatalogue(unordered: readonly Entry[]): Catalogue {
  const entries = [...unordered].sort(compareEntries);
  const byId = new Map<string, Entry>(entries.map((entry) => [entry.id, entry]));
  const byName = groupByName(entries);

  function lookUp(name: string): Entry[] {
    for (const kind of KIND_ORDER) {
      const entry = byId.get(entryId(kind, name));
      if (entry) return [entry];
    }
    return byName.get(nameKey(name)) ?? [];
  }

  function suggestion(target: string): string | undefined {
    const reference = parseReference(target);
    if (!reference)
      return nearest(
        target,
        [...byId.values()].flatMap((entry) => [entry.slug, ...namesOf(entry)]),
      );
    const ofKind = entries
      .filter((entry) => entry.kind === reference.kind)
      .map((entry) => entry.slug);
    const inKind = nearest(reference.slug, ofKind);
    if (inKind) return entryId(reference.kind, inKind);
    const anywhere = lookUp(reference.slug)[0];
    return anywhere?.id ?? nearest(`${reference.kind}:${reference.slug}`, byId.keys());
  }

  return {
    entries,
    find: (id) => byId.get(id),
    get(kind, slug) {
      const entry = byId.get(entryId(kind, slug));
      if (!entry)
        throw new Error(
          `no ${kind} "${slug}" in the book; the nearest is "${suggestion(entryId(kind, slug)) ?? 'none'}"`,
        );
      return entry as EntryOf<typeof kind>;
    },
    of: (kind) => entries.filter(isKindOf(kind)),
    resolve(target) {
      const reference = parseReference(target) ?? splitName(target);
      const found =
        'kind' in reference
          ? asList(byId.get(entryId(reference.kind, reference.slug)))
          : lookUp(reference.name);
      if (found.length === 0)
        return {
          found: false,
          reason: 'unknown',
          near: suggestion('kind' in reference ? target : reference.name),
        };
      if (found.length > 1)
        return { found: false, reason: 'ambiguous', ids: found.map((entry) => entry.id) };
      const entry = found[0]!;
      const { fragment } = reference;
      if (!fragment) return { found: true, entry };
      const ids = entry.outline.headings.map((heading) => heading.id);
      if (ids.includes(fragment)) return { found: true, entry, fragment };
      return {
        found: false,
        reason: 'no-such-heading',
        entry,
        fragment,
        near: nearest(fragment, ids),
      };
    },
  };
}

/**
 * The book's order within a kind: sections and orders for chapters, names for people and terms,
 * titles otherwise.
 */
function compareEntries(a: Entry, b: Entry): number {
  const kinds = KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind);
  if (kinds !== 0) return kinds;
  if ('order' in a.data && 'order' in b.data) {
    const sections = sectionIndex(a) - sectionIndex(b);
    if (sections !== 0) return sections;
    if (a.data.order !== b.data.order) return a.data.order - b.data.order;
  }
  return a.title.localeCompare(b.title, 'en') || a.slug.localeCompare(b.slug, 'en');
}

const SECTION_ORDER = Object.keys(SECTIONS);

function sectionIndex(entry: Entry): number {
  return entry.kind === 'guide' ? SECTION_ORDER.indexOf(entry.data.section) : 0;
}

function groupByName(entries: readonly Entry[]): Map<string, Entry[]> {
  const names = new Map<string, Entry[]>();
  for (const entry of entries) {
    // A title wins over another entry's alias, so that giving an alias never breaks a link.
    const title = nameKey(entry.title);
    names.set(title, [
      ...(names.get(title) ?? []).filter((other) => nameKey(other.title) === title),
      entry,
    ]);
    for (const alias of entry.data.aliases.map(nameKey)) {
      const there = names.get(alias) ?? [];
      if (!there.some((other) => nameKey(other.title) === alias || other === entry))
        names.set(alias, [...there, entry]);
    }
  }
  return names;
}

/** A name with an optional fragment, as written in `[[…]]`. */
function splitName(target: string): { name: string; fragment?: string } {
  const [name = '', fragment] = target.split('#');
  return { name: name.trim(), ...(fragment ? { fragment } : {}) };
}

function asList<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value];
}
