import type { LinkIndex } from './link-index.ts';
import { canonical } from './link-index.ts';
import { judge, type Judgement } from './link-judge.ts';
import {
  isWritable,
  rangeInText,
  textLayers,
  editsOfText,
  type LayerEdit,
  type SearchedText,
} from './link-layers.ts';
import { applyEdits, type Edit } from './mapped-text.ts';
import { scanLinks, type ScannedLink } from './link-scan.ts';

/** A link into the guide as it stands in a text, and what became of it. */
export type LinkFinding = Judgement & {
  /** Line, from 1. */
  line: number;
  /** Column, from 1. */
  column: number;
  /** Where it begins in the text, from 0. */
  offset: number;
  /** The link as it stands in the text; all of the encoded piece where it is base64. */
  written: string;
  /** The link with its escapes undone. */
  link: string;
  /**
   * The link as it should read: the new address of what moved, or the nearest to what was mistyped,
   * with the writer's own host, query and quotation.
   */
  instead?: string;
  /**
   * The edit that writes `instead`; none where the text has no way to say it, or the link is
   * uncertain.
   */
  mend?: LayerEdit;
};

/** Any web address, for finding copies of the guide. */
const URL = /(?:https?:)?\/\/([^\s/"'<>()[\]{}|\\^`?#&,;]+)(\/[\w/.%~-]*)?(?:#([\w.%-]*))?/gi;

/**
 * Finds every link into the guide in a text of any format and judges each. Escapes and encodings
 * are undone first: HTML, JSON, LaTeX, Markdown, percent signs, mail, and addresses inside others.
 */
export function checkLinks(text: string, index: LinkIndex): LinkFinding[] {
  const placeOf = places(text);
  return textLayers(text)
    .flatMap((searched) => scanLinks(searched.text, index).map((link) => ({ searched, link })))
    .map(({ searched, link }) => {
      const range = rangeInText(searched.layer, link);
      const { from: offset, to } = range;
      const written = text.slice(offset, to);
      return { ...placeOf(offset), offset, written, ...verdictOn(link, searched, index) };
    })
    .sort((a, b) => a.offset - b.offset);
}

function verdictOn(link: ScannedLink, { layer, text }: SearchedText, index: LinkIndex) {
  const address = layer.wrapped ? link.address.replace(/%23/, '#') : link.address;
  const judged = judge(address, index);
  // Letters that follow may belong to the last word, and then another one was meant.
  const judgement =
    judged.verdict === 'mistyped' && !link.ends ? { ...judged, sure: false } : judged;
  const to = betterOf(judgement);
  const read = withoutBreak(text.slice(link.from, link.to));
  if (to === undefined) return { ...judgement, link: read };
  const instead = link.before + joined(to, link);
  const mend = { layer, edit: { from: link.from, to: link.to, text: instead } };
  const mendable = link.broken !== 'by hand' && isWritable(mend);
  return { ...judgement, link: read, instead, ...(mendable && { mend }) };
}

function betterOf(judgement: Judgement): string | undefined {
  if (judgement.verdict === 'moved') return judgement.to;
  return judgement.verdict === 'mistyped' ? judgement.near : undefined;
}

/**
 * The text with what moved at its new address, and slips of the pen mended. Nothing else in it
 * changes.
 */
export function corrected(text: string, findings: readonly LinkFinding[]): string {
  return applyEdits(text, corrections(findings));
}

/** The edits of a text that `corrected` makes, by their place in it. */
export function corrections(findings: readonly LinkFinding[]): Edit[] {
  return editsOfText(findings.filter(isMendable).map(({ mend }) => mend!));
}

/** May this link be rewritten without asking? */
export function isMendable(finding: LinkFinding): boolean {
  if (!finding.mend) return false;
  return finding.verdict === 'moved' || (finding.verdict === 'mistyped' && finding.sure);
}

/**
 * Home pages of copies of the guide that some texts link to. A host counts as one where two pages
 * of ours, or a page with a place of ours, are linked under one beginning; those where a single
 * page is are only `possible`, since other sites have a `/guides/introduction/` too.
 */
export function copiesIn(
  texts: Iterable<string>,
  index: LinkIndex,
): { certain: string[]; possible: string[] } {
  const seen = new Map<string, Set<string>>();
  for (const text of texts) {
    for (const { home, address } of pagesElsewhere(text, index)) {
      const evidence = seen.get(home) ?? new Set<string>();
      evidence.add(address);
      if (address.includes('#')) evidence.add(address.split('#')[0]!);
      seen.set(home, evidence);
    }
  }
  const homes = [...seen].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    certain: homes.filter(([, { size }]) => size > 1).map(([home]) => home),
    possible: homes.filter(([, { size }]) => size === 1).map(([home]) => home),
  };
}

/** Links to other hosts that have a page of ours at their end. */
function pagesElsewhere(text: string, index: LinkIndex): { home: string; address: string }[] {
  return textLayers(text).flatMap((searched) =>
    [...searched.text.matchAll(URL)].flatMap(([, name = '', path = '', fragment = '']) => {
      const host = name.toLowerCase();
      const ours = index.sites.some((site) => `${host}${path}/`.startsWith(site));
      const split = index.otherHosts.has(host) || ours ? undefined : knownEnd(path, index);
      if (!split) return [];
      const isPlace = index.pages.get(split.address)?.has(fragment);
      const address = isPlace ? `${split.address}#${fragment}` : split.address;
      return [{ home: host + split.before, address }];
    }),
  );
}

/** The end of a path that is an address of ours of two parts or more, and what stands before it. */
function knownEnd(
  path: string,
  { pages, moves, gone }: LinkIndex,
): { before: string; address: string } | undefined {
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
    const address = canonical(path.slice(at + 1));
    const known = pages.has(address) || moves.has(address) || gone.has(address);
    if (known && address.split('/').length > 2) return { before: path.slice(0, at + 1), address };
  }
  return undefined;
}

function joined(address: string, { query, directive }: ScannedLink): string {
  const [page = '', fragment] = address.split('#');
  const hash = fragment || directive ? `#${fragment ?? ''}${directive}` : '';
  return page + query + hash;
}

/** The link in one piece where a line is broken in it. */
function withoutBreak(link: string): string {
  return link.replace(/=?(?:\r\n|\n|\r)[ \t>]*/g, '');
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
