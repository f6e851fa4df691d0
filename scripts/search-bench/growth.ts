import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createCatalogue, type Catalogue } from '../../src/domain/catalogue.ts';
import type { Entry } from '../../src/domain/entry.ts';
import { permalink } from '../../src/domain/permalink.ts';
import { entryId } from '../../src/domain/reference.ts';
import { lexiconOf } from '../../src/domain/search/lexicon.ts';
import { unpacked } from '../../src/domain/search/pack.ts';
import { queryReader } from '../../src/domain/search/query.ts';
import { rank } from '../../src/domain/search/rank.ts';
import { wordsToAsk } from '../../src/domain/search/full-text.ts';
import type { Synonyms } from '../../src/schemas/synonyms.ts';
import { buildSearchIndex } from '../build-search-index.ts';

/** What a book of a size costs to search. */
export interface GrowthRow {
  entries: number;
  pieces: number;
  /** Bytes of the pack, compressed. */
  pack: number;
  /** Bytes of Pagefind's list of pages, which is loaded whole. */
  meta: number;
  /** Bytes of all index chunks, and of the largest. */
  index: number;
  chunk: number;
  /** Bytes of chunks that one query of three words loads, at most. */
  perSearch: number;
  /** Milliseconds to make the pack ready, to read and rank a query (median, without running text), and to build. */
  ready: number;
  answer: number;
  build: number;
}

/** Builds a search index for a book made `times` as long, and measures it. */
export async function growth(catalogue: Catalogue, synonyms: Synonyms, times: number, queries: readonly string[]): Promise<GrowthRow> {
  const site = join('.build', 'search-growth', String(times));
  rmSync(site, { recursive: true, force: true });
  mkdirSync(site, { recursive: true });
  const longer = times === 1 ? catalogue : lengthened(catalogue, times);
  const began = performance.now();
  await buildSearchIndex(site, longer, synonyms);
  const build = performance.now() - began;
  const packFile = readFileSync(join(site, 'search/pack.bin'));
  const start = performance.now();
  const lexicon = lexiconOf(unpacked(gunzipSync(packFile).toString('utf8')));
  const read = queryReader(lexicon);
  const ready = performance.now() - start;
  const spent = queries
    .map((query) => {
      const from = performance.now();
      rank(lexicon, read(query));
      return performance.now() - from;
    })
    .sort((a, b) => a - b);
  const chunks = sizesIn(join(site, 'pagefind/index'));
  const chunk = Math.max(...chunks);
  const words = queries.map((query) => wordsToAsk(read(query)).length).sort((a, b) => a - b);
  const row = {
    entries: longer.entries.length,
    pieces: readdirSync(join(site, 'pagefind/fragment')).length,
    pack: packFile.length,
    meta: readdirSync(join(site, 'pagefind'))
      .filter((name) => name.endsWith('.pf_meta'))
      .reduce((sum, name) => sum + statSync(join(site, 'pagefind', name)).size, 0),
    index: chunks.reduce((sum, size) => sum + size, 0),
    chunk,
    perSearch: Math.min(chunks.length, words[Math.floor(words.length / 2)]!) * (chunks.reduce((sum, size) => sum + size, 0) / chunks.length),
    ready,
    answer: spent[Math.floor(spent.length / 2)]!,
    build,
  };
  rmSync(site, { recursive: true, force: true });
  return row;
}

function sizesIn(folder: string): number[] {
  return readdirSync(folder).map((name) => statSync(join(folder, name)).size);
}

/** The book many times over: each copy keeps the common words and has its own in place of one in six of the rest, as a longer book would. */
export function lengthened(catalogue: Catalogue, times: number): Catalogue {
  const common = commonWords(catalogue);
  const copies = Array.from({ length: times - 1 }, (_, copy) => catalogue.entries.map((entry) => copied(entry, copy + 1, common)));
  return createCatalogue([...catalogue.entries, ...copies.flat()]);
}

function copied(entry: Entry, copy: number, common: ReadonlySet<string>): Entry {
  const change = (text: string) =>
    text.replace(/[a-z]{4,}/g, (word) => {
      if (common.has(word)) return word;
      const draw = hash(`${word}${copy}`);
      // A copy shares most of its new words with other copies: the stock of words grows slower than the book.
      return draw % 6 === 0 ? `${word}${'aeiou'[draw % 5]!}${'bdklmnprst'[Math.floor(draw / 7) % 10]!}${'aeiou'[Math.floor(Math.sqrt(copy)) % 5]!}` : word;
    });
  const slug = `${entry.slug}-${copy}`;
  const { outline } = entry;
  return {
    ...entry,
    slug,
    id: entryId(entry.kind, slug),
    href: permalink(entry.kind, slug),
    title: `${change(entry.title)} ${copy}`,
    summary: change(entry.summary),
    data: { ...entry.data, aliases: entry.data.aliases.map(change), ...('asks' in entry.data ? { asks: entry.data.asks.map(change) } : {}) },
    outline: {
      ...outline,
      headings: outline.headings.map((heading) => ({ ...heading, text: change(heading.text) })),
      texts: Object.fromEntries(Object.entries(outline.texts).map(([id, text]) => [id, change(text)])),
    },
  } as Entry;
}

function commonWords(catalogue: Catalogue): Set<string> {
  const met = new Map<string, number>();
  for (const { outline } of catalogue.entries)
    for (const text of Object.values(outline.texts)) for (const word of text.match(/[a-z]{4,}/g) ?? []) met.set(word, (met.get(word) ?? 0) + 1);
  return new Set([...met].filter(([, count]) => count > 60).map(([word]) => word));
}

/** A number from a text, the same each time. */
function hash(text: string): number {
  let value = 7;
  for (const letter of text) value = (value * 31 + letter.charCodeAt(0)) >>> 0;
  return value;
}
