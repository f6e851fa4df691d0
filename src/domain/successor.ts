import { distance } from 'fastest-levenshtein';
import { splitAddress, type Address } from './addresses.ts';
import { fateOf, type Fate, type Ledger, type ReleasedAddress } from './ledger.ts';
import { likeness, shinglesOf } from './likeness.ts';

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

/** Reads the shingles of a text; handed in where a caller asks for the same texts again and again. */
export type ReadShingles = (text: string) => ReadonlySet<string>;

/** At least this much of the old text makes a successor. */
const ENOUGH = 0.25;

/** A new name this like the old one makes one by itself. */
const SAME_NAME = 0.8;
/** On the same page so much is enough: a section whose heading and words were gone over before its id was changed. */
const SAME_NAME_HERE = 0.5;

/** Every address that the ledger promises and that doesn't arrive, each with its likeliest successor. Ids that their page's command mends are counted there. */
export function lostAddresses(ledger: Ledger, addresses: readonly Address[], readShingles: ReadShingles = shinglesOf): LostAddress[] {
  const living = new Set(addresses.map(({ href }) => href));
  const lost = new Map<string, LostAddress>();
  for (const released of ledger.released.values()) {
    const fate = fateOf(ledger, living, released.href);
    if (fate.is !== 'lost' && fate.is !== 'loop') continue;
    const successor = successorOf(released, ledger, addresses, readShingles);
    lost.set(released.href, { released, fate, along: 0, behind: 0, ...(successor && { successor }) });
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
    const covered = above.successor ? living.has(`${splitAddress(above.successor.address.href).page}#${id}`) : !successor;
    if (!covered) continue;
    above.along += 1;
    above.behind += behind;
    lost.delete(href);
  }
  return [...lost.values()];
}

/** The living address that most probably took over from a lost one, or undefined where none is like it. */
function successorOf(lost: ReleasedAddress, ledger: Ledger, addresses: readonly Address[], readShingles: ReadShingles = shinglesOf): Successor | undefined {
  let best: (Successor & { score: number }) | undefined;
  const old = splitAddress(lost.href);
  for (const address of addresses) {
    const share = likeness(lost.sketch, readShingles(address.text));
    const fresh = !ledger.released.has(address.href);
    const here = splitAddress(address.href);
    const sameId = old.id !== '' && here.id === old.id;
    const named = alike(address.title, lost.title);
    // A name alone convinces only where it is new: every page has an "In one minute".
    if (share < ENOUGH && !(fresh && (here.page === old.page ? named > SAME_NAME_HERE : named > SAME_NAME || sameId))) continue;
    const score =
      share + (fresh ? 0.25 : 0) + 0.3 * named + (sameId ? 0.3 : 0) + (here.page === old.page ? 0.1 : 0) - ((here.id === '') === (old.id === '') ? 0 : 0.15);
    // Of two that hold the text, the shorter is the nearer: a section before the part that contains it.
    if (!best || score > best.score || (score === best.score && address.text.length < best.address.text.length)) best = { address, share, score };
  }
  return best && { address: best.address, share: best.share };
}

/** How alike two titles are, 0 to 1. */
function alike(a: string, b: string): number {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  return 1 - distance(one, other) / Math.max(one.length, other.length, 1);
}
