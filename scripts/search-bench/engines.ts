import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import type { Catalogue } from '../../src/model/catalogue.ts';
import {
  fullText,
  RANKING,
  wordsToAsk,
  type FullText,
  type FullTextIndex,
} from '../../src/search/full-text.ts';
import { lexiconOf, type Lexicon, type Purposes } from '../../src/search/lexicon.ts';
import { unpacked } from '../../src/search/pack.ts';
import { queryReader } from '../../src/search/query.ts';
import { rank } from '../../src/search/rank.ts';
import { piecesOf, searchEntry } from '../../src/search/records.ts';
import { resultOf } from '../../src/search/result.ts';

/** Something that answers queries with addresses of the book, best first. */
export interface SearchEngine {
  name: string;
  find(query: string): Promise<string[]>;
}

type Pagefind = FullTextIndex & { options(options: object): Promise<void>; init(): Promise<void> };

/**
 * Pagefind as built into a site, run without a browser; `url` is where that site is served. Each
 * `visit` by number is one that has loaded nothing yet.
 */
export async function loadPagefind(site: string, url: string, visit?: number): Promise<Pagefind> {
  const address = pathToFileURL(resolve(site, 'pagefind/pagefind.js')).href;
  const once = globalThis.fetch;
  // While a core is busy with an index the server gives up its idle lines: ask again on a new one.
  globalThis.fetch = (...asked) => once(...asked).catch(() => once(...asked));
  const pagefind = (await import(
    visit === undefined ? address : `${address}?visit=${visit}`
  )) as Pagefind;
  await pagefind.options({ basePath: `${url}pagefind/`, noWorker: true, ranking: RANKING });
  await pagefind.init();
  return pagefind;
}

/**
 * Pagefind alone: the same index, asked with the words as typed. Of each page only its best section
 * counts.
 */
export function plainPagefind(pagefind: Pagefind): SearchEngine {
  return {
    name: 'Pagefind',
    async find(query) {
      const { results } = await pagefind.search(query);
      const addresses = await Promise.all(
        results
          .slice(0, 60)
          .map(async ({ data }) => (await data()).url.replace(/^https?:\/\/[^/]+/, '')),
      );
      return onePerPage(addresses);
    },
  };
}

/** MiniSearch over the same places and fields, with fuzzy and prefix search on. */
export function miniSearch(catalogue: Catalogue): SearchEngine {
  const index = new MiniSearch<Record<string, string>>({
    fields: ['title', 'names', 'asks', 'heading', 'summary', 'facts', 'text'],
    storeFields: ['href'],
    searchOptions: {
      fuzzy: 0.2,
      prefix: true,
      boost: { title: 6, names: 5, asks: 4, heading: 4, facts: 4, summary: 2 },
    },
  });
  const documents = catalogue.entries.flatMap((entry) => {
    const { names, asks, facts, summary } = searchEntry(entry);
    return piecesOf(entry).map(({ href, title, heading, text }, i) => ({
      id: href,
      href,
      title,
      heading,
      text,
      ...(i === 0
        ? { names: names.join(' '), asks: asks.join(' '), facts: facts.join(' '), summary }
        : {}),
    }));
  });
  index.addAll(documents);
  return {
    name: 'MiniSearch',
    find: (query) =>
      Promise.resolve(onePerPage(index.search(query).map(({ href }) => String(href)))),
  };
}

/** The lexicon of a built site, with what its sections are for. */
export function builtLexicon(site: string): Lexicon {
  const pack = gunzipSync(readFileSync(join(site, 'search/pack.bin'))).toString('utf8');
  const lexicon = lexiconOf(unpacked(pack));
  lexicon.add(JSON.parse(readFileSync(join(site, 'search/purposes.json'), 'utf8')) as Purposes);
  return lexicon;
}

/** The running text of a built site, tied to its places. */
export function builtText(site: string, pagefind: FullTextIndex): FullText {
  return fullText(
    pagefind,
    JSON.parse(readFileSync(join(site, 'search/pieces.json'), 'utf8')) as string[],
  );
}

/** Ours, as the search page shows it. */
export function ourSearch(site: string, pagefind: Pagefind): SearchEngine {
  const lexicon = builtLexicon(site);
  const read = queryReader(lexicon);
  const text = builtText(site, pagefind);
  return {
    name: 'ours',
    async find(query) {
      const understanding = read(query);
      await text.ask(wordsToAsk(understanding));
      return rank(lexicon, understanding, text.known).map((hit) => resultOf(lexicon, hit).href);
    },
  };
}

function onePerPage(addresses: readonly string[]): string[] {
  const seen = new Set<string>();
  return addresses.filter((address) => {
    const page = /^\/(glossary|sources)\//.test(address) ? address : address.split('#')[0]!;
    return !seen.has(page) && seen.add(page);
  });
}
