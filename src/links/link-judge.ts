import { distance } from 'fastest-levenshtein';
import { canonical, type LinkIndex } from './link-index.ts';
import { nearestFew } from '../text/nearest.ts';

/** What became of an address. */
export type Judgement =
  | { verdict: 'alive' }
  /** The same words stand at another address now. */
  | { verdict: 'moved'; to: string }
  /** Nothing took its place. */
  | { verdict: 'gone'; why: string }
  /**
   * There never was such an address; `near` is the one that was probably meant, and `sure` that it
   * can only be a slip.
   */
  | { verdict: 'mistyped'; near?: string; sure: boolean };

/**
 * Ids that belong to a page's own machinery: real, but no promise. A link to one is a link to the
 * page.
 */
const MACHINERY = /^(main|contents|user-content-|term-|:~:)/;
/** More moves than this in a row are a circle. */
const LONGEST_WAY = 20;

/** Says what became of an address (from the home page, as it was written, without query). */
export function judge(written: string, index: LinkIndex): Judgement {
  return fateOf(written, index) ?? mistyped(canonical(decoded(written)), index);
}

/** What became of an address of the guide; undefined where there never was such an address. */
export function fateOf(written: string, index: LinkIndex): Judgement | undefined {
  const address = canonical(decoded(written));
  const way = follow(address, index);
  if (way.gone !== undefined) return { verdict: 'gone', why: way.gone };
  if (exists(way.address, index)) {
    if (way.moved) return { verdict: 'moved', to: way.address };
    // An escaped hash is part of the path to a server, which has no such page.
    return /%23/.test(written)
      ? { verdict: 'mistyped', near: address, sure: true }
      : { verdict: 'alive' };
  }
  const [page = ''] = way.address.split('#');
  return way.moved && index.pages.has(page) ? { verdict: 'moved', to: page } : undefined;
}

interface Way {
  address: string;
  moved: boolean;
  /** Why it ends nowhere. */
  gone?: string;
}

/** Follows the moves from an address, that of the place before that of its page. */
function follow(address: string, { moves, gone }: LinkIndex): Way {
  let way: Way = { address, moved: false };
  for (let step = 0; step < LONGEST_WAY; step += 1) {
    const [page = '', fragment] = way.address.split('#');
    const why = gone.get(way.address) ?? (moves.has(way.address) ? undefined : gone.get(page));
    if (why !== undefined) return { ...way, gone: why };
    const placeMoved = moves.get(way.address);
    const pageMoved = moves.get(page);
    const to =
      placeMoved ??
      (pageMoved && fragment && !pageMoved.includes('#') ? `${pageMoved}#${fragment}` : pageMoved);
    if (to === undefined) return way;
    way = { address: to, moved: true };
  }
  return way;
}

function exists(address: string, { pages, files }: LinkIndex): boolean {
  const [page = '', fragment] = address.split('#');
  const ids = pages.get(page);
  // A file whose name has no ending is closed like a page.
  if (!ids) return files.has(page) || files.has(page.replace(/\/$/, ''));
  return !fragment || ids.has(fragment) || MACHINERY.test(fragment);
}

function mistyped(address: string, index: LinkIndex): Judgement {
  const [page = '', fragment = ''] = address.split('#');
  const ids = index.pages.get(page);
  if (ids) return nearPlace(page, fragment, ids, index);
  const near = nearPage(page, index);
  if (!near) return { verdict: 'mistyped', sure: false };
  const whole =
    fragment && index.pages.get(near.value)?.has(fragment)
      ? `${near.value}#${fragment}`
      : near.value;
  return {
    verdict: 'mistyped',
    near: whole,
    sure: near.sure && (!fragment || whole.includes('#')),
  };
}

/** The page exists and the place on it does not. */
function nearPlace(
  page: string,
  fragment: string,
  ids: ReadonlySet<string>,
  { pages }: LinkIndex,
): Judgement {
  const near = nearestOf(fragment, [...ids]);
  if (near?.sure) return { verdict: 'mistyped', near: `${page}#${near.value}`, sure: true };
  const elsewhere = [...pages].filter(([, own]) => own.has(fragment)).map(([other]) => other);
  if (elsewhere.length === 1)
    return { verdict: 'mistyped', near: `${elsewhere[0]}#${fragment}`, sure: false };
  return { verdict: 'mistyped', near: near ? `${page}#${near.value}` : page, sure: false };
}

/**
 * The page or file that was probably meant. It is sure only where the address has as many parts.
 */
function nearPage(page: string, index: LinkIndex): Near | undefined {
  const near = nearAddress(page, index);
  if (!near?.sure) return near;
  // Signs that no address holds, as `%20and` behind one, are words of somebody's.
  const strange =
    /[^\p{Script=Latin}\p{M}\w/.-]/u.test(page) || partsOf(page) !== partsOf(near.value);
  return strange ? { ...near, sure: false } : near;
}

function partsOf(address: string): number {
  return address.split('/').filter((part) => part !== '').length;
}

/**
 * The nearest page, first among those of the same room, by the last part of the address; else a
 * file.
 */
function nearAddress(page: string, { pages, files }: LinkIndex): Near | undefined {
  if (/\.(?!html?\/?$|mdx?\/?$|aspx?\/?$|php\/?$)[a-z]\w*\/?$/i.test(page)) {
    const file = nearestOf(page.replace(/\/$/, ''), [...files]);
    if (file) return file;
  }
  const wanted = page
    .replace(/\.(html?|mdx?|aspx?|php)\/?$/i, '')
    .replace(/[^a-z0-9]+$/i, '')
    .toLowerCase();
  const addresses = [...pages.keys()].map((address) => address.replace(/\/$/, ''));
  if (addresses.includes(wanted)) return { value: `${wanted}/`, sure: true };
  const room = wanted.split('/')[0]!;
  const inRoom = addresses
    .filter((address) => address.startsWith(`${room}/`))
    .map((address) => address.slice(room.length + 1));
  const slug = nearestOf(wanted.slice(room.length + 1), inRoom);
  if (slug) return { value: `${room}/${slug.value}/`, sure: slug.sure };
  const whole = nearestOf(wanted, addresses);
  return whole && { value: `${whole.value}/`, sure: whole.sure };
}

interface Near {
  value: string;
  /** Two letters off at most, and nothing else as near. */
  sure: boolean;
}

function nearestOf(wanted: string, known: readonly string[]): Near | undefined {
  const plain = wanted.toLowerCase().replaceAll('_', '-');
  if (known.includes(plain)) return { value: plain, sure: true };
  const [best, second] = nearestFew(plain, known, 2);
  if (best === undefined) return undefined;
  const cost = distance(plain, best);
  const alone = second === undefined || distance(plain, second) > cost;
  return { value: best, sure: cost <= 2 && cost * 3 <= best.length && alone };
}

/**
 * The address with its percent signs resolved, in composed letters; what is malformed stays as it
 * is.
 */
function decoded(address: string): string {
  return address
    .replace(/(?:%[0-9a-f]{2})+/gi, (code) => {
      try {
        return decodeURIComponent(code);
      } catch {
        return code;
      }
    })
    .normalize('NFC');
}
