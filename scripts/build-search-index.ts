import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import type { Catalogue } from '../src/model/catalogue.ts';
import { purposesOf } from '../src/model/entry.ts';
import type { Purposes } from '../src/search/lexicon.ts';
import { checksum, packed, type SearchPack } from '../src/search/pack.ts';
import { citedIn, piecesOf, rooms, searchEntry, type Piece } from '../src/search/records.ts';
import { filterOf } from '../src/search/word-filter.ts';
import { tokenize } from '../src/search/words.ts';
import type { Synonyms } from '../src/schemas/synonyms.ts';
import { englishWords } from './english-words.ts';

/** Interfaces and variants that Pagefind ships and we don't use. */
const UNUSED = /-ui\.|component-ui|modular|highlight|wasm\.unknown/;
/** What Pagefind writes before the text of a fragment. */
const FRAGMENT_MARK = 'pagefind_dcd';

/** Scripts of Pagefind that load pieces of the index: on the page, and in its worker. */
const LOADERS = /^pagefind(-worker)?\.js$/;
/**
 * Pagefind swallows the failure of a piece of its index, searches on without it, and keeps the
 * failure for as long as the page is open: a search would say that there is nothing where it
 * doesn't know. Each replacement makes it tell, and forget.
 */
const HONEST: readonly (readonly [there: string, instead: string])[] = [
  [
    'this.loaded_chunks[hash]=this._loadGenericChunk(url,"load_index_chunk");',
    'this.loaded_chunks[hash]=this._loadGenericChunk(url,"load_index_chunk");this.loaded_chunks[hash].catch(()=>{delete this.loaded_chunks[hash];});',
  ],
  [
    'console.error(`Failed to load the index chunk ${url}:',
    'throw new Error(`Failed to load the index chunk ${url}:',
  ],
  [
    'this.loaded_fragments[hash]=this._loadFragment(hash);',
    'this.loaded_fragments[hash]=this._loadFragment(hash);this.loaded_fragments[hash].catch(()=>{delete this.loaded_fragments[hash];});',
  ],
];

/**
 * Writes what search needs into a built site: `pagefind/`, the full-text index with one record for
 * each place of the book, and `search/`, the pack that is loaded first, the list that ties the
 * index's records to it, and what sections are for. Throws where Pagefind reports an error.
 */
export async function buildSearchIndex(
  site: string,
  catalogue: Catalogue,
  synonyms: Synonyms,
): Promise<void> {
  const pieces = [...catalogue.entries.map(piecesOf), ...rooms().map(({ piece }) => [piece])];
  const files = await fullTextIndex(pieces.flat());
  const ids = new Map<string, string>();
  for (const { path, content } of files) {
    if (UNUSED.test(path)) continue;
    await writeInto(
      join(site, 'pagefind', path),
      LOADERS.test(path) ? honest(path, content) : content,
    );
    const id = /fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (id) ids.set(urlOf(content), id);
  }
  const order = pieces.flat().map(({ href }) => (ids.get(href) ?? '').replace(/^en_/, ''));
  const pack = packOf(catalogue, synonyms, pieces, checksum(order));
  await writeInto(join(site, 'search', 'pack.bin'), gzipSync(packed(pack), { level: 9 }));
  await writeInto(join(site, 'search', 'pieces.json'), JSON.stringify(order));
  await writeInto(join(site, 'search', 'purposes.json'), JSON.stringify(purposesIn(catalogue)));
}

/** What each section is for, by its running number over the book. */
export function purposesIn(catalogue: Catalogue): Purposes {
  let place = 0;
  return catalogue.entries.flatMap((entry) => {
    const purposes = purposesOf(entry);
    const ids = ['', ...entry.outline.headings.map(({ id }) => id).filter(Boolean)];
    const first = place;
    place += ids.length;
    return [...purposes].map(
      ([id, { asks, situations }]) => [first + ids.indexOf(id), asks, situations] as const,
    );
  });
}

/**
 * A loader of Pagefind that tells of its failures and forgets them. Throws where its text is not as
 * we know it: then look anew at what it does.
 */
function honest(path: string, content: Uint8Array): string {
  let text = Buffer.from(content).toString('utf8');
  for (const [there, instead] of HONEST) {
    if (!text.includes(there))
      throw new Error(
        `${path} of Pagefind has no "${there}": look at how it handles failures, and at HONEST in build-search-index.ts`,
      );
    text = text.replaceAll(there, () => instead);
  }
  return text;
}

/** What is loaded first. */
export function packOf(
  catalogue: Catalogue,
  synonyms: Synonyms,
  pieces: readonly Piece[][],
  stamp: number,
): SearchPack {
  const purposes = new Map(
    purposesIn(catalogue).map(([place, ...said]) => [place, said.flat().join(' ')]),
  );
  const counts = new Map<string, number>();
  pieces.flat().forEach(({ title, heading, text }, place) => {
    for (const word of new Set(
      tokenize(`${heading || title} ${text} ${purposes.get(place) ?? ''}`),
    ))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  });
  const words = [...counts.keys()]
    .filter((word) => word.length > 1 && /^[a-z]+$/.test(word))
    .sort();
  const cited = citedIn(catalogue);
  return {
    entries: [
      ...catalogue.entries.map((entry) => searchEntry(entry, cited.get(entry))),
      ...rooms().map(({ entry }) => entry),
    ],
    words,
    counts: words.map((word) => Math.min(9, Math.floor(Math.log2(counts.get(word)!)))).join(''),
    synonyms,
    english: filterOf(englishWords().filter((word) => !counts.has(word))),
    emblems: Object.fromEntries(
      catalogue.of('archetype').map(({ slug, data }) => [slug, data.emblem]),
    ),
    pieces: stamp,
  };
}

/** Pagefind's files for these places. */
async function fullTextIndex(pieces: readonly Piece[]): Promise<pagefind.IndexFile[]> {
  const { index } = await pagefind.createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error('Pagefind could not make an index');
  const failures: string[] = [];
  // One after the other: the order of the records is the order of the book, so two builds give the
  // same files.
  for (const { href, title, heading, text } of pieces) {
    const meta = { title, ...(heading && { heading }) };
    const { errors } = await index.addCustomRecord({
      url: href,
      content: [heading, text].filter(Boolean).join('. ') || title,
      language: 'en',
      meta,
    });
    failures.push(...errors);
  }
  const { files, errors } = await index.getFiles();
  await pagefind.close();
  if (failures.length + errors.length > 0 || files.length === 0)
    throw new Error(`Pagefind: ${[...failures, ...errors].join('; ')} (${pieces.length} records)`);
  return files;
}

/** The address a fragment stands for. */
function urlOf(fragment: Uint8Array): string {
  const text = gunzipSync(fragment).toString('utf8');
  return (
    JSON.parse(text.slice(text.indexOf(FRAGMENT_MARK) + FRAGMENT_MARK.length)) as { url: string }
  ).url;
}

async function writeInto(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
