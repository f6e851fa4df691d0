import { canonical, type LinkIndex } from './link-index.ts';
import { escaped, type LinkGrammar } from './link-grammar.ts';
import { fateOf } from './link-judge.ts';

/** An address of the guide in a decoded text, taken apart. */
export interface ScannedLink {
  /** Where it stands in the text. */
  from: number;
  to: number;
  /**
   * What stands before the address: scheme, host and base with a slash at the end, or nothing
   * behind an interwiki prefix.
   */
  before: string;
  /** Path and fragment below the home page, as written. */
  address: string;
  /** Query and text directive, which stay. */
  query: string;
  directive: string;
  /** It ends where the writer ended it: no letter follows that could belong to its last word. */
  ends: boolean;
  /** It runs over the end of a line: how it was broken. */
  broken?: 'by a mail program' | 'by hand';
}

const FILE = /\/[\w./~-]{1,300}/y;
const QUERY = /\?(?=[\w%])[\w.~%+=&@:/$-]*/y;
const DIRECTIVE = /:~:(?=[\w%])[\w.~%+=&@:/,$!-]*/y;
/** In characters; what is longer is no address that somebody gave to a page. */
const LONGEST_ADDRESS = 1000;
const TRAILING = /[.,:;!_~-]+$/;
/** Where a mail program, a calendar or a person breaks a long line. */
const BREAK = /(=?)(?:\r\n|\n|\r)(?:[ \t]|(?:> ?)+)?(?=[\w/#%-])/y;

/**
 * Finds every address of the guide in a text whose escapes are undone. An address ends at the first
 * sign that no address of the guide contains: what follows it is never part of the link.
 */
export function scanLinks(text: string, index: LinkIndex): ScannedLink[] {
  const starts = startsIn(text, index.grammar);
  const web = starts.flatMap((start, i) => {
    const end = starts[i + 1]?.from ?? text.length;
    return readLink(text.slice(0, end), start, index) ?? [];
  });
  return [...web, ...interwikiLinks(text, index)].sort((a, b) => a.from - b.from);
}

/** Is this one of the guide's addresses, as it is now or once was? */
function isKnown(address: string, index: LinkIndex): boolean {
  return fateOf(address, index) !== undefined;
}

/** Is it known as it is, its fragment included? A page that moved has any fragment. */
function isPlace(address: string, index: LinkIndex): boolean {
  const fate = fateOf(address, index);
  if (fate?.verdict === 'moved') return !address.includes('#') || fate.to.includes('#');
  return fate !== undefined;
}

interface Start {
  /** Where the link begins. */
  from: number;
  /** Where scheme, host and base end. */
  to: number;
}

/**
 * Every place where an address of the guide begins: with a scheme, with `//`, or with the bare host
 * and a path.
 */
function startsIn(text: string, { starts }: LinkGrammar): Start[] {
  const found = starts.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({
      from: match.index,
      to: match.index + match[0].length,
    })),
  );
  // Longer beginnings are tried first; of two that overlap the longer one is meant.
  const inOrder = found.sort((a, b) => a.from - b.from || b.to - a.to);
  const apart: Start[] = [];
  for (const start of inOrder) if (start.from >= (apart.at(-1)?.to ?? 0)) apart.push(start);
  return apart;
}

/**
 * The link that begins at a place; undefined where it is the cut beginning of one
 * (`guides/introd…`).
 */
function readLink(text: string, start: Start, index: LinkIndex): ScannedLink | undefined {
  const plain = readPlain(text, start, index);
  const joined = readBroken(text, start, plain, index);
  if (joined) return joined;
  const isCut = /^(?:…|\.\.\.)/.test(text.slice(plain.to, plain.to + 3));
  if (isCut && !isKnown(plain.address, index) && isBeginning(plain.address, index))
    return undefined;
  return plain;
}

function readPlain(text: string, { from, to }: Start, index: LinkIndex): ScannedLink {
  const path = fileAt(text, to, index) ?? shortened(matchAt(index.grammar.path, text, to), index);
  let at = to + path.text.length;
  const take = (pattern: RegExp) => {
    const part = path.cut ? '' : matchAt(pattern, text, at).replace(TRAILING, '');
    at += part.length;
    return part;
  };
  const query = take(QUERY);
  const hash = path.cut ? '' : fragmentAt(text, at, index, path.text);
  at += hash.length;
  const opening = hash === '' && text.startsWith('#:~:', at) ? 1 : 0;
  at += opening;
  const directive = take(DIRECTIVE);
  if (directive === '') at -= opening;
  const start = text.slice(from, to);
  const rest = path.text.replace(/^\/+/, '');
  return {
    from,
    to: at,
    before: `${start}/`,
    address: rest + hash,
    query,
    directive,
    ends: /\/$/.test(text.slice(to, at)) || !/^[\p{L}\p{N}\p{M}]/u.test(text.slice(at, at + 2)),
  };
}

