import type { Catalogue } from './catalogue.ts';
import type { Entry, SourceEntry } from './entry.ts';

/** A work that a page draws on, and where in it. */
export interface CitedWork {
  work: SourceEntry;
  where: string;
}

/** The works a page draws on, in its own order. */
export function worksOf(catalogue: Catalogue, entry: Entry): CitedWork[] {
  if (!('sources' in entry.data)) return [];
  return entry.data.sources.map(({ id, where }) => ({ work: catalogue.get('source', id), where }));
}

/** Pages that cite or link a work, in the book's order. */
export function discussedIn(catalogue: Catalogue, work: SourceEntry): Entry[] {
  return catalogue.entries.filter(
    (entry) =>
      entry !== work &&
      (worksOf(catalogue, entry).some((cited) => cited.work === work) ||
        entry.outline.links.some(({ target }) => leadsTo(catalogue, target, work))),
  );
}

function leadsTo(catalogue: Catalogue, target: string, work: SourceEntry): boolean {
  const resolution = catalogue.resolve(target);
  return resolution.found && resolution.entry === work;
}

/** Authors in running text: "Forsgren, Humble and Kim". */
export function authorsOf(work: SourceEntry): string {
  // British lists have no comma before "and"; neither has our prose.
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(work.data.authors);
}
