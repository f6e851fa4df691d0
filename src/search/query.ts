import type { Kind } from '../vocabulary.ts';
import type { Lexicon } from './lexicon.ts';
import { phraseTable, type Meaning, type Phrases } from './phrases.ts';
import { translator, type Translation } from './language.ts';
import { corrected, splitInTwo } from './spelling.ts';
import { stem, tokenize } from './words.ts';

/** One way in which a term of a query can be met. */
export interface Option {
  /** Stems that have to be there, all of them; of a fact, the fact. */
  stems: readonly string[];
  /** The same as words, for the running text; none for facts. */
  words: readonly string[];
  how: 'word' | 'beginning' | 'synonym' | 'related' | 'fact';
}

/** A word of the query with all the ways to meet it. */
export interface Term {
  /** As it was typed, or mended. */
  text: string;
  /** How much it tells: its inverse document frequency. */
  idf: number;
  /** It asked for a kind ("template", "stories of") and may stand in a name besides. */
  isHint: boolean;
  options: readonly Option[];
}

/** What a query was taken to mean. */
export interface Understanding {
  terms: readonly Term[];
  /** Kinds of page the words ask for. */
  kinds: ReadonlySet<Kind>;
  /** A question or situation told in a sentence, and not words to look something up by. */
  isSentence: boolean;
  /** Stems of all words, mistakes mended, in order: to be compared with whole names. */
  stems: readonly string[];
  /**
   * The same without fillers, and without the words that ask for a kind: of "definition of scope"
   * only "scope".
   */
  content: readonly string[];
  subject: readonly string[];
  /** Words that stand together, quoted as the running text is asked for them. */
  passages: readonly { phrase: string; idf: number }[];
  /**
   * Of "sponsor vs mentor" the two sides, as stems joined by spaces; none where it has no sides.
   */
  sides: readonly string[];
  /** Where the query is not in English: what it was read as. */
  translation: Translation | undefined;
  /** Words that were mended. */
  mended: readonly { from: string; to: string }[];
  /** Phrases for which others were looked for too. */
  widened: readonly { from: string; to: readonly string[] }[];
  /** Words that stand nowhere in the book. */
  unknown: readonly string[];
}

/** How to read a query. */
export interface Reading {
  /** Take the words as they stand: mend nothing, add nothing. */
  exact?: boolean;
}

/** From so many words on a query is a sentence. */
const SENTENCE = 5;
/** Words that stand between the sides of a comparison. */
const BETWEEN_SIDES = new Set(['vs', 'versus', 'or', 'and']);
/** Words that announce a comparison and are on neither side. */
const COMPARING = new Set(
  'difference differences differ between compare compared comparison'.split(' '),
);
/** What anybody in this book is called: beside a fact and nothing else, it asks for people. */
const CALLED = new Set('engineer developer software staff senior principal'.split(' ').map(stem));
/** The stem that a title may be said without: "staff or principal". */
const ENGINEER = stem('engineer');
/** A side of more words than this is a clause. */
const LONGEST_SIDE = 3;
/** So many words that begin like the last one are looked for. */
const MOST_BEGINNINGS = 16;

/** A stretch of the query: a phrase of the table, or a word. */
interface Stretch {
  words: readonly string[];
  meaning: Meaning | undefined;
}

/** Reads queries with one lexicon: its phrase table is made once. */
export function queryReader(lexicon: Lexicon): (query: string, reading?: Reading) => Understanding {
  const phrases = phraseTable(lexicon.pack);
  const mend = mender(lexicon, phrases);
  const translate = translator(
    lexicon.pack.synonyms.languages,
    (word) => lexicon.isEnglish(word) || phrases.has(word),
  );

  return (query, { exact = false } = {}) => {
    const translation = exact ? undefined : translate(tokenize(query));
    const typed = translation?.words ?? tokenize(query);
    const isTyping = /[\p{L}\p{N}]$/u.test(query);
    const { words, mended, unknown } = mend(typed, { exact, isTyping });
    const begun = isTyping && !exact ? words.at(-1) : undefined;
    const stretches = exact ? words.map(single) : cut(words, phrases);
    const kinds = kindsOf(stretches);
    const terms = termsOf(lexicon, stretches, begun);
    if (kinds.size === 0 && asksForPeople(words, terms)) kinds.add('story');
    const subject = stretches.filter((stretch) => !isHint(stretch)).flatMap((each) => each.words);
    const withoutFillers = (all: readonly string[]) => [
      ...new Set(all.filter((word) => !lexicon.fillers.has(word)).map(stem)),
    ];
    return {
      terms,
      kinds,
      isSentence: words.length >= SENTENCE && !kinds.has('term'),
      stems: words.map(stem),
      content: withoutFillers(words),
      subject: withoutFillers(subject),
      passages: passagesOf(lexicon, words),
      sides: exact ? [] : sidesOf(lexicon, words),
      translation,
      mended,
      widened: stretches.flatMap((stretch) => widening(lexicon, stretch)),
      unknown,
    };
  };
}

