import { splitAddress } from './addresses.ts';
import { fateOf, type Fate, type Ledger, type ReleasedAddress } from './ledger.ts';

/** An old address that leads elsewhere now, or tells why it leads nowhere. */
export interface OldAddress extends ReleasedAddress {
  fate: Extract<Fate, { is: 'moved' | 'gone' }>;
}

/** An id that stood on a page once. */
export interface OldPlace extends OldAddress {
  id: string;
}

/** A page at an old address: it leads on, or says why nothing is there. */
export interface OldPage extends OldAddress {
  /** Ids on it that were published, each with what became of it. */
  places: readonly OldPlace[];
  /**
   * A server may redirect it: every id on it arrives although the server never sees ids and the
   * browser takes them along to the new page. Otherwise the static page at the old address, which
   * sees them, is left to do it.
   */
  byServer: boolean;
}

/** Every released address that is not in the book under its own name any more. */
export interface OldAddresses {
  /** By alphabet. */
  all: readonly OldAddress[];
  /** Pages at addresses that are no page of the book any more. */
  pages: readonly OldPage[];
  /**
   * Ids that a page of the book has to carry on: its own, and those that a redirect brings from
   * pages that moved to it. By alphabet.
   */
  placesOn(page: string): readonly OldPlace[];
}

/** Gathers the old addresses of a book. Lost ones are left out; the compiler reports them. */
export function oldAddresses(ledger: Ledger, living: ReadonlySet<string>): OldAddresses {
  const all = [...ledger.released.values()].flatMap((released): OldAddress[] => {
    const fate = fateOf(ledger, living, released.href);
    return fate.is === 'moved' || fate.is === 'gone' ? [{ ...released, fate }] : [];
  });
  all.sort(byHref);
  const own = Map.groupBy(all.flatMap(asPlace), ({ href }) => splitAddress(href).page);
  const places = new Map([...own].filter(([page]) => living.has(page)));
  const pages = all
    .filter(({ href }) => !href.includes('#'))
    .map((page): OldPage => {
      const brought = own.get(page.href) ?? [];
      return {
        ...page,
        places: brought,
        byServer: page.fate.is === 'moved' && takeAlong(page.fate.to, brought, places, living),
      };
    });
  return { all, pages, placesOn: (page) => places.get(page) ?? [] };
}

/**
 * Adds the ids of a page that moved to the places of its target. False, and nothing added, where
 * one of them would not arrive that way.
 */
function takeAlong(
  to: string,
  brought: readonly OldPlace[],
  places: Map<string, OldPlace[]>,
  living: ReadonlySet<string>,
): boolean {
  const target = splitAddress(to);
  // A redirect to a section overrules the id that was asked for.
  if (target.id) return brought.length === 0;
  const there = places.get(target.page) ?? [];
  const added: OldPlace[] = [];
  for (const place of brought) {
    const href = `${target.page}#${place.id}`;
    if (place.fate.is === 'moved' && place.fate.to === href) continue;
    const same = there.find(({ id }) => id === place.id);
    if (living.has(href) || (same && JSON.stringify(same.fate) !== JSON.stringify(place.fate)))
      return false;
    if (!same) added.push(place);
  }
  if (added.length > 0) places.set(target.page, [...there, ...added].sort(byHref));
  return true;
}

function asPlace(address: OldAddress): OldPlace[] {
  const { id } = splitAddress(address.href);
  return id ? [{ ...address, id }] : [];
}

function byHref(a: OldAddress, b: OldAddress): number {
  return a.href < b.href ? -1 : 1;
}
