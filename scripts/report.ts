/**
 * `npm run report`: words, sources, links out and in, reading grade, people in running text,
 * sentences over thirty words, talk about sources and lists that are announced and not given, of
 * every page; and what is below the bars of the book. Exit 1 where anything is.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { bookLoader } from '../src/compiler/load-book.ts';
import { shortcomings } from '../src/model/bars.ts';
import type { Entry } from '../src/model/entry.ts';
import { linkGraph } from '../src/model/link-graph.ts';
import { parseMdx } from '../src/markdown/parse.ts';
import { proseStyleOf, styleShortfalls, type ProseStyle } from '../src/markdown/prose-style.ts';

const { catalogue } = bookLoader(process.cwd()).load();
const graph = linkGraph(catalogue);
const pages = catalogue.entries
  .filter(({ outline }) => outline.words > 0 && outline.headings.length > 0)
  .map((entry) => ({ entry, style: proseStyleOf(parseMdx(bodyOf(entry.file))) }));
const rows = pages.map(({ entry, style }) => row(entry, style));
console.log(
  [
    'page'.padEnd(44),
    'words',
    'sources',
    'out',
    'in',
    'grade',
    'people',
    'long',
    'about',
    'missing',
  ].join('  '),
);
for (const line of rows) console.log(line);

const lacking = [
  ...shortcomings(catalogue, graph),
  ...pages.flatMap(({ entry, style }) => styleShortfalls(entry.file, entry.kind, style)),
];
for (const line of lacking) console.log(line);
console.log(
  `${rows.length} pages, ${catalogue.entries.reduce((sum, { outline }) => sum + outline.words, 0)} words, ${lacking.length} below the bars`,
);
process.exitCode = lacking.length > 0 ? 1 : 0;

/** A page's Markdown without its frontmatter. */
function bodyOf(file: string): string {
  return readFileSync(file, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
}

function row(entry: Entry, style: ProseStyle): string {
  const sources = 'sources' in entry.data ? entry.data.sources.length : 0;
  const links = (edges: readonly { by: string }[]) =>
    edges.filter(({ by }) => by === 'link').length;
  return [
    entry.id.padEnd(44),
    String(entry.outline.words).padStart(5),
    String(sources).padStart(7),
    String(links(graph.outOf(entry.id))).padStart(3),
    String(links(graph.into(entry.id))).padStart(2),
    grade(Object.values(entry.outline.texts).join(' ')).toFixed(1).padStart(5),
    String(style.people.length).padStart(6),
    String(style.long.length).padStart(4),
    String(style.aboutSources.length).padStart(5),
    String(style.promised.length).padStart(7),
  ].join('  ');
}

/** US school grade by Flesch and Kincaid. */
function grade(text: string): number {
  const sentences = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)].length;
  return fleschKincaid({
    sentence: sentences,
    word: text.split(/\s+/).length,
    syllable: syllable(text),
  });
}
