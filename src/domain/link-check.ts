import type { LinkIndex } from './link-index.ts';
import { canonical } from './link-index.ts';
import { judge, type Judgement } from './link-judge.ts';

/** A link into the guide as it stands in a text, and what became of it. */
export type LinkFinding = Judgement & {
  /** Line, from 1. */
  line: number;
  /** Column, from 1. */
  column: number;
  /** Where it begins in the text, from 0. */
  offset: number;
  /** The link as written. */
  written: string;
  /** The link as it should be written: the new address of what moved, or the nearest to what was mistyped, with the writer's own host, query and quotation. */
  instead?: string;
};

/** A web address: host, path, query, fragment. None of ours holds a sign at which this stops, whatever the format around it. */
const URL = /(?:https?:)?\/\/([^\s/"'<>()[\]{}|\\^`?#&,;]+)(\/[^\s"'<>()[\]{}|\\^`?#&,;]*)?(\?[^\s"'<>()[\]{}|\\^`#]*)?(#[^\s"'<>()[\]{}|\\^`;]*)?/gi;
/** Punctuation that ends the sentence or the emphasis around an address. */
const AFTER = /[.,:;!?*_~…]+$/;
/** Parts of pages, which are no links to them. */
const PART = /\.(png|jpe?g|webp|avif|gif|svg|ico|css|js|mjs|map|woff2?|wasm)$/i;

/** Finds every link into the guide in a text of any format (HTML, Markdown, MediaWiki, Confluence storage, CSV, plain) and judges each. */
export function checkLinks(text: string, index: LinkIndex): LinkFinding[] {
  const placeOf = places(text);
  return [...webLinks(text, index), ...interwikiLinks(text, index)]
    .sort((a, b) => a.offset - b.offset)
    .map(({ offset, written, before, address, after }) => {
      const judgement = judge(address, index);
      const to = judgement.verdict === 'moved' ? judgement.to : judgement.verdict === 'mistyped' ? judgement.near : undefined;
      return { ...judgement, ...placeOf(offset), offset, written, ...(to !== undefined && { instead: before + joined(to, after) }) };
    });
}

/** The text with what moved at its new address, and slips of the pen mended. Nothing else in it changes. */
export function corrected(text: string, findings: readonly LinkFinding[]): string {
  let from = 0;
  let out = '';
  for (const finding of findings.filter(isMendable)) {
    out += text.slice(from, finding.offset) + finding.instead!;
    from = finding.offset + finding.written.length;
  }
  return out + text.slice(from);
}

/** May this link be rewritten without asking? */
export function isMendable(finding: LinkFinding): boolean {
  return finding.instead !== undefined && (finding.verdict === 'moved' || (finding.verdict === 'mistyped' && finding.sure));
}

/**
 * Home pages of copies of the guide that some texts link to. A host counts as one where two pages of ours, or a page with a place of ours,
 * are linked under one beginning; those where a single page is are only `possible`, since other sites have a `/guides/introduction/` too.
 */
export function copiesIn(texts: readonly string[], index: LinkIndex): { certain: string[]; possible: string[] } {
  const seen = new Map<string, Set<string>>();
  for (const text of texts) {
    for (const { host, path, fragment } of rawLinks(text)) {
      if (index.otherHosts.has(host) || siteOf(host + path, index)) continue;
      const split = knownEnd(path, index);
      if (!split) continue;
      const home = host + split.before;
      const evidence = seen.get(home) ?? new Set<string>();
      evidence.add(split.address);
      if (fragment && index.pages.get(split.address)?.has(fragment)) evidence.add(`${split.address}#${fragment}`);
      seen.set(home, evidence);
    }
  }
  const homes = [...seen].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    certain: homes.filter(([, { size }]) => size > 1).map(([home]) => home),
    possible: homes.filter(([, { size }]) => size === 1).map(([home]) => home),
  };
}

/** A link into the guide, taken apart around its address. */
interface Found {
  offset: number;
  written: string;
  /** What stands before the address: scheme, host and base, or the interwiki prefix. */
  before: string;
  /** Path and fragment below the home page. */
  address: string;
  /** Query and text directive, which stay. */
  after: { query: string; directive: string };
}

