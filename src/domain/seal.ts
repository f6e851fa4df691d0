import type { LedgerRecord, Release } from '../schemas/ledger.ts';
import type { Address } from './addresses.ts';
import { isRelease, type Ledger } from './ledger.ts';
import { sketchOf } from './likeness.ts';

/** SHA-256 of a text, as hexadecimal digits. Handed in, since the browser and Node have it in different places. */
export type Digest = (text: string) => string;

/** A release whose lines, or lines before it, are not those it sealed. */
export interface BrokenSeal {
  /** Place of the release among the records, from 0. */
  index: number;
  release: Release;
}

/** The first release of a ledger whose seal does not fit what stands before it, or undefined. Those after it hang on it. */
export function brokenSeal(records: readonly LedgerRecord[], digest: Digest): BrokenSeal | undefined {
  let before = '';
  let from = 0;
  for (const [index, record] of records.entries()) {
    if (!isRelease(record)) continue;
    if (sealOf(before, records.slice(from, index + 1), digest) !== record.seal) return { index, release: record };
    before = record.seal;
    from = index + 1;
  }
  return undefined;
}

/**
 * The address whose line was taken out of a broken release, with the line's facts, where the book still has it as it was:
 * each unlisted address is put back in turn until the seal fits.
 */
export function removedLine(records: readonly LedgerRecord[], { index }: BrokenSeal, candidates: readonly Address[], digest: Digest): Release | undefined {
  const broken = records[index] as Release;
  const begin = records.slice(0, index).findLastIndex(isRelease) + 1;
  const before = begin > 0 ? (records[begin - 1] as Release).seal : '';
  const between = records.slice(begin, index);
  for (const address of candidates) {
    if (address.href in broken.addresses) continue;
    const whole: Release = { ...broken, addresses: sorted({ ...broken.addresses, [address.href]: factsOf(address) }) };
    if (sealOf(before, [...between, whole], digest) === broken.seal) return whole;
  }
  return undefined;
}

/** The release of all addresses that the ledger does not have yet, sealed together with the moves recorded since the last. */
export function nextRelease(ledger: Ledger, addresses: readonly Address[], on: string, digest: Digest): Release {
  const fresh = addresses.filter(({ href }) => !ledger.released.has(href));
  const last = ledger.records.findLastIndex(isRelease);
  const before = last < 0 ? '' : (ledger.records[last] as Release).seal;
  const release: Release = { released: on, addresses: sorted(Object.fromEntries(fresh.map((address) => [address.href, factsOf(address)]))), seal: '' };
  return { ...release, seal: sealOf(before, [...ledger.records.slice(last + 1), release], digest) };
}

/** The records up to the last seal: what can't be taken back. */
export function sealedPart(records: readonly LedgerRecord[]): readonly LedgerRecord[] {
  return records.slice(0, records.findLastIndex(isRelease) + 1);
}

/** A difference between what a ledger once had sealed and what it has now. */
export interface Rewrite {
  /** Place among the records, from 0. */
  index: number;
  /** What stood there. */
  was: LedgerRecord;
  /** The address whose line is missing or different; undefined where the whole record is. */
  href?: string;
}

/** What a ledger has lost of one that was committed before. */
export function rewritesOf(now: readonly LedgerRecord[], before: readonly LedgerRecord[]): Rewrite[] {
  return sealedPart(before).flatMap((was, index): Rewrite[] => {
    const is = now[index];
    if (is && canonical(is) === canonical(was)) return [];
    if (!is || !isRelease(was) || !isRelease(is)) return [{ index, was }];
    const lines = Object.entries(was.addresses).filter(([href, facts]) => JSON.stringify(is.addresses[href]) !== JSON.stringify(facts));
    return lines.length > 0 ? lines.map(([href]) => ({ index, was, href })) : [{ index, was }];
  });
}

/** The title and sketch that a release writes down for an address. */
export function factsOf({ title, text }: Address): [string, string] {
  return [title, sketchOf(text)];
}

function sealOf(before: string, records: readonly LedgerRecord[], digest: Digest): string {
  return digest([before, ...records.map(canonical)].join('\n'));
}

/** A record as one line that no formatter of YAML changes; without the seal itself. */
function canonical(record: LedgerRecord): string {
  return JSON.stringify(Object.entries(record).filter(([field]) => field !== 'seal'));
}

function sorted<T>(rows: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(rows).sort(([a], [b]) => (a < b ? -1 : 1)));
}
