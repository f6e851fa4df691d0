import { day, type LedgerRecord } from '../schemas/ledger.ts';
import type { Address } from './addresses.ts';
import { fateOf, unreleased, type Ledger } from './ledger.ts';
import { nearest } from './nearest.ts';
import { brokenSeal, nextRelease, removedLine, sealedPart, type Digest } from './seal.ts';

/** What the commands know. */
export interface LedgerState {
  ledger: Ledger;
  /** Addresses of the book as it is now. */
  addresses: readonly Address[];
  /** The day to write down, as YYYY-MM-DD. */
  today: string;
}

/** What a command does to the ledger, in words; or why it does nothing. */
export type Change = { record: LedgerRecord; did: string } | { did: string } | { refuses: string };

const USAGE = `npm run permalink -- COMMAND
  move OLD NEW        what stood at OLD stands at NEW now; a page takes its ids along
  gone OLD "why"      what stood at OLD stands nowhere any more; readers see why
  back OLD            what had moved or gone stands at OLD again
  release [--on DAY]  promises every address of the book that is not promised yet, and seals the ledger
  restore             puts back sealed lines that were changed or removed
  where OLD           says what has become of an address
OLD and NEW are addresses: guides/introduction/ or guides/introduction/#titles`;

/** What a command line asks of the ledger. Refuses whatever the compiler would complain about afterwards. */
export function changeOf(state: LedgerState, [command, ...args]: readonly string[], digest: Digest): Change {
  if (!day.safeParse(state.today).success) return { refuses: `"${state.today}" is not a day: write it YYYY-MM-DD` };
  const [from = '', second = ''] = args;
  switch (command) {
    case 'move':
      return args.length === 2 ? move(state, addressIn(from), addressIn(second)) : { refuses: USAGE };
    case 'gone':
      return args.length === 2 ? gone(state, addressIn(from), second.trim()) : { refuses: 'say which, and why in quotes: npm run permalink -- gone OLD "why"' };
    case 'back':
      return args.length === 1 ? back(state, addressIn(from)) : { refuses: USAGE };
    case 'release':
      return args.length === 0 ? release(state, digest) : { refuses: USAGE };
    default:
      return { refuses: USAGE };
  }
}

/** What has become of an address, in words. */
export function saysOf({ ledger, addresses }: LedgerState, asked: string): Change {
  const href = addressIn(asked);
  const fate = fateOf(ledger, livingOf(addresses), href);
  if (fate.is === 'alive') {
    const released = ledger.released.get(href);
    return { did: `"${href}" is in the book, ${released ? `promised since ${released.on}` : 'and not promised yet'}` };
  }
  if (fate.is === 'moved') return { did: `"${href}" moved on ${fate.on}, and arrives at "${fate.to}"` };
  if (fate.is === 'gone') return { did: `"${href}" went on ${fate.on}: ${fate.why}` };
  return unknown(ledger, href) ?? { refuses: `"${href}" was released, and is lost: npm run validate says where it probably went` };
}

/**
 * A ledger's records with its sealed part as it was: from the newest sound ledger that git holds, or, without git, with the one line put back
 * that makes the seal fit. What was recorded since the last seal is kept. Undefined where neither is possible.
 */
export function restoredRecords(
  now: readonly LedgerRecord[],
  history: readonly { records: readonly LedgerRecord[] }[],
  addresses: readonly Address[],
  digest: Digest,
): LedgerRecord[] | undefined {
  const sound = history.filter(({ records }) => !brokenSeal(records, digest)).map(({ records }) => sealedPart(records));
  const [longest] = sound.toSorted((a, b) => b.length - a.length);
  const broken = brokenSeal(now, digest);
  if (longest && longest.length > 0) {
    const known = new Set(longest.map((record) => JSON.stringify(record)));
    const since = now.slice(sealedPart(now).length).filter((record) => !known.has(JSON.stringify(record)));
    return [...longest, ...since];
  }
  if (!broken) return now.length > 0 ? [...now] : undefined;
  const whole = removedLine(now, broken, addresses, digest);
  return whole && now.map((record, index) => (index === broken.index ? whole : record));
}

