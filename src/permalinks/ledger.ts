import type { Gone, LedgerRecord, Move, Release, Return } from '../schemas/ledger.ts';
import { splitAddress, type Address } from './addresses.ts';

/** An address that was published, and is kept from then on. */
export interface ReleasedAddress {
  href: string;
  /** The title it was published under. */
  title: string;
  /** Sketch of its text (see likeness.ts); empty for a mere list. */
  sketch: string;
  /** The day, as YYYY-MM-DD. */
  on: string;
}

/** A record that says what became of an address. */
export type Change = Move | Gone | Return;

/** Records of one address that can't all be right. */
export interface Conflict {
  href: string;
  /**
   * `branches`: they were written without knowing of each other, and differ. `gap`: the last one
   * knew more than are there.
   */
  is: 'branches' | 'gap';
  /** Every record of the address, in its order. */
  records: readonly Change[];
}

/** The ledger, to be asked. The same for the same records, whatever their order. */
export interface Ledger {
  records: readonly LedgerRecord[];
  /** Every address ever released, by alphabet, the earliest release of each counting. */
  released: ReadonlyMap<string, ReleasedAddress>;
  /** Address → what was last recorded of it. One that came back has none. */
  given: ReadonlyMap<string, Move | Gone>;
  /** Address → how many of its changes are known: what a further one comes after. */
  changes: ReadonlyMap<string, number>;
  /** By alphabet of their addresses. */
  conflicts: readonly Conflict[];
}

/** What has become of an address. */
export type Fate =
  | { is: 'alive' }
  | { is: 'moved'; to: string; on: string }
  | { is: 'gone'; on: string; why: string }
  /**
   * Neither in the book nor recorded. `last` is where the records lead before they break off, where
   * that is elsewhere.
   */
  | { is: 'lost'; last?: string; through: string[] }
  | { is: 'loop'; through: string[] };

/** Does the record publish an address? */
export const isRelease = (record: LedgerRecord): record is Release => 'released' in record;
/** Does the record lead an address to another? */
export const isMove = (record: LedgerRecord): record is Move => 'moved' in record;
/** Does the record give an address up? */
export const isGone = (record: LedgerRecord): record is Gone => 'gone' in record;
/** Does the record bring an address back? */
export const isReturn = (record: LedgerRecord): record is Return => 'back' in record;

/** The address that a record is about. */
export function addressOfRecord(record: LedgerRecord): string {
  return isMove(record) ? record.from : record.at;
}

/** Reads records, in whatever order they stand. */
export function ledgerOf(records: readonly LedgerRecord[]): Ledger {
  const released = new Map<string, ReleasedAddress>();
  for (const { at, title, sketch, released: on } of records.filter(isRelease).sort(byAddressAndDay))
    if (!released.has(at)) released.set(at, { href: at, title, sketch, on });
  const given = new Map<string, Move | Gone>();
  const changes = new Map<string, number>();
  const conflicts: Conflict[] = [];
  const byAddress = Map.groupBy(
    records.filter((record): record is Change => !isRelease(record)),
    addressOfRecord,
  );
  for (const [href, rows] of [...byAddress].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const known = inTheirOrder(rows);
    const last = known.at(-1)!;
    const seen = last.after ?? 0;
    changes.set(href, known.length);
    if (!isReturn(last)) given.set(href, last);
    if (seen !== known.length - 1)
      conflicts.push({ href, is: seen < known.length - 1 ? 'branches' : 'gap', records: known });
  }
  return { records, released, given, changes, conflicts };
}

function byAddressAndDay(a: Release, b: Release): number {
  return (
    compared(a.at, b.at) ||
    compared(a.released, b.released) ||
    compared(a.title, b.title) ||
    compared(a.sketch, b.sketch)
  );
}

/**
 * The changes of one address from the first to the last, those that say the same at the same place
 * once: two branches that recorded the same move agree, and the earlier day counts.
 *
 * Each record counts the records it saw. Since lines are never taken away, one that comes after all
 * the others has seen exactly that many; where the last has seen fewer, at least one other was
 * written on a branch that didn't know of it.
 */
function inTheirOrder(rows: readonly Change[]): Change[] {
  const sorted = [...rows].sort(
    (a, b) =>
      (a.after ?? 0) - (b.after ?? 0) ||
      compared(dayOf(a), dayOf(b)) ||
      compared(sayingOf(a), sayingOf(b)),
  );
  const said = new Map<string, Change>();
  for (const row of sorted) {
    const key = `${row.after ?? 0} ${isMove(row) ? row.to : isGone(row) ? 'gone' : 'back'}`;
    if (!said.has(key)) said.set(key, row);
  }
  return [...said.values()];
}

function dayOf(change: Change): string {
  return isMove(change) ? change.moved : isGone(change) ? change.gone : change.back;
}

function sayingOf(change: Change): string {
  return isMove(change) ? change.to : isGone(change) ? change.why : '';
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Where an old address arrives. Moves are followed to their end; a page that moved takes along the
 * ids on it that have no record of their own, and a page that is gone takes them down with it.
 */
export function fateOf(
  { given }: Pick<Ledger, 'given'>,
  living: ReadonlySet<string>,
  href: string,
): Fate {
  const through: string[] = [];
  let here = href;
  let on = '';
  for (;;) {
    if (living.has(here))
      return through.length === 0 ? { is: 'alive' } : { is: 'moved', to: here, on };
    if (through.includes(here))
      return { is: 'loop', through: [...through.slice(through.indexOf(here)), here] };
    through.push(here);
    const { page, id } = splitAddress(here);
    const record = given.get(here) ?? given.get(page);
    if (!record) return { is: 'lost', ...(here !== href && { last: here }), through };
    if (isGone(record)) return { is: 'gone', on: record.gone, why: record.why };
    on ||= record.moved;
    here = record.from === here ? record.to : `${splitAddress(record.to).page}#${id}`;
  }
}

/** Addresses of the book that no release has promised yet. */
export function unreleased(ledger: Ledger, addresses: readonly Address[]): Address[] {
  return addresses.filter(({ href }) => !ledger.released.has(href));
}