function single(word: string): Stretch {
  return { words: [word], meaning: undefined };
}

/** The words cut into phrases of the table, the longest first, and words between them. */
function cut(words: readonly string[], phrases: Phrases): Stretch[] {
  const stretches: Stretch[] = [];
  for (let at = 0; at < words.length; at += stretches.at(-1)!.words.length) {
    let found = single(words[at]!);
    for (let length = Math.min(phrases.longest, words.length - at); length > 0; length -= 1) {
      const own = words.slice(at, at + length);
      const meaning = phrases.meaningOf(own);
      if (!meaning) continue;
      found = { words: own, meaning };
      break;
    }
    stretches.push(found);
  }
  return stretches;
}

/** Does the stretch only say which kind of page is wanted? */
function isHint({ meaning }: Stretch): boolean {
  return meaning !== undefined && meaning.kinds.length > 0 && meaning.facts.length === 0;
}

/** The kinds asked for. A definition is asked for at the beginning or the end, as in "what is". */
function kindsOf(stretches: readonly Stretch[]): Set<Kind> {
  const isEnd = (i: number) => i === 0 || i === stretches.length - 1;
  return new Set(
    stretches.flatMap(({ meaning }, i) =>
      (meaning?.kinds ?? []).filter((kind) => kind !== 'term' || isEnd(i)),
    ),
  );
}

/** The terms of a query: its words without fillers; all of them where it has nothing else. */
function termsOf(lexicon: Lexicon, stretches: readonly Stretch[], begun?: string): Term[] {
  const make = (stretch: Stretch, i: number, word: string) =>
    termOf(lexicon, stretch, word, i === stretches.length - 1 && word === begun);
  const content = stretches.flatMap((stretch, i) =>
    stretch.words
      .filter((word) => !lexicon.fillers.has(word) || (stretch.meaning && !isHint(stretch)))
      .map((word) => make(stretch, i, word)),
  );
  if (content.length > 0) return content;
  return stretches.flatMap((stretch, i) => stretch.words.map((word) => make(stretch, i, word)));
}

function termOf(lexicon: Lexicon, stretch: Stretch, word: string, isBegun: boolean): Term {
  const { meaning } = stretch;
  const ways = (phrases: readonly string[] | undefined, how: Option['how']) =>
    (phrases ?? []).flatMap((phrase) => optionOf(lexicon, phrase, how));
  const options: Option[] = [
    { stems: [stem(word)], words: [word], how: 'word' },
    ...ways(meaning?.same, 'synonym'),
    ...ways(meaning?.also, 'related'),
    ...(meaning?.facts ?? []).map((fact): Option => ({ stems: [fact], words: [], how: 'fact' })),
  ];
  if (isBegun) options.push(...beginnings(lexicon, word));
  const rarest = ({ stems }: Option) => Math.min(...stems.map(lexicon.idf));
  const others = options.slice(1).filter(({ how }) => how !== 'fact');
  // A word the book does not use must not outweigh what is meant by it.
  const isKnown = lexicon.idf(stem(word)) < lexicon.idf('');
  const idf =
    isKnown || others.length === 0 ? lexicon.idf(stem(word)) : Math.max(...others.map(rarest));
  return { text: word, idf, isHint: isHint(stretch), options };
}

/** A phrase of the table as an option, where all of it stands in the book. */
function optionOf({ fillers, idf }: Lexicon, phrase: string, how: Option['how']): Option[] {
  const all = tokenize(phrase);
  const content = all.filter((word) => !fillers.has(word));
  const words = content.length > 0 ? content : all;
  const stems = words.map(stem);
  return stems.every((each) => idf(each) < idf('')) ? [{ stems, words, how }] : [];
}

/** Words that begin like this one, the shortest and most frequent first; none for one letter. */
function beginnings({ sorted, words, idf }: Lexicon, start: string): Option[] {
  if (start.length < 2) return [];
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < start) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let i = low; sorted[i]?.startsWith(start); i += 1) found.push(sorted[i]!);
  const likely = (word: string) => words.get(word)! / word.length;
  const best = found.sort((a, b) => likely(b) - likely(a) || (a < b ? -1 : 1));
  const own = stem(start);
  // What is a word already is seldom the beginning of a rarer one.
  const longer = best.filter(
    (word) => stem(word) !== own && (!words.has(start) || idf(stem(word)) < idf(own)),
  );
  return longer
    .slice(0, MOST_BEGINNINGS)
    .map((word) => ({ stems: [stem(word)], words: [word], how: 'beginning' }));
}

