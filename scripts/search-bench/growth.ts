import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createCatalogue, type Catalogue } from '../../src/model/catalogue.ts';
import type { Entry } from '../../src/model/entry.ts';
import { permalink } from '../../src/urls/permalink.ts';
import { entryId } from '../../src/urls/reference.ts';
import { queryReader } from '../../src/search/query.ts';
import { rank } from '../../src/search/rank.ts';
import { fullText, wordsToAsk } from '../../src/search/full-text.ts';
import type { Synonyms } from '../../src/schemas/synonyms.ts';
import { buildSearchIndex } from '../build-search-index.ts';
import { builtLexicon, loadPagefind } from './engines.ts';

/** What a book of a size costs to search. */
export interface GrowthRow {
  entries: number;
  /** Places that can be found: pages and their sections. */
  places: number;
  /** Different words in it. */
  words: number;
  /**
   * Bytes of the pack and of the list that ties places to Pagefind's records, compressed: what
   * titles, names and headings need.
   */
  pack: number;
  pieces: number;
  /** Bytes of Pagefind's list of pages, which it loads whole before its first answer. */
  meta: number;
  /** Bytes of all index chunks, and of everything that search adds to the site. */
  index: number;
  whole: number;
  /**
   * Bytes that Pagefind loads for a query of its own visit: median, and 95th percentile. The first
   * search of a visit loads `meta` and its program besides.
   */
  perSearch: number;
  perSearchLate: number;
  /** Milliseconds to make the pack ready. */
  ready: number;
  /**
   * Milliseconds to read and rank a query with running text, once its chunks are there: median and
   * 95th percentile.
   */
  answer: number;
  answerLate: number;
  /** Milliseconds to build the index. */
  build: number;
}

/** Queries asked of Pagefind afresh, so that each loads all it needs. */
const SAMPLE = 16;

/**
 * Builds a search index for a book made `times` as long, and measures it. The files are left
 * nowhere.
 */
export async function growth(
  catalogue: Catalogue,
  synonyms: Synonyms,
  times: number,
  queries: readonly string[],
): Promise<GrowthRow> {
  const site = join('.build', 'search-growth', String(times));
  rmSync(site, { recursive: true, force: true });
  mkdirSync(site, { recursive: true });
  const longer = times === 1 ? catalogue : lengthened(catalogue, times);
  const began = performance.now();
  await buildSearchIndex(site, longer, synonyms);
  const build = performance.now() - began;
  const row = {
    entries: longer.entries.length,
    build,
    ...sizesOf(site),
    ...(await searches(site, queries)),
  };
  rmSync(site, { recursive: true, force: true });
  return row;
}

/** What a search index weighs, in bytes. */
function sizesOf(site: string): Pick<GrowthRow, 'pack' | 'pieces' | 'meta' | 'index' | 'whole'> {
  const files = [...sizesIn(join(site, 'pagefind')), ...sizesIn(join(site, 'search'))];
  const sum = (part: string) =>
    files.filter(({ name }) => name.includes(part)).reduce((all, { size }) => all + size, 0);
  const pieces = gzipSync(readFileSync(join(site, 'search/pieces.json')), { level: 9 }).length;
  return {
    pack: sum('pack.bin'),
    pieces,
    meta: sum('.pf_meta'),
    index: sum('.pf_index'),
    whole: sum(''),
  };
}

/** What searching it takes. */
async function searches(
  site: string,
  queries: readonly string[],
): Promise<Omit<GrowthRow, 'entries' | 'build' | keyof ReturnType<typeof sizesOf>>> {
  const start = performance.now();
  const lexicon = builtLexicon(site);
  const read = queryReader(lexicon);
  const ready = performance.now() - start;
  const ids = JSON.parse(readFileSync(join(site, 'search/pieces.json'), 'utf8')) as string[];
  const sample = queries.filter((_, i) => i % Math.ceil(queries.length / SAMPLE) === 0);
  const files = servingFiles(site);
  const loads: number[] = [];
  for (const [visit, query] of sample.entries()) {
    const text = fullText(await loadPagefind(site, files.url, visit), ids);
    files.chunks = 0;
    await text.ask(wordsToAsk(read(query)));
    loads.push(files.chunks);
  }
  const text = fullText(await loadPagefind(site, files.url), ids);
  const spent: number[] = [];
  for (const query of sample) {
    await text.ask(wordsToAsk(read(query)));
    const from = performance.now();
    rank(lexicon, read(query), text.known);
    spent.push(performance.now() - from);
  }
  files.stop();
  return {
    places: ids.length,
    words: lexicon.words.size,
    perSearch: percentile(loads, 0.5),
    perSearchLate: percentile(loads, 0.95),
    ready,
    answer: percentile(spent, 0.5),
    answerLate: percentile(spent, 0.95),
  };
}

