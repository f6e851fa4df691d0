import { day, type LedgerRecord, type Release } from '../schemas/ledger.ts';
import type { Address } from './addresses.ts';
import { fateOf, isMove, unreleased, type Ledger } from './ledger.ts';
import { sketchOf } from '../text/likeness.ts';
import { nearest } from '../text/nearest.ts';

/** What the commands know. */
export interface LedgerState {
  ledger: Ledger;
  /** Addresses of the book as it is now. */
  addresses: readonly Address[];
  /** The day to write down, as YYYY-MM-DD. */
  today: string;
}

/** What a command adds to the ledger, and what that does in words; or why it does nothing. */
export type Outcome =
  { records: LedgerRecord[]; did: string } | { did: string } | { refuses: string };

const USAGE = `npm run permalink -- COMMAND
  move OLD NEW        what stood at OLD stands at NEW now; a page takes its ids along
  gone OLD "why"      what stood at OLD stands nowhere any more; readers see why
  back OLD            what had moved or gone stands at OLD again
  release [--on DAY]  promises every address of the book that is not promised yet; --new begins the ledger of a new book
  restore             puts a damaged ledger together again, from git and from what still reads; --dry-run only says what it would do
  where OLD           says what has become of an address
OLD and NEW are addresses: guides/introduction/ or guides/introduction/#titles`;

/**
 * What a command line asks of the ledger. Refuses whatever the compiler would complain about
 * afterwards.
 */
export function changeOf(state: LedgerState, [command, ...args]: readonly string[]): Outcome {
  if (!day.safeParse(state.today).success)
    return { refuses: `"${state.today}" is not a day: write it YYYY-MM-DD` };
  const [from = '', second = ''] = args;
  switch (command) {
    case 'move':
      return args.length === 2
        ? move(state, addressIn(from), addressIn(second))
        : { refuses: USAGE };
    case 'gone':
      return args.length === 2
        ? gone(state, addressIn(from), second.trim())
        : { refuses: 'say which, and why in quotes: npm run permalink -- gone OLD "why"' };
    case 'back':
      return args.length === 1 ? back(state, addressIn(from)) : { refuses: USAGE };
    case 'release':
      return args.length === 0 ? release(state) : { refuses: USAGE };
    default:
      return { refuses: USAGE };
  }
}

/** What has become of an address, in words. */
export function saysOf({ ledger, addresses }: LedgerState, asked: string): Outcome {
  const href = addressIn(asked);
  const fate = fateOf(ledger, livingOf(addresses), href);
  if (fate.is === 'alive') {
    const released = ledger.released.get(href);
    return {
      did: `"${href}" is in the book, ${released ? `promised since ${released.on}` : 'and not promised yet'}`,
    };
  }
  if (fate.is === 'moved')
    return { did: `"${href}" moved on ${fate.on}, and arrives at "${fate.to}"` };
  if (fate.is === 'gone') return { did: `"${href}" went on ${fate.on}: ${fate.why}` };
  return (
    unknown(ledger, href) ?? {
      refuses: `"${href}" was released, and is lost: npm run validate says where it probably went`,
    }
  );
}

/** The releases that promise some addresses from a day on, by alphabet. */
export function releasesOf(addresses: readonly Address[], on: string): Release[] {
  return addresses
    .map(({ href, title, text }) => ({ released: on, at: href, title, sketch: sketchOf(text) }))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/**
 * An address as somebody types or pastes it: with or without the leading slash or the page's last
 * one, or whole with its host.
 */
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

function move({ ledger, addresses, today }: LedgerState, from: string, to: string): Outcome {
  const living = livingOf(addresses);
  const refusal = unknown(ledger, from) ?? stillThere(living, from, 'moves');
  if (refusal) return refusal;
  if (from === to) return { refuses: `"${from}" can't move to itself` };
  if (!living.has(to)) {
    const fate = fateOf(ledger, living, to);
    if (fate.is === 'moved')
      return {
        refuses: `"${to}" has moved itself: npm run permalink -- move ${from.slice(1)} ${fate.to.slice(1)}`,
      };
    const near = nearest(to, living);
    return { refuses: `"${to}" is not in the book${near ? `; did you mean "${near}"?` : ''}` };
  }
  const last = ledger.given.get(from);
  if (last && isMove(last) && last.to === to && !contested(ledger, from))
    return { did: `"${from}" leads to "${to}" already` };
  const did = `"${from}" leads to "${to}" from now on`;
  const moved: LedgerRecord = { moved: today, from, to, ...afterAll(ledger, from) };
  // What moves to an address that was given up makes it good again.
  return {
    records: ledger.given.has(to)
      ? [moved, { back: today, at: to, ...afterAll(ledger, to) }]
      : [moved],
    did,
  };
}

function gone({ ledger, addresses, today }: LedgerState, at: string, why: string): Outcome {
  const refusal = unknown(ledger, at) ?? stillThere(livingOf(addresses), at, 'is gone');
  if (refusal) return refusal;
  if (why.length < 10 || why.length > 300)
    return {
      refuses: 'say why in a sentence (10 to 300 characters): readers see it at the old address',
    };
  return {
    records: [{ gone: today, at, why, ...afterAll(ledger, at) }],
    did: `"${at}" says from now on that it is gone: ${why}`,
  };
}

function back({ ledger, addresses, today }: LedgerState, at: string): Outcome {
  if (!ledger.given.has(at) && !contested(ledger, at))
    return unknown(ledger, at) ?? { refuses: `"${at}" has neither moved nor gone` };
  if (!livingOf(addresses).has(at))
    return { refuses: `"${at}" is not in the book: put its page or heading back first` };
  return {
    records: [{ back: today, at, ...afterAll(ledger, at) }],
    did: `"${at}" is itself again`,
  };
}

function release({ ledger, addresses, today }: LedgerState): Outcome {
  const records = releasesOf(unreleased(ledger, addresses), today);
  if (records.length === 0) return { did: 'every address of the book is promised already' };
  const did = `promised from ${today} on: ${records.length} new ${records.length === 1 ? 'address' : 'addresses'}; commit the ledger with what you publish`;
  return { records, did };
}

/** The field by which a further record of an address says that it knows all those before it. */
function afterAll({ changes }: Ledger, href: string): { after?: number } {
  const before = changes.get(href);
  return before === undefined ? {} : { after: before };
}

/** Do the records of an address contradict each other? A further one settles it. */
function contested({ conflicts }: Ledger, href: string): boolean {
  return conflicts.some((conflict) => conflict.href === href);
}

function unknown(ledger: Ledger, href: string): { refuses: string } | undefined {
  if (ledger.released.has(href)) return undefined;
  const near = nearest(href, ledger.released.keys());
  return {
    refuses: `"${href}" was never released${near ? `; did you mean "${near}"?` : ', so nothing has to be recorded'}`,
  };
}

function stillThere(
  living: ReadonlySet<string>,
  href: string,
  verb: string,
): { refuses: string } | undefined {
  if (!living.has(href)) return undefined;
  return {
    refuses: `"${href}" is still in the book: change the content first, then record that it ${verb}`,
  };
}

function livingOf(addresses: readonly Address[]): Set<string> {
  return new Set(addresses.map(({ href }) => href));
}
