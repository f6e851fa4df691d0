import type { TextScores } from './features.ts';
import type { Option, Understanding } from './query.ts';
import { otherForm } from './words.ts';

/** As much of Pagefind as is used. */
export interface FullTextIndex {
  search(word: string): Promise<{
    results: readonly {
      id: string;
      score: number;
      data(): Promise<{ url: string; content: string }>;
    }[];
  }>;
}

/**
 * What a full-text search found for words: word → piece → 0 to 1. Asks only for words it has not
 * asked for.
 */
export interface FullText {
  /** Scores of the words a query needs, as far as they are known now. */
  known: TextScores;
  /**
   * Asks for the words of a query that are not known yet. False where all were known. Rejects where
   * one could not be asked: it stays unknown.
   */
  ask(words: readonly string[]): Promise<boolean>;
  /**
   * The text of a piece as it stands in the index, or undefined where it has not been found by a
   * search.
   */
  textOf(piece: number): Promise<string | undefined>;
}

/** How Pagefind scores a word in a place: by the running text alone, as BM25 does. */
export const RANKING = {
  metaWeights: { title: 0, heading: 0 },
  termFrequency: 1,
  termSaturation: 1.4,
  pageLength: 0.5,
};

/**
 * At most so many other words are looked up besides those typed: each may load a piece of the
 * index.
 */
const MOST_OTHERS = 4;
/** And so many pairs of words that stand together. */
const MOST_PASSAGES = 8;

/**
 * What a query needs from the full text: the words typed, the surest single words that mean the
 * same, and phrases. Words that stand nowhere are not asked for: Pagefind would answer with the
 * words they begin with.
 */
export function wordsToAsk({ terms, unknown, passages }: Understanding): string[] {
  const options = terms.flatMap((term) => term.options);
  const wordsOf = (how: Option['how']) =>
    options.filter((option) => option.how === how).flatMap(({ words }) => words);
  const typed = wordsOf('word').flatMap((word) => [word, otherForm(word) ?? word]);
  const others = options
    .filter(({ how, words }) => (how === 'synonym' || how === 'related') && words.length === 1)
    .flatMap(({ words }) => words);
  const phrases = passages.slice(0, MOST_PASSAGES).map(({ phrase }) => phrase);
  const words = [...new Set([...typed, ...others.slice(0, MOST_OTHERS), ...phrases])];
  return words.filter((word) => word.length > 1 && !unknown.includes(word));
}

/**
 * Ties the index to the pieces of the book. `ids` are the index's ids of the pieces, in the book's
 * order.
 */
export function fullText(index: FullTextIndex, ids: readonly string[]): FullText {
  const pieceOf = new Map(ids.map((id, piece) => [id, piece]));
  const known = new Map<string, Map<number, number>>();
  const found = new Map<number, () => Promise<{ content: string }>>();
  return {
    known,
    async ask(words) {
      const open = words.filter((word) => !known.has(word));
      const asked = await Promise.allSettled(open.map(look));
      for (const each of asked) if (each.status === 'rejected') throw each.reason;
      return open.length > 0;
    },
    textOf: async (piece) => (await found.get(piece)?.())?.content,
  };

  async function look(word: string): Promise<void> {
    const { results } = await index.search(word);
    const best = Math.max(0, ...results.map(({ score }) => score));
    const scores = new Map<number, number>();
    for (const { id, score, data } of results) {
      const piece = pieceOf.get(id.replace(/^en_/, ''));
      // An index of another version than the list, as after a deploy.
      if (piece === undefined)
        throw new Error(`the index names "${id}", which the list of pieces has not`);
      if (best === 0) continue;
      scores.set(piece, Math.sqrt(score / best));
      found.set(piece, data);
    }
    known.set(word, scores);
  }
}
