/** `npm run report`: words, sources, links out and in, and reading grade of every page, and what is below the bars of the book. Exit 1 where anything is. */
import process from 'node:process';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { bookLoader } from '../src/compiler/load-book.ts';
import { shortcomings } from '../src/domain/bars.ts';
import type { Entry } from '../src/domain/entry.ts';
import { linkGraph } from '../src/domain/link-graph.ts';

const { catalogue } = bookLoader(process.cwd()).load();
const graph = linkGraph(catalogue);
const rows = catalogue.entries.filter(({ outline }) => outline.words > 0 && outline.headings.length > 0).map(row);
console.log(['page'.padEnd(44), 'words', 'sources', 'out', 'in', 'grade'].join('  '));
for (const line of rows) console.log(line);

const lacking = shortcomings(catalogue, graph);
for (const line of lacking) console.log(line);
console.log(`${rows.length} pages, ${catalogue.entries.reduce((sum, { outline }) => sum + outline.words, 0)} words, ${lacking.length} below the bars`);
process.exitCode = lacking.length > 0 ? 1 : 0;

function row(entry: Entry): string {
  const sources = 'sources' in entry.data ? entry.data.sources.length : 0;
  const links = (edges: readonly { by: string }[]) => edges.filter(({ by }) => by === 'link').length;
  return [
    entry.id.padEnd(44),
    String(entry.outline.words).padStart(5),
    String(sources).padStart(7),
    String(links(graph.outOf(entry.id))).padStart(3),
    String(links(graph.into(entry.id))).padStart(2),
    grade(Object.values(entry.outline.texts).join(' ')).toFixed(1).padStart(5),
  ].join('  ');
}

/** US school grade by Flesch and Kincaid. */
function grade(text: string): number {
  const sentences = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)].length;
  return fleschKincaid({ sentence: sentences, word: text.split(/\s+/).length, syllable: syllable(text) });
}
