import type { Synonyms } from '../schemas/synonyms.ts';
import { folded, tokenize } from './words.ts';

/** A query that is not English, read as far as the table goes. */
export interface Translation {
  /** What the language is called; undefined where only the script is foreign. */
  language: string | undefined;
  /** English words for what was understood, with names, numbers and loan words, in order. */
  words: string[];
  /** What was put into English. */
  read: { from: string; to: string }[];
  /** What was not understood. */
  left: string[];
}

/** A word of the table may be inflected by so many letters, where it has at least five itself. */
const LONGEST_ENDING = 3;
const SHORTEST_STEM = 5;
/** Scripts that put no spaces between words. */
const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const FOREIGN_LETTER = /[^\p{Script=Latin}\P{L}]/u;

interface Table {
  name: string;
  meanings: ReadonlyMap<string, string>;
  fillers: ReadonlySet<string>;
}

/**
 * Makes a reader of queries in other languages. It takes the words of a query, and gives undefined
 * for English: where `isEnglish` holds of all words, or of more than twice as many as any language
 * of the table knows.
 */
export function translator(
  languages: Synonyms['languages'],
  isEnglish: (word: string) => boolean,
): (words: readonly string[]) => Translation | undefined {
  const tables = languages.map(({ name, words, fillers }): Table => {
    const meanings = Object.entries(words).map(([word, to]) => [folded(word), to] as const);
    return { name, meanings: new Map(meanings), fillers: new Set(fillers.map(folded)) };
  });

  return (typed) => {
    if (typed.every(isEnglish)) return undefined;
    let best: { table: Table; words: string[]; weight: number } | undefined;
    for (const table of tables) {
      const words = typed.flatMap((word) => parted(table, word));
      const own = words.filter((word) => table.fillers.has(word) || meaningIn(table, word));
      const weight = own.filter((word) => !isEnglish(word)).length + own.length;
      const english = words.filter((word) => isEnglish(word) && !own.includes(word)).length;
      const isForeign = own.some((word) => !isEnglish(word)) && 2 * own.length >= english;
      if (isForeign && weight > (best?.weight ?? 0)) best = { table, words, weight };
    }
    if (best) return translate(best.table, best.words, isEnglish);
    const left = typed.filter((word) => FOREIGN_LETTER.test(word));
    if (left.length === 0) return undefined;
    const words = typed.filter((word) => !FOREIGN_LETTER.test(word));
    return { language: undefined, words, read: [], left };
  };
}

function translate(
  table: Table,
  words: readonly string[],
  isEnglish: (word: string) => boolean,
): Translation {
  const translation: Translation = { language: table.name, words: [], read: [], left: [] };
  for (const word of words) {
    const to = meaningIn(table, word);
    if (to) {
      translation.words.push(...tokenize(to));
      if (to !== word) translation.read.push({ from: word, to });
    } else if (table.fillers.has(word)) continue;
    else if (isEnglish(word) || /\d/.test(word)) translation.words.push(word);
    else translation.left.push(word);
  }
  return translation;
}

/** What a word means, in any form of it. */
function meaningIn({ meanings }: Table, word: string): string | undefined {
  for (let length = word.length; length >= word.length - LONGEST_ENDING; length -= 1) {
    const meaning = meanings.get(word.slice(0, length));
    if (meaning && (length === word.length || length >= SHORTEST_STEM)) return meaning;
  }
  return undefined;
}

/** A run of letters without spaces, cut at the words that the table knows, the longest first. */
function parted({ meanings, fillers }: Table, run: string): string[] {
  if (!WITHOUT_SPACES.test(run)) return [run];
  const known = [...meanings.keys(), ...fillers].filter((word) => WITHOUT_SPACES.test(word));
  const parts: string[] = [];
  let unknown = '';
  const close = () => {
    if (unknown) parts.push(unknown);
    unknown = '';
  };
  for (let at = 0; at < run.length;) {
    const found = known
      .filter((word) => run.startsWith(word, at))
      .sort((a, b) => b.length - a.length)[0];
    if (found) {
      close();
      parts.push(found);
      at += found.length;
    } else {
      unknown += run[at]!;
      at += 1;
    }
  }
  close();
  return parts;
}