interface RawLink {
  offset: number;
  written: string;
  scheme: string;
  host: string;
  path: string;
  query: string;
  fragment: string;
  directive: string;
}

function rawLinks(text: string): RawLink[] {
  return [...text.matchAll(URL)].map((match) => {
    const written = match[0].replace(AFTER, '');
    const [, host = '', path = '', query = '', hash = ''] = new RegExp(URL.source, 'i').exec(written) ?? [];
    const at = hash.indexOf(':~:');
    return {
      offset: match.index,
      written,
      scheme: written.slice(0, written.indexOf('//') + 2),
      host: host.toLowerCase(),
      path,
      query,
      fragment: at < 0 ? hash.slice(1) : hash.slice(1, at),
      directive: at < 0 ? '' : hash.slice(at),
    };
  });
}

function webLinks(text: string, index: LinkIndex): Found[] {
  const links = rawLinks(text);
  const web = links.flatMap(({ offset, written, scheme, host, path, query, fragment, directive }): Found[] => {
    const site = siteOf(host + path, index);
    if (!site) return [];
    // The host may be written in capitals; what is written is kept.
    const before = written.slice(0, scheme.length) + written.slice(scheme.length, scheme.length + site.length).replace(/\/?$/, '/');
    const rest = (host + path).slice(site.length);
    if (PART.test(rest)) return [];
    return [{ offset, written, before, address: fragment ? `${rest}#${fragment}` : rest, after: { query, directive } }];
  });
  return [...web, ...shortLinks(text, index, links)];
}

/** The beginning of ours that a link has, or undefined. */
function siteOf(hostAndPath: string, { sites }: LinkIndex): string | undefined {
  return sites.find((site) => hostAndPath.startsWith(site) || `${hostAndPath}/` === site);
}

/** Links without a scheme, as `go/guide/guides/introduction`: only under sites that are a bare word, which no host name is. */
function shortLinks(text: string, { sites }: LinkIndex, links: readonly RawLink[]): Found[] {
  const taken = (offset: number) => links.some((link) => offset >= link.offset && offset < link.offset + link.written.length);
  return sites
    .filter((site) => !site.split('/')[0]!.includes('.') && !site.includes(':'))
    .flatMap((site) =>
      [...text.matchAll(new RegExp(`(?<![\\w./-])${escaped(site)}([\\w/%.-]*)(#[\\w%.-]*)?`, 'g'))]
        .filter(({ index }) => !taken(index))
        .map((match) => {
          const written = match[0].replace(AFTER, '');
          return { offset: match.index, written, before: site, address: written.slice(site.length), after: { query: '', directive: '' } };
        }),
    );
}

/** Links by an interwiki prefix: `[[fieldguide:guides/introduction/#x|words]]`. */
function interwikiLinks(text: string, { interwiki }: LinkIndex): Found[] {
  return interwiki.flatMap((prefix) =>
    [...text.matchAll(new RegExp(`(\\[\\[\\s*:?${escaped(prefix)}:\\s*)([^|\\]\\n]*?)\\s*(?=[|\\]])`, 'gi'))].map((match) => {
      const [, opening = '', address = ''] = match;
      return { offset: match.index + opening.length, written: address, before: '', address, after: { query: '', directive: '' } };
    }),
  );
}

/** The end of a path that is an address of ours of two parts or more, and what stands before it. */
function knownEnd(path: string, { pages, moves, gone }: LinkIndex): { before: string; address: string } | undefined {
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
    const address = canonical(path.slice(at + 1));
    if (address.split('/').length > 2 && (pages.has(address) || moves.has(address) || gone.has(address))) return { before: path.slice(0, at + 1), address };
  }
  return undefined;
}

function joined(address: string, { query, directive }: Found['after']): string {
  const [page = '', fragment] = address.split('#');
  const hash = fragment || directive ? `#${fragment ?? ''}${directive}` : '';
  return page + query + hash;
}

/** Makes the function from an offset to a line and a column. */
function places(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
