import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { splitAddress } from '../domain/addresses.ts';
import { fateOf, type Ledger } from '../domain/ledger.ts';
import { permalink } from '../domain/permalink.ts';
import { parseMdx } from '../markdown/parse.ts';
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
 * A page with an id at the end of every heading that had none. Ids that are there stay as they are. A heading whose title was
 * published without being there now gets its old id again; no heading gets an id that another was published under.
 * Throws a VFileMessage where the body does not parse.
 */
export function withIds(file: SourceFile, kind: Kind, slug: string, ledger: Ledger): { text: string; given: GivenId[] } {
  const tree = parseMdx(splitFrontmatter(file.text).body);
  const taken = new Set(headingsIn(tree).flatMap(({ data }) => data?.id ?? []));
  const page = permalink(kind, slug);
  const lost = new Map<string, string>();
  const past = new Set<string>();
  for (const { href, title } of ledger.released.values()) {
    const place = splitAddress(href);
    if (place.page !== page || !place.id) continue;
    past.add(place.id);
    if (!taken.has(place.id) && fateOf(ledger, new Set(), href).is === 'lost' && !lost.has(title)) lost.set(title, place.id);
  }
  const lines = file.text.split('\n');
  const given: GivenId[] = [];
  for (const heading of headingsIn(tree)) {
    const end = heading.children.at(-1)?.position?.end;
    if (heading.data?.id || !end) continue;
    const text = toString(heading).trim();
    const old = lost.get(text);
    const id = old !== undefined && !taken.has(old) ? old : freeId(text, taken.union(past));
    taken.add(id);
    const line = lines[end.line - 1]!;
    lines[end.line - 1] = `${line.slice(0, end.column - 1)} {/* #${id} */}${line.slice(end.column - 1)}`;
    given.push({ id, text, line: heading.position?.start.line ?? end.line, again: id === old });
  }
  return { text: lines.join('\n'), given };
}

function headingsIn(tree: Root): Heading[] {
  const headings: Heading[] = [];
  visit(tree, 'heading', (heading) => void headings.push(heading));
  return headings;
}
