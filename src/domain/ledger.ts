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

/** The ledger, to be asked. */
export interface Ledger {
  records: readonly LedgerRecord[];
  /** Every address ever released, the first release of each counting. */
  released: ReadonlyMap<string, ReleasedAddress>;
  /** Address → what was last recorded of it. One that came back has none. */
  given: ReadonlyMap<string, Move | Gone>;
  /** Addresses to which something moved after they had been given up: being in the book again is right for them. */
  retaken: ReadonlySet<string>;
}

/** What has become of an address. */
export type Fate =
  | { is: 'alive' }
  | { is: 'moved'; to: string; on: string }
  | { is: 'gone'; on: string; why: string }
  /** Neither in the book nor recorded. `last` is where the records lead before they break off, where that is elsewhere. */
  | { is: 'lost'; last?: string }
  | { is: 'loop'; through: string[] };

/** Does the record publish addresses? */
export const isRelease = (record: LedgerRecord): record is Release => 'released' in record;
/** Does the record lead an address to another? */
export const isMove = (record: LedgerRecord): record is Move => 'moved' in record;
/** Does the record give an address up? */
export const isGone = (record: LedgerRecord): record is Gone => 'gone' in record;
/** Does the record bring an address back? */
export const isReturn = (record: LedgerRecord): record is Return => 'back' in record;

/** Reads records in their order, the later ones overruling the earlier: moving something back makes its first address good again. */
export function ledgerOf(records: readonly LedgerRecord[]): Ledger {
  const released = new Map<string, ReleasedAddress>();
  const given = new Map<string, Move | Gone>();
  const retaken = new Set<string>();
  for (const record of records) {
    if (isRelease(record)) {
      for (const [href, [title, sketch]] of Object.entries(record.addresses))
        if (!released.has(href)) released.set(href, { href, title, sketch, on: record.released });
    } else if (isMove(record)) {
      given.set(record.from, record);
      retaken.delete(record.from);
      if (given.has(record.to)) retaken.add(record.to);
    } else if (isGone(record)) {
      given.set(record.at, record);
      retaken.delete(record.at);
    } else given.delete(record.at);
  }
  return { records, released, given, retaken };
}

/**
 * Where an old address arrives. Moves are followed to their end; a page that moved takes along the ids on it that have no record
 * of their own, and a page that is gone takes them down with it.
 */
export function fateOf({ given }: Ledger, living: ReadonlySet<string>, href: string): Fate {
  const through: string[] = [];
  let here = href;
  let on = '';
  for (;;) {
    if (living.has(here)) return through.length === 0 ? { is: 'alive' } : { is: 'moved', to: here, on };
    if (through.includes(here)) return { is: 'loop', through: [...through.slice(through.indexOf(here)), here] };
    through.push(here);
    const { page, id } = splitAddress(here);
    const record = given.get(here) ?? given.get(page);
    if (!record) return here === href ? { is: 'lost' } : { is: 'lost', last: here };
    if (isGone(record)) return { is: 'gone', on: record.gone, why: record.why };
    on ||= record.moved;
    here = record.from === here ? record.to : `${splitAddress(record.to).page}#${id}`;
  }
}

/** Addresses of the book that no release has promised yet. */
export function unreleased(ledger: Ledger, addresses: readonly Address[]): Address[] {
  return addresses.filter(({ href }) => !ledger.released.has(href));
}
