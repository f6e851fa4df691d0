import type { Move, Release } from '../schemas/ledger.ts';
import type { Entry } from '../model/entry.ts';
import { isMove, isRelease, type Ledger } from '../permalinks/ledger.ts';
import { entryNamedBy } from '../urls/permalink.ts';

/**
 * Who mints the ids, and since when, as RFC 4151 wants it: an authority and a date at which it had
 * that name. Neither is where or when a build is served: a guide that moves to another host, and
 * every copy of it, goes on having the same entries.
 */
const MINT = 'tag:staffplus.example,2026';

/**
 * The id of an entry in feeds, a tag URI: `tag:staffplus.example,2026:story:dan-na`. Feed readers
 * know an entry by nothing else, and show one with another id as new. So it holds no day and no
 * address: it is the name under which the entry was first released, and follows it through every
 * move that the ledger records. An entry that takes in another (which moved to an address already
 * released) keeps its own.
 *
 * Feeds of before had the address of a story, and the day of a chapter, for an id. Those could not
 * be kept: the first changes with the host and with every move, the second with every commit.
 * Readers of a feed from before see its entries once more, with their old dates.
 */
export function feedIds(ledger: Ledger): (entry: Entry) => string {
  const first = firstAddresses(ledger);
  return ({ id, href }) => {
    const named = entryNamedBy(first.get(href) ?? href);
    return `${MINT}:${named ? `${named.kind}:${named.slug}` : id}`;
  };
}

/** Address of a page → the address under which what stands there was first released. */
function firstAddresses({ records }: Ledger): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  const ofPages = records.filter((record) => isRelease(record) || isMove(record));
  for (const record of ofPages.toSorted(byDay)) {
    if (isRelease(record)) {
      if (!record.at.includes('#') && !first.has(record.at)) first.set(record.at, record.at);
    } else if (!`${record.from}${record.to}`.includes('#') && !first.has(record.to)) {
      first.set(record.to, first.get(record.from) ?? record.from);
    }
  }
  return first;
}

/**
 * By day, since branches merge in any order; on one day a move stands before the release of where
 * it led.
 */
function byDay(a: Release | Move, b: Release | Move): number {
  const days = dayOf(a).localeCompare(dayOf(b), 'en');
  if (days !== 0) return days;
  if (isMove(a) && isMove(b)) return (a.after ?? 0) - (b.after ?? 0);
  return Number(isRelease(a)) - Number(isRelease(b));
}

function dayOf(record: Release | Move): string {
  return isRelease(record) ? record.released : record.moved;
}
