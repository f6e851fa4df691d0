import {
  fullText,
  RANKING,
  wordsToAsk,
  type FullText,
  type FullTextIndex,
} from '../../search/full-text.ts';
import { lexiconOf, type Lexicon, type Purposes } from '../../search/lexicon.ts';
import { checksum, unpacked } from '../../search/pack.ts';
import { queryReader, type Understanding } from '../../search/query.ts';
import { rank, type Hit } from '../../search/rank.ts';
import { retried, type Retried } from '../retried.ts';
import { at, fetchJson } from '../site.ts';

/** What came of a query. */
export interface Answer {
  query: string;
  understanding: Understanding;
  hits: readonly Hit[];
  /**
   * The running text has been asked; else the answer is from titles, names, questions, headings and
   * summaries only.
   */
  complete: boolean;
}

/** Search, loaded. */
export interface Engine {
  lexicon: Lexicon;
  /** What is known at once. */
  answer(query: string, exact: boolean): Answer;
  /**
   * The same with the running text. Loads Pagefind the first time; incomplete where it or a piece
   * of its index does not come, until it is asked again.
   */
  complete(query: string, exact: boolean): Promise<Answer>;
  /** Running text of a place that a full-text search has found. Rejects where it does not come. */
  textOf(piece: number): Promise<string | undefined>;
  /** Gives up what is still on its way: the next question asks for the running text anew. */
  giveUp(): void;
}

/**
 * Search, loaded when it is first asked for and again where that failed. `pack` is the request that
 * the door has already sent.
 */
export function retriedEngine(pack: Promise<Response>): Retried<Engine> {
  // What the browser's own cache has of a pack that was no good is no good either.
  return retried((attempt) =>
    openEngine(attempt === 0 ? pack : fetch(at('/search/pack.bin'), { cache: 'reload' })),
  );
}

/**
 * Makes search out of the pack. Rejects where it did not come whole: the site has not been built,
 * there is no network, or the answer was cut short.
 */
async function openEngine(request: Promise<Response>): Promise<Engine> {
  const response = await request;
  if (!response.ok || !response.body)
    throw new Error(`the search pack did not come (${response.status})`);
  const text = await new Response(
    response.body.pipeThrough(new DecompressionStream('gzip')),
  ).text();
  const lexicon = lexiconOf(unpacked(text));
  const read = queryReader(lexicon);
  const purposes = retried(() => fetchJson<Purposes>('/search/purposes.json').then(lexicon.add));
  const runningText = retried((attempt) => loadFullText(attempt, lexicon.pack.pieces));
  let loaded: FullText | undefined;

  const answer = (query: string, exact: boolean): Answer => {
    const understanding = read(query, { exact });
    const complete =
      loaded !== undefined && wordsToAsk(understanding).every((word) => loaded!.known.has(word));
    return { query, understanding, hits: rank(lexicon, understanding, loaded?.known), complete };
  };
  return {
    lexicon,
    answer,
    async complete(query, exact) {
      try {
        [loaded] = await Promise.all([runningText.get(), purposes.get()]);
        await loaded.ask(wordsToAsk(read(query, { exact })));
      } catch {
        // Pagefind keeps some of its failures: the next question begins with a new one.
        runningText.reset();
        purposes.reset();
      }
      return answer(query, exact);
    },
    textOf: async (piece) => loaded?.textOf(piece),
    giveUp: () => runningText.reset(),
  };
}

type Pagefind = FullTextIndex & { init(): Promise<void>; options(options: object): Promise<void> };

/**
 * Pagefind and the list that ties its records to ours. Rejects where either does not come, or the
 * list was not made with the pack.
 */
async function loadFullText(attempt: number, pieces: number): Promise<FullText> {
  // Each attempt has a query of its own: a browser remembers by its address a module that failed.
  const address = `${at('/pagefind/pagefind.js')}${attempt > 0 ? `?${attempt}` : ''}`;
  const [ids, index] = await Promise.all([
    fetchJson<string[]>('/search/pieces.json'),
    import(/* @vite-ignore */ address) as Promise<Pagefind>,
  ]);
  if (checksum(ids) !== pieces)
    throw new Error('the list of pieces is of another version than the pack');
  await index.options({ basePath: at('/pagefind/'), ranking: RANKING });
  await index.init();
  return fullText(index, ids);
}