/** An address as somebody types or pastes it: with or without the leading slash or the page's last one, or whole with its host. */
export function addressIn(typed: string): string {
  const [path = '', id] = typed
    .trim()
    .replace(/^https?:\/\/[^/]+/, '')
    .split('#');
  const page = `/${path
    .split('?')[0]!
    .replace(/^\/+/, '')
    .replace(/index\.html$/, '')
    .replace(/\/*$/, '/')}`.replace(/^\/+$/, '/');
  return id ? `${page}#${id}` : page;
}

function move({ ledger, addresses, today }: LedgerState, from: string, to: string): Change {
  const living = livingOf(addresses);
  const refusal = unknown(ledger, from) ?? stillThere(living, from, 'moves');
  if (refusal) return refusal;
  if (from === to) return { refuses: `"${from}" can't move to itself` };
  if (!living.has(to)) {
    const fate = fateOf(ledger, living, to);
    if (fate.is === 'moved') return { refuses: `"${to}" has moved itself: npm run permalink -- move ${from.slice(1)} ${fate.to.slice(1)}` };
    const near = nearest(to, living);
    return { refuses: `"${to}" is not in the book${near ? `; did you mean "${near}"?` : ''}` };
  }
  return { record: { moved: today, from, to }, did: `"${from}" leads to "${to}" from now on` };
}

function gone({ ledger, addresses, today }: LedgerState, at: string, why: string): Change {
  const refusal = unknown(ledger, at) ?? stillThere(livingOf(addresses), at, 'is gone');
  if (refusal) return refusal;
  if (why.length < 10 || why.length > 300) return { refuses: 'say why in a sentence (10 to 300 characters): readers see it at the old address' };
  return { record: { gone: today, at, why }, did: `"${at}" says from now on that it is gone: ${why}` };
}

function back({ ledger, addresses, today }: LedgerState, at: string): Change {
  if (!ledger.given.has(at)) return unknown(ledger, at) ?? { refuses: `"${at}" has neither moved nor gone` };
  if (!livingOf(addresses).has(at)) return { refuses: `"${at}" is not in the book: put its page or heading back first` };
  return { record: { back: today, at }, did: `"${at}" is itself again` };
}

function release({ ledger, addresses, today }: LedgerState, digest: Digest): Change {
  const broken = brokenSeal(ledger.records, digest);
  if (broken) return { refuses: `the release of ${broken.release.released} does not fit its seal: npm run permalink -- restore` };
  const count = unreleased(ledger, addresses).length;
  const open = ledger.records.length - sealedPart(ledger.records).length;
  if (count === 0 && open === 0) return { did: 'every address of the book is promised already' };
  const did = `promised from ${today} on: ${count} new ${count === 1 ? 'address' : 'addresses'}${open > 0 ? `; sealed: ${open} ${open === 1 ? 'record' : 'records'}` : ''}; commit the ledger with what you publish`;
  return { record: nextRelease(ledger, addresses, today, digest), did };
}

function unknown(ledger: Ledger, href: string): { refuses: string } | undefined {
  if (ledger.released.has(href)) return undefined;
  const near = nearest(href, ledger.released.keys());
  return { refuses: `"${href}" was never released${near ? `; did you mean "${near}"?` : ', so nothing has to be recorded'}` };
}

function stillThere(living: ReadonlySet<string>, href: string, verb: string): { refuses: string } | undefined {
  if (!living.has(href)) return undefined;
  return { refuses: `"${href}" is still in the book: change the content first, then record that it ${verb}` };
}

function livingOf(addresses: readonly Address[]): Set<string> {
  return new Set(addresses.map(({ href }) => href));
}
