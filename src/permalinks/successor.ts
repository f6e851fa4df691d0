import { distance } from 'fastest-levenshtein';
import { splitAddress, type Address } from './addresses.ts';
import { fateOf, type Fate, type Ledger, type ReleasedAddress } from './ledger.ts';
import { shinglesIn, type shinglesOf } from '../text/likeness.ts';

/** Where the words of a lost address most probably stand now. */
export interface Successor {
  address: Address;
  /** How much of the old text stands there, 0 to 1; 0 where only its name speaks for it. */
  share: number;
}

/** A released address that is neither in the book nor recorded, and what to do about it. */
export interface LostAddress {
  released: ReleasedAddress;
  fate: Extract<Fate, { is: 'lost' | 'loop' }>;
  successor?: Successor;
  /** Ids on a lost page that the same command mends. */
  along: number;
  /** Older addresses whose moves lead to this one, and which arrive again with it. */
  behind: number;
}

/** At least this much of the old text makes a successor. */
const ENOUGH = 0.25;

/** A new name this like the old one makes one by itself. */
const SAME_NAME = 0.8;
/**
 * On the same page so much is enough: a section whose heading and words were gone over before its
 * id was changed.
 */
const SAME_NAME_HERE = 0.5;

/**
 * Every address that the ledger promises and that doesn't arrive, each with its likeliest
 * successor. Ids that their page's command mends are counted there. `shingles` reads the words of a
 * text, or remembers them.
 */
export function lostAddresses(
  ledger: Ledger,
  addresses: readonly Address[],
  shingles: typeof shinglesOf,
): LostAddress[] {
  const living = new Set(addresses.map(({ href }) => href));
  const lost = new Map<string, LostAddress>();
  for (const released of ledger.released.values()) {
    const fate = fateOf(ledger, living, released.href);
    if (fate.is === 'lost' || fate.is === 'loop')
      lost.set(released.href, { released, fate, along: 0, behind: 0 });
  }
  if (lost.size === 0) return [];
  const successorOf = successorFinder(
    [...lost.values()].map(({ released }) => released),
    ledger,
    addresses,
    shingles,
  );
  for (const [href, row] of lost) {
    const successor = successorOf(row.released);
    if (successor) lost.set(href, { ...row, successor });
  }
  for (const [href, { fate }] of lost) {
    const end = fate.is === 'lost' && fate.last ? lost.get(fate.last) : undefined;
    if (!end) continue;
    end.behind += 1;
    lost.delete(href);
  }
  for (const [href, { successor, behind }] of lost) {
    const { page, id } = splitAddress(href);
    const above = id ? lost.get(page) : undefined;
    if (!above) continue;
    const covered = above.successor
      ? living.has(`${splitAddress(above.successor.address.href).page}#${id}`)
      : !successor;
    if (!covered) continue;
    above.along += 1;
    above.behind += behind;
    lost.delete(href);
  }
  return [...lost.values()];
}

/** An address of the book with what its likeness to a lost one is judged by. */
interface Candidate {
  address: Address;
  page: string;
  id: string;
  title: string;
  /** No release has it yet: it is new, and what was lost may well be it. */
  fresh: boolean;
}

/**
 * Finds for each of the lost addresses the living one that most probably took over from it;
 * undefined where none is like it. The texts of the book are read once for all of them, and only
 * those that share words, a name or a page with a lost one are compared with it: otherwise a folder
 * of renamed files would cost the number of lost addresses times the length of the book.
 */
function successorFinder(
  all: readonly ReleasedAddress[],
  ledger: Ledger,
  addresses: readonly Address[],
  shingles: typeof shinglesOf,
): (lost: ReleasedAddress) => Successor | undefined {
  const candidates = addresses.map((address): Candidate => {
    const title = address.title.toLowerCase();
    return {
      address,
      ...splitAddress(address.href),
      title,
      fresh: !ledger.released.has(address.href),
    };
  });
  const holders = holdersOf(
    new Set(all.flatMap(({ sketch }) => shinglesIn(sketch))),
    addresses,
    shingles,
  );
  const named = namesakeFinder(candidates);
  return (lost) => {
    const kept = shinglesIn(lost.sketch);
    const shared = new Map<number, number>();
    for (const shingle of kept)
      for (const place of holders.get(shingle) ?? [])
        shared.set(place, (shared.get(place) ?? 0) + 1);
    const places = new Set(
      [...shared].flatMap(([place, count]) => (count / kept.length >= ENOUGH ? [place] : [])),
    );
    for (const place of named(lost)) places.add(place);
    const rows = [...places]
      .sort((a, b) => a - b)
      .map((place) => ({
        candidate: candidates[place]!,
        share: (shared.get(place) ?? 0) / (kept.length || 1),
      }));
    return likeliest(lost, rows);
  };
}