/**
 * A published file, whose name may hold signs that no page has: `_redirects`, `toc.Cf_b-4mb.js`.
 */
function fileAt(
  text: string,
  at: number,
  { files }: LinkIndex,
): { text: string; cut: boolean } | undefined {
  let name = matchAt(FILE, text, at);
  while (name && !files.has(name.slice(1)) && /[./_~-]$/.test(name)) name = name.slice(0, -1);
  return files.has(name.slice(1)) ? { text: name, cut: false } : undefined;
}

function fragmentAt(text: string, at: number, index: LinkIndex, path: string): string {
  const whole = matchAt(index.grammar.fragment, text, at);
  const ids = index.pages.get(canonical(path));
  let fragment = whole;
  // A full stop belongs to an id only where it is one of the page's.
  while (fragment.includes('.') && !ids?.has(fragment.slice(1)))
    fragment = fragment.slice(0, fragment.lastIndexOf('.'));
  return fragment;
}

/** A path without the sentence that follows its full stop. */
function shortened(path: string, index: LinkIndex): { text: string; cut: boolean } {
  // Longer than any address of the guide: a text without blanks, of which only the first word can
  // be one.
  let text = path.length > LONGEST_ADDRESS ? path.replace(/\.[^]*/, '') : path;
  for (;;) {
    const dot = text.lastIndexOf('.');
    const behind = text.slice(dot + 1).replace(/\/$/, '');
    const isEnding = !behind.includes('/') && index.grammar.endings.has(behind.toLowerCase());
    if (dot < 0 || isEnding || isKnown(text, index)) return { text, cut: text !== path };
    text = text.slice(0, dot);
  }
}

/** The link read on in the next line, where only that makes it an address of the guide. */
function readBroken(
  text: string,
  start: Start,
  plain: ScannedLink,
  index: LinkIndex,
): ScannedLink | undefined {
  // A line may be broken behind a hyphen, which isn't part of the link that was read.
  for (const at of [plain.to, plain.to + 1]) {
    if (at > plain.to && !/[-#_%/.]/.test(text[plain.to] ?? '')) continue;
    BREAK.lastIndex = at;
    const broken = BREAK.exec(text);
    if (!broken) continue;
    const byMail = broken[1] === '=';
    if (!byMail && isKnown(plain.address, index)) continue;
    const behind = at + broken[0].length;
    const one = text.slice(start.from, at) + text.slice(behind, behind + 400);
    const origin = { from: 0, to: start.to - start.from };
    const joined = readPlain(one, origin, index);
    const reach = start.from + joined.to;
    if (reach <= at || !isPlace(joined.address, index)) continue;
    const to = reach + broken[0].length;
    return { ...joined, from: start.from, to, broken: byMail ? 'by a mail program' : 'by hand' };
  }
  return undefined;
}

/** Does a known address begin so? */
function isBeginning(address: string, { pages, files, moves }: LinkIndex): boolean {
  return [...pages.keys(), ...files, ...moves.keys()].some((known) => known.startsWith(address));
}

/**
 * Links by an interwiki prefix: `[[fieldguide:guides/introduction/#x|words]]`, in DokuWiki with
 * `>`.
 */
function interwikiLinks(text: string, { interwiki }: LinkIndex): ScannedLink[] {
  return interwiki.flatMap((prefix) => {
    const name = `:?${escaped(prefix)}[:>]`;
    const forms = [
      new RegExp(
        `(\\[\\[[ \\t]{0,20}${name}[ \\t]{0,20})([^|\\]\\n]{0,500}?)[ \\t]{0,20}(?=[|\\]])`,
        'gi',
      ),
      new RegExp(`((?<!\\[)\\[${name})([^|\\]\\s]{1,500})(?=[|\\]\\s])`, 'gi'),
    ];
    return forms.flatMap((form) => [...text.matchAll(form)].map((match) => interwikiLink(match)));
  });
}

function interwikiLink(match: RegExpExecArray): ScannedLink {
  const [, opening = '', written = ''] = match;
  const [, page = '', query = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(.*)$/.exec(written)!;
  const from = match.index + opening.length;
  const address = page + hash;
  return { from, to: from + written.length, before: '', address, query, directive: '', ends: true };
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
