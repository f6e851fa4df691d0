/** The one file that asks Astro for content: binds the compiled book to the pages. */
import { getEntry, render } from 'astro:content';
import process from 'node:process';
import { HERE } from './address.ts';
import { bookLoader, resolveLink } from './compiler/load-book.ts';
import { companionsOf } from './publish/companion.ts';
import { changedOn as lastChange } from './model/changed.ts';
import type { Entry, EntryOf } from './model/entry.ts';
import { FACETS } from './stories/facet.ts';
import { addressesOf } from './permalinks/addresses.ts';
import { linkGraph } from './model/link-graph.ts';
import { oldAddresses } from './permalinks/old-addresses.ts';
import { partsOf } from './model/reading-order.ts';
import { storyIndex } from './stories/story-index.ts';
import { readHistory } from './history.ts';
import { renderMarkdown } from './markdown/pipeline.ts';
import { KINDS } from './vocabulary.ts';

const root = process.env.BOOK_ROOT ?? process.cwd();
const { catalogue, figures, ledger } = bookLoader(root, process.env.BOOK_COMPILED).load();
const { changed: commits, arrived: arrivals } = readHistory(root);
const graph = linkGraph(catalogue);
const parts = partsOf(catalogue);
const stories = storyIndex(catalogue, FACETS);
const titles = new Map(addressesOf({ catalogue, figures }).map(({ href, title }) => [href, title]));
const old = oldAddresses(ledger, new Set(titles.keys()));

/** Entries written in MDX. */
type WithBody = EntryOf<'guide' | 'archetype' | 'story' | 'resource' | 'question' | 'page'>;

/** Where cards, oEmbed answers and Markdown of pages stand. */
const companions = companionsOf(catalogue, old.pages, titles);

/**
 * The compiled book, and what pages ask of it: who links to whom, the parts in order, the lists of
 * stories, old addresses and days of change.
 */
export const book = {
  catalogue,
  companions,
  figures,
  graph,
  parts,
  ledger,
  old,
  titles,
  commits,
  arrivals,
  stories,
};

/** The body of an entry as a component. Throws for kinds without a body. */
export async function bodyOf(entry: WithBody) {
  const found = await getEntry(KINDS[entry.kind].folder, entry.slug);
  if (!found) throw new Error(`${entry.id} has no body in ${entry.file}`);
  return (await render(found)).Content;
}

/**
 * The day an entry's words last changed, from git, or as its author says where git does not know;
 * undefined where nobody does.
 */
export function changedOn(entry: Entry): Date | undefined {
  return lastChange(commits, entry);
}

/** Markdown of a data field as HTML. */
export function html(markdown: string): string {
  return renderMarkdown(markdown, (target) => resolveLink(catalogue, HERE.base, target));
}