/** Shingle → places of the addresses whose text holds it, for the wanted shingles. */
function holdersOf(
  wanted: ReadonlySet<number>,
  addresses: readonly Address[],
  shingles: typeof shinglesOf,
): ReadonlyMap<number, readonly number[]> {
  const holders = new Map<number, number[]>();
  for (const [place, { text }] of addresses.entries()) {
    for (const shingle of shingles(text)) {
      if (!wanted.has(shingle)) continue;
      const known = holders.get(shingle);
      if (!known) holders.set(shingle, [place]);
      else if (known.at(-1) !== place) known.push(place);
    }
  }
  return holders;
}

/**
 * Finds the places of new addresses that a name alone makes successors: the same id or nearly the
 * same title anywhere, a like title on the same page. Only new ones: every page has an "In one
 * minute".
 */
function namesakeFinder(candidates: readonly Candidate[]): (lost: ReleasedAddress) => number[] {
  const fresh = candidates.flatMap((candidate, place) =>
    candidate.fresh ? [{ ...candidate, place }] : [],
  );
  const byPage = Map.groupBy(fresh, ({ page }) => page);
  const byId = Map.groupBy(fresh, ({ id }) => id);
  const byTitle = Map.groupBy(fresh, ({ title }) => title);
  const alikeTo = new Map<string, number[]>();
  return (lost) => {
    const title = lost.title.toLowerCase();
    const { page, id } = splitAddress(lost.href);
    const here = (byPage.get(page) ?? []).filter((candidate) =>
      isAlike(candidate.title, title, SAME_NAME_HERE),
    );
    const sameId = id ? (byId.get(id) ?? []).filter((candidate) => candidate.page !== page) : [];
    const elsewhere =
      alikeTo.get(title) ??
      [...byTitle].flatMap(([other, rows]) =>
        isAlike(other, title, SAME_NAME) ? rows.map(({ place }) => place) : [],
      );
    alikeTo.set(title, elsewhere);
    return [...here.map(({ place }) => place), ...sameId.map(({ place }) => place), ...elsewhere];
  };
}

/** The likeliest of some candidates, which stand in the order of the book. */
function likeliest(
  lost: ReleasedAddress,
  rows: readonly { candidate: Candidate; share: number }[],
): Successor | undefined {
  let best: (Successor & { score: number }) | undefined;
  const old = splitAddress(lost.href);
  const oldTitle = lost.title.toLowerCase();
  for (const { candidate, share } of rows) {
    const { address, page, id, title, fresh } = candidate;
    const sameId = old.id !== '' && id === old.id;
    const score =
      share +
      (fresh ? 0.25 : 0) +
      0.3 * alike(title, oldTitle) +
      (sameId ? 0.3 : 0) +
      (page === old.page ? 0.1 : 0) -
      ((id === '') === (old.id === '') ? 0 : 0.15);
    // Of two that hold the text, the shorter is the nearer: a section before the part that contains
    // it.
    if (
      !best ||
      score > best.score ||
      (score === best.score && address.text.length < best.address.text.length)
    )
      best = { address, share, score };
  }
  return best && { address: best.address, share: best.share };
}

/** How alike two titles in lower case are, 0 to 1. */
function alike(a: string, b: string): number {
  return 1 - distance(a, b) / Math.max(a.length, b.length, 1);
}

/**
 * Are two titles in lower case more alike than that? A distance is at least the difference in
 * length, which is cheaper to know.
 */
function isAlike(a: string, b: string, least: number): boolean {
  return (
    1 - Math.abs(a.length - b.length) / Math.max(a.length, b.length, 1) > least &&
    alike(a, b) > least
  );
}