function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}

function sizesIn(folder: string): { name: string; size: number }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => ({ name: file.name, size: statSync(join(file.parentPath, file.name)).size }));
}

/** Answers fetches with the files of a site, and counts the bytes of index chunks among them. */
function servingFiles(site: string): { url: string; chunks: number; stop(): void } {
  const plain = globalThis.fetch;
  const served = {
    url: 'http://site.example/',
    chunks: 0,
    stop: () => void (globalThis.fetch = plain),
  };
  globalThis.fetch = (address) => {
    const path = new URL(address instanceof Request ? address.url : address).pathname;
    const content = readFileSync(join(site, path));
    if (path.endsWith('.pf_index')) served.chunks += content.length;
    return Promise.resolve(new Response(content));
  };
  return served;
}

/**
 * The book many times over. Words that stand everywhere stay; every other is drawn anew from words
 * about as frequent, and some are new, so that the stock of words grows with the square root of the
 * length, as it does in books. Such text compresses worse than people's: sizes are on the safe
 * side.
 */
function lengthened(catalogue: Catalogue, times: number): Catalogue {
  const stock = stockOf(catalogue);
  const copies = Array.from({ length: times - 1 }, (_, copy) =>
    catalogue.entries.map((entry) => copied(entry, copy + 1, times, stock)),
  );
  return createCatalogue([...catalogue.entries, ...copies.flat()]);
}

/** Words of the book below the common ones, the most frequent first, and the place of each. */
interface Stock {
  words: readonly string[];
  places: ReadonlyMap<string, number>;
}

/** Words met more often than this stay as they are. */
const COMMON = 60;
/** One word in so many is new. */
const NEW = 10;
const WORD = /\p{L}{4,}/gu;

function stockOf(catalogue: Catalogue): Stock {
  const met = new Map<string, number>();
  for (const { outline } of catalogue.entries)
    for (const text of Object.values(outline.texts))
      for (const word of text.match(WORD) ?? [])
        met.set(word.toLowerCase(), (met.get(word.toLowerCase()) ?? 0) + 1);
  const words = [...met]
    .filter(([, count]) => count <= COMMON)
    .sort((a, b) => b[1] - a[1])
    .map(([word]) => word);
  return { words, places: new Map(words.map((word, place) => [word, place])) };
}

function copied(entry: Entry, copy: number, times: number, stock: Stock): Entry {
  const random = randomFrom(hash(`${entry.id} ${copy}`));
  const change = (text: string) =>
    text.replace(WORD, (word) => otherWord(word, times, stock, random));
  const slug = `${entry.slug}-${copy}`;
  const { outline } = entry;
  return {
    ...entry,
    slug,
    id: entryId(entry.kind, slug),
    href: permalink(entry.kind, slug),
    title: change(entry.title),
    summary: change(entry.summary),
    data: {
      ...entry.data,
      aliases: entry.data.aliases.map(change),
      ...('asks' in entry.data ? { asks: entry.data.asks.map(change) } : {}),
    },
    outline: {
      ...outline,
      links: [],
      headings: outline.headings.map((heading) => ({ ...heading, text: change(heading.text) })),
      texts: Object.fromEntries(
        Object.entries(outline.texts).map(([id, text]) => [id, change(text)]),
      ),
    },
  } as Entry;
}

/** A word about as frequent, or one that is new; common words and capitals stay. */
function otherWord(
  word: string,
  times: number,
  { words, places }: Stock,
  random: () => number,
): string {
  const place = places.get(word.toLowerCase());
  if (place === undefined) return word;
  // Half to twice its place, as likely below as above.
  const drawn =
    words[Math.min(words.length - 1, Math.floor((place + 1) * 2 ** (2 * random() - 1)))]!;
  const another =
    random() < 1 / NEW
      ? drawn + ending(Math.floor((Math.sqrt(times) - 1) * 2 * random() ** 2))
      : drawn;
  return word[0] === word[0]!.toLowerCase()
    ? another
    : another[0]!.toUpperCase() + another.slice(1);
}

/** An ending that makes a new word of an old one, by number. */
function ending(number: number): string {
  return `${'bdfgklmnprstvz'[number % 14]!}${'aeiou'[Math.floor(number / 14) % 5]!}${'lmnrstx'[number % 7]!}`;
}

/** Numbers from 0 to 1, the same each time. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A number from a text, the same each time. */
function hash(text: string): number {
  let value = 7;
  for (const letter of text) value = (value * 31 + letter.charCodeAt(0)) >>> 0;
  return value;
}