/** "Frontend engineers" and "who tried management" ask for stories: a fact of theirs and people. */
function asksForPeople(words: readonly string[], terms: readonly Term[]): boolean {
  const facts = (term: Term) => term.options.filter(({ how }) => how === 'fact');
  const sorts = new Set(terms.flatMap(facts).map(({ stems }) => stems[0]!.split(/-2:|:/)[0]));
  if (sorts.size !== 1) return sorts.size > 1;
  const isPeople = /s$/.test(words.at(-1)!) && CALLED.has(stem(words.at(-1)!));
  const others = terms.filter((term) => facts(term).length === 0);
  return words.includes('who') || (isPeople && others.every(({ text }) => CALLED.has(stem(text))));
}

/** Neighboring words of which one says something, as phrases. */
function passagesOf({ fillers, idf }: Lexicon, words: readonly string[]) {
  return words.slice(1).flatMap((word, i) => {
    const pair = [words[i]!, word];
    if (pair.every((each) => fillers.has(each))) return [];
    return [{ phrase: `"${pair.join(' ')}"`, idf: idf(stem(pair[0]!)) + idf(stem(word)) }];
  });
}

/** The stems on either side of "vs", "or" and "and", where each side is a word or a few. */
function sidesOf({ fillers }: Lexicon, words: readonly string[]): string[] {
  const sides: string[][] = [[]];
  for (const word of words) {
    if (BETWEEN_SIDES.has(word)) sides.push([]);
    else if (!fillers.has(word) && !COMPARING.has(word)) sides.at(-1)!.push(stem(word));
  }
  const isSide = ({ length }: string[]) => length > 0 && length <= LONGEST_SIDE;
  if (sides.length < 2 || !sides.every(isSide)) return [];
  return sides.map((side) => side.join(' ')).flatMap((side) => [side, `${side} ${ENGINEER}`]);
}

/** What else was looked for. */
function widening({ fillers }: Lexicon, { words, meaning }: Stretch) {
  const to = [...(meaning?.same ?? []), ...(meaning?.also ?? [])];
  const isEmpty = to.length === 0 || words.every((word) => fillers.has(word));
  return isEmpty ? [] : [{ from: words.join(' '), to }];
}

interface Mended {
  words: string[];
  mended: { from: string; to: string }[];
  unknown: string[];
}

/** Mends words that stand neither in the book nor in the table of phrases. */
function mender(lexicon: Lexicon, phrases: Phrases) {
  const meant = new Map<string, string | undefined>();
  const meantBy = (word: string) => {
    if (!meant.has(word)) meant.set(word, corrected(word, lexicon.words));
    return meant.get(word);
  };
  const isKnown = (word: string) =>
    lexicon.words.has(word) ||
    phrases.has(word) ||
    lexicon.fillers.has(word) ||
    /\d/.test(word) ||
    (word.length > 4 && lexicon.idf(stem(word)) < lexicon.idf(''));

  return (typed: readonly string[], { exact, isTyping }: { exact: boolean; isTyping: boolean }) => {
    const out: Mended = { words: [], mended: [], unknown: [] };
    const put = (from: string, to: string[]) => {
      out.words.push(...to);
      out.mended.push({ from, to: to.join(' ') });
    };
    for (let i = 0; i < typed.length; i += 1) {
      const word = typed[i]!;
      const next = typed[i + 1];
      const isBegun = isTyping && next === undefined && beginnings(lexicon, word).length > 0;
      if (
        exact ||
        isKnown(word) ||
        lexicon.isEnglish(word) ||
        isBegun ||
        (next && phrases.meaningOf([word, next]))
      ) {
        out.words.push(word);
        if (!isBegun && !isKnown(word)) out.unknown.push(word);
        continue;
      }
      const joined = word + (next ?? '');
      if (next && joined.length > 5 && lexicon.words.has(joined)) {
        put(`${word} ${next}`, [joined]);
        i += 1;
        continue;
      }
      const found = meantBy(word);
      // A word alone that comes near to a filler would find everything that says "you".
      const near = found && typed.length === 1 && lexicon.fillers.has(found) ? undefined : found;
      const parts = near?.length === word.length ? undefined : splitInTwo(word, lexicon.words);
      if (parts ?? near) put(word, parts ?? [near!]);
      else {
        out.words.push(word);
        out.unknown.push(word);
      }
    }
    return out;
  };
}
