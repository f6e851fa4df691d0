import type { LinkList } from '../schemas/link-list.ts';
import { nameOfAddress } from '../permalinks/addresses.ts';

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
  const rows = items.map(
    ({ name, role, address, title }) =>
      `${name} ${role} -1 ${address} ${title.replace(/\s+/g, ' ')}\n`,
  );
  return rows.sort().join('');
}

/**
 * Every name by which a page or place can be called from Sphinx, or could be once: `:doc:` takes
 * the address without its last slash (`guides/introduction`), `:ref:` the book's own ids
 * (`guide:introduction#x`, `story:dan-na`), `:term:` a glossary term or one of its other names.
 */
export function inventoryItems(list: LinkList): InventoryItem[] {
  const items: InventoryItem[] = [];
  for (const page of list.pages) {
    const doc = page.address.replace(/\/$/, '') || 'index';
    items.push({ name: doc, role: 'std:doc', address: page.address, title: page.title });
    if (page.name)
      items.push({ name: page.name, role: 'std:label', address: page.address, title: page.title });
    for (const place of page.places) {
      const address = `${page.address}#${place.id}`;
      items.push({
        name: place.name ?? `${page.name ?? doc}#${place.id}`,
        role: 'std:label',
        address,
        title: place.title,
      });
      if (place.kind === 'term')
        items.push({ name: place.title, role: 'std:term', address, title: AS_WRITTEN });
    }
  }
  const now = [...items, ...otherNames(list, items)];
  return [...now, ...formerNames(list, now)];
}

/**
 * The names of what has moved, was merged or is gone. Each stays and leads to where its address
 * leads, since a wiki that treats warnings as errors could not be built any more the day a name was
 * missing here. A name that something of today has is not given twice.
 */
function formerNames(list: LinkList, now: readonly InventoryItem[]): InventoryItem[] {
  const titles = titlesIn(list);
  const moved = list.redirects.flatMap(({ from, to, title, name }) => {
    const there = titles.get(to) ?? titles.get(pageOf(to)) ?? title ?? from;
    return namesAt(from, name ?? nameOfAddress(`/${from}`), title).map((item) => ({
      ...item,
      address: to,
      title: item.title ?? there,
    }));
  });
  const gone = list.gone.flatMap(({ address, title, name }) =>
    namesAt(address, name ?? nameOfAddress(`/${address}`), title).map((item) => ({
      ...item,
      address,
      title: item.title ?? title ?? address,
    })),
  );
  const taken = new Set(now.map(keyOf));
  return [...moved, ...gone].filter((item) => {
    const isNew = !taken.has(keyOf(item));
    taken.add(keyOf(item));
    return isNew;
  });
}

/**
 * The names that an address had: as a document and by its label where it was a page, by its label
 * where it was a place, and a term's word.
 */
function namesAt(
  address: string,
  name: string | undefined,
  title: string | undefined,
): { name: string; role: string; title?: string }[] {
  const [, id] = address.split('#');
  const doc = pageOf(address).replace(/\/$/, '') || 'index';
  const label = name ?? (id === undefined ? undefined : `${doc}#${id}`);
  return [
    ...(id === undefined ? [{ name: doc, role: 'std:doc' }] : []),
    ...(label ? [{ name: label, role: 'std:label' }] : []),
    ...(name?.startsWith('term:') && title
      ? [{ name: title, role: 'std:term', title: AS_WRITTEN }]
      : []),
  ];
}

/** Sphinx compares names without regard to case. */
function keyOf({ role, name }: Pick<InventoryItem, 'role' | 'name'>): string {
  return `${role} ${name.toLowerCase()}`;
}

function pageOf(address: string): string {
  return address.split('#')[0] ?? '';
}

/** Address → title of every page and place. */
function titlesIn(list: LinkList): ReadonlyMap<string, string> {
  return new Map(
    list.pages.flatMap(({ address, title, places }): [string, string][] => [
      [address, title],
      ...places.map((place): [string, string] => [`${address}#${place.id}`, place.title]),
    ]),
  );
}

/** The other names of terms, each where it means one term only. */
function otherNames(list: LinkList, items: readonly InventoryItem[]): InventoryItem[] {
  const taken = new Set(
    items.filter(({ role }) => role === 'std:term').map(({ name }) => name.toLowerCase()),
  );
  const rows = list.pages.flatMap(({ address, places }) =>
    places
      .filter(({ kind }) => kind === 'term')
      .flatMap(({ id, aliases = [] }) =>
        aliases.map((name) => ({
          name,
          role: 'std:term',
          address: `${address}#${id}`,
          title: AS_WRITTEN,
        })),
      ),
  );
  const byName = Map.groupBy(rows, ({ name }) => name.toLowerCase());
  return [...byName]
    .filter(([name, own]) => !taken.has(name) && own.length === 1)
    .flatMap(([, own]) => own);
}
