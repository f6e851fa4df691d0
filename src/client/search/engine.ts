import { fullText, wordsToAsk, type FullText, type FullTextIndex } from '../../domain/search/full-text.ts';
import { lexiconOf, type Lexicon } from '../../domain/search/lexicon.ts';
import { unpacked } from '../../domain/search/pack.ts';
import { queryReader, type Understanding } from '../../domain/search/query.ts';
import { rank, type Hit } from '../../domain/search/rank.ts';

/** What came of a query. */
export interface Answer {
  query: string;
  understanding: Understanding;
  hits: readonly Hit[];
  /** The full text has been asked; before that, titles, names, questions, headings and summaries only. */
  complete: boolean;
}

/** Search, loaded. */
export interface Engine {
  lexicon: Lexicon;
  /** What is known at once. */
  answer(query: string, exact: boolean): Answer;
  /** The same with the running text. Loads Pagefind the first time; the answer without it where that fails. */
  complete(query: string, exact: boolean): Promise<Answer>;
  /** Running text of a place that a full-text search has found. */
  textOf(piece: number): Promise<string | undefined>;
}

/** Where the site is served from, with a slash at its end. */
export const base = document.documentElement.dataset['base'] ?? '/';

/** Makes search out of the pack, which the door asks for while this file is still on its way. Throws where it did not come: the site has not been built, or there is no network. */
export async function openEngine(request: Promise<Response>): Promise<Engine> {
  const response = await request;
  if (!response.ok || !response.body) throw new Error(`the search pack did not come (${response.status})`);
  const text = await new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).text();
  const lexicon = lexiconOf(unpacked(text));
  const read = queryReader(lexicon);
  let loading: Promise<FullText | undefined> | undefined;
  let loaded: FullText | undefined;

  const answer = (query: string, exact: boolean): Answer => {
    const understanding = read(query, { exact });
    const complete = loaded !== undefined && wordsToAsk(understanding).every((word) => loaded!.known.has(word));
    return { query, understanding, hits: rank(lexicon, understanding, loaded?.known), complete };
  };
  return {
    lexicon,
    answer,
    async complete(query, exact) {
      loaded ??= await (loading ??= loadFullText());
      await loaded?.ask(wordsToAsk(read(query, { exact })));
      return { ...answer(query, exact), complete: true };
    },
    textOf: async (piece) => loaded?.textOf(piece),
  };
}

type Pagefind = FullTextIndex & { init(): Promise<void>; options(options: object): Promise<void> };

/** Pagefind and the list that ties its records to ours; undefined where either does not come, and search goes on without running text. */
async function loadFullText(): Promise<FullText | undefined> {
  try {
    const [ids, index] = await Promise.all([fetch(`${base}search/pieces.json`).then((response) => response.json() as Promise<string[]>), loadPagefind()]);
    await index.options({ basePath: `${base}pagefind/` });
    await index.init();
    return fullText(index, ids);
  } catch {
    return undefined;
  }
}

/** Pagefind by way of a script of the index, which hands it over: an import() from here would bring the bundler's preload helper into every page. */
function loadPagefind(): Promise<Pagefind> {
  return new Promise((done, fail) => {
    document.addEventListener('pagefind', (event) => done((event as CustomEvent<Pagefind>).detail), { once: true });
    const script = document.createElement('script');
    script.type = 'module';
    script.src = `${base}search/full-text.js`;
    script.addEventListener('error', fail);
    document.head.append(script);
  });
}
