import { SECTIONS, type Section } from '../vocabulary.ts';
import type { Catalogue } from './catalogue.ts';
import type { Entry, GuideEntry } from './entry.ts';

/** A part of the book with its chapters, in order. */
export interface Part {
  section: Section;
  title: string;
  says: string;
  chapters: GuideEntry[];
}

/** The book's parts, each with its chapters; parts without chapters are left out. */
export function partsOf(catalogue: Catalogue): Part[] {
  const chapters = Map.groupBy(catalogue.of('guide'), (guide) => guide.data.section);
  return (Object.keys(SECTIONS) as Section[]).flatMap((section) => {
    const own = chapters.get(section);
    return own ? [{ section, ...SECTIONS[section], chapters: own }] : [];
  });
}

/** The pages before and after one, among its own kind, in the book's order. */
export function neighbours(catalogue: Catalogue, entry: Entry): { previous?: Entry; next?: Entry } {
  const row: Entry[] = catalogue.of(entry.kind);
  const place = row.findIndex(({ id }) => id === entry.id);
  return { previous: row[place - 1], next: row[place + 1] };
}
