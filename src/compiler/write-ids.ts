import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { splitAddress } from '../permalinks/addresses.ts';
import { fateOf, type Ledger } from '../permalinks/ledger.ts';
import { permalink } from '../urls/permalink.ts';
import { parseMdx, parseMdxSyntax } from '../markdown/parse.ts';
import type { Kind } from '../vocabulary.ts';
import { freeId } from './checks/headings.ts';
import { splitFrontmatter } from './read-draft.ts';
import type { SourceFile } from './source-file.ts';

/** An id that a heading was given. */
export interface GivenId {
  id: string;
  text: string;
  /** Line of the heading, from 1. */
  line: number;
  /** It is the id the heading was published under. */
  again: boolean;
}

/**
 * A page with an id at the end of every heading that had none; no other character of it changes.
 * Ids that are there stay as they are. A heading whose title was published without being there now
 * gets its old id again; no heading gets an id that another was published under. Throws a
 * VFileMessage where the body does not parse, and an Error where the file has no frontmatter or
 * would not read back.
 */
export function withIds(
  file: SourceFile,
  kind: Kind,
  slug: string,
  ledger: Ledger,
): { text: string; given: GivenId[] } {
  const mark = file.text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const text = file.text.slice(mark.length);
  const { yaml, body } = splitFrontmatter(text);
  if (yaml === undefined) throw new Error('it does not begin with frontmatter');
  const headings = headingsIn(parseMdx(body));
  const taken = new Set(headings.flatMap(({ data }) => data?.id ?? []));
  const { past, lost } = publishedIds(permalink(kind, slug), taken, ledger);
  const written = headingsIn(parseMdxSyntax(body));
  const given: GivenId[] = [];
  const additions: { at: number; id: string }[] = [];
  for (const [place, heading] of headings.entries()) {
    const end = written[place]?.children.at(-1)?.position?.end.offset;
    if (heading.data?.id || end === undefined) continue;
    const words = toString(heading).trim();
    const old = lost.get(words);
    const id = old !== undefined && !taken.has(old) ? old : freeId(words, taken.union(past));
    taken.add(id);
    // The body has blank lines where the frontmatter was.
    additions.push({ at: end + text.length - body.length, id });
    given.push({ id, text: words, line: heading.position?.start.line ?? 1, again: id === old });
  }
  const after = additions.reduceRight(
    (now, { at, id }) => `${now.slice(0, at)} {/* #${id} */}${now.slice(at)}`,
    text,
  );
  const ids = headingsIn(parseMdx(splitFrontmatter(after).body)).flatMap(
    ({ data }) => data?.id ?? [],
  );
  if (given.some(({ id }) => !ids.includes(id)))
    throw new Error('its headings would not have the ids that were written behind them');
  return { text: mark + after, given };
}

/** The ids that were published on a page, and title → id of those that are in the book no more. */
function publishedIds(
  page: string,
  taken: ReadonlySet<string>,
  ledger: Ledger,
): { past: ReadonlySet<string>; lost: ReadonlyMap<string, string> } {
  const lost = new Map<string, string>();
  const past = new Set<string>();
  for (const { href, title } of ledger.released.values()) {
    const place = splitAddress(href);
    if (place.page !== page || !place.id) continue;
    past.add(place.id);
    if (!taken.has(place.id) && fateOf(ledger, new Set(), href).is === 'lost' && !lost.has(title))
      lost.set(title, place.id);
  }
  return { past, lost };
}

function headingsIn(tree: Root): Heading[] {
  const headings: Heading[] = [];
  visit(tree, 'heading', (heading) => void headings.push(heading));
  return headings;
}
