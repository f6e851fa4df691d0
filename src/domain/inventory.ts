import type { LinkList } from '../schemas/link-list.ts';

/** One object of a Sphinx inventory. */
export interface InventoryItem {
  /** What an author writes between the backticks. */
  name: string;
  /** `std:doc`, `std:label` or `std:term`: which role finds it. */
  role: string;
  /** Address from the home page. */
  address: string;
  /** The words of a link that brings none of its own; `-` leaves it the name as it was written. */
  title: string;
}

/** A term in running text keeps the writer's own capital and number. */
const AS_WRITTEN = '-';

/** The uncompressed head of an inventory of version 2; the rows follow it, compressed with zlib. */
export function inventoryHead({ title }: LinkList): string {
  return [
    '# Sphinx inventory version 2',
    `# Project: ${title}`,
    // Addresses never change, so there are no versions to tell apart.
    '# Version: ',
    '# The remainder of this file is compressed using zlib.',
    '',
  ].join('\n');
}

/** The rows of an inventory: a line for each name, sorted. */
export function inventoryRows(items: readonly InventoryItem[]): string {
  const rows = items.map(({ name, role, address, title }) => `${name} ${role} -1 ${address} ${title.replace(/\s+/g, ' ')}\n`);
  return rows.sort().join('');
}

/**
 * Every name by which a page or place can be called from Sphinx:
 * `:doc:` takes the address without its last slash (`guides/introduction`), `:ref:` the book's own ids (`guide:introduction#x`, `story:dan-na`),
 * `:term:` a glossary term or one of its other names.
 */
export function inventoryItems(list: LinkList): InventoryItem[] {
  const items: InventoryItem[] = [];
  for (const page of list.pages) {
    const doc = page.address.replace(/\/$/, '') || 'index';
    items.push({ name: doc, role: 'std:doc', address: page.address, title: page.title });
    if (page.name) items.push({ name: page.name, role: 'std:label', address: page.address, title: page.title });
    for (const place of page.places) {
      const address = `${page.address}#${place.id}`;
      items.push({ name: place.name ?? `${page.name ?? doc}#${place.id}`, role: 'std:label', address, title: place.title });
      if (place.kind === 'term') items.push({ name: place.title, role: 'std:term', address, title: AS_WRITTEN });
    }
  }
  return [...items, ...otherNames(list, items)];
}

/** The other names of terms, each where it means one term only. */
function otherNames(list: LinkList, items: readonly InventoryItem[]): InventoryItem[] {
  const taken = new Set(items.filter(({ role }) => role === 'std:term').map(({ name }) => name.toLowerCase()));
  const rows = list.pages.flatMap(({ address, places }) =>
    places
      .filter(({ kind }) => kind === 'term')
      .flatMap(({ id, aliases = [] }) => aliases.map((name) => ({ name, role: 'std:term', address: `${address}#${id}`, title: AS_WRITTEN }))),
  );
  const byName = Map.groupBy(rows, ({ name }) => name.toLowerCase());
  return [...byName].filter(([name, own]) => !taken.has(name) && own.length === 1).flatMap(([, own]) => own);
}
