import type { Kind } from '../vocabulary.ts';
import type { Lexicon } from './lexicon.ts';
import { corrected } from './spelling.ts';
import { stemOf, wordsOf } from './words.ts';

/** One way in which a term of a query can be met. */
export interface Option {
  /** Stems that have to be there, all of them. */
  stems: readonly string[];
  /** The same as words, for the full-text index; none for facts. */
  words: readonly string[];
  /** How surely this is what was meant, 0 to 1. */
  weight: number;
  how: 'word' | 'beginning' | 'corrected' | 'synonym' | 'fact';
}

/** A word or phrase of the query with all the ways to meet it. */
export interface Term {
  /** As it was typed, folded. */
  text: string;
  /** How much it tells: rare words more than common ones. */
  weight: number;
  options: readonly Option[];
}

/** What a query was taken to mean. */
export interface Understanding {
  terms: readonly Term[];
  /** Kinds of page the words ask for, with how strongly (1 leaves a kind as it is). */
  kinds: ReadonlyMap<Kind, number>;
  /** A whole question that wants advice rather than a definition. */
  asksHow: boolean;
  /** All words, mistakes mended, joined by spaces: to be compared with whole names. */
  text: string;
  /** The same without the words that ask for a kind: of "definition of scope" only "of scope". The whole text where nothing else is left. */
  subject: string;
  /** Of "sponsor vs mentor" and "snacking and preening" the two sides, each as its stems joined by spaces; empty for a query that has no sides. */
  sides: readonly string[];
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

/** Words with which a whole question begins. */
const QUESTION_WORDS = new Set('how why when should can could do does did is are am was will would what which who where may must i my'.split(' '));

/** What it counts to be of the kind that was asked for. */
const ASKED_FOR = 1.7;

/** What words count that ask for stories, or that hold of everybody in them: they stand in few titles of stories. */
const STORY_SHARE = 0.06;
/** What the words count that asked for a kind, where not a quarter. */
const HINT_SHARE: Partial<Record<Kind, number>> = { story: STORY_SHARE, term: 0.06 };

/** Words that stand between the sides of a comparison or a pair. */
const BETWEEN_SIDES = new Set(['vs', 'versus', 'or', 'and']);
/** Words that announce a comparison and are on neither side. */
const COMPARING = new Set(['difference', 'differences', 'differ', 'between', 'compare', 'compared', 'comparison']);
/** Stems of what anybody in this book is called: beside a fact of stories and nothing else, they ask for the people who have it. */
const CALLED = new Set(['engineers', 'developers', 'software', 'staff', 'senior', 'principal'].map(stemOf));
/** The stem that a title may be said without: "staff or principal". */
const ENGINEER = stemOf('engineer');
/** A side of more words than this is a clause. */
const LONGEST_SIDE = 3;

/** From so many terms on, a word that nothing is called by counts for less: "happens", "adopt"; but not one as rare as "tractor". */
const MANY_TERMS = 3;
/** How much of its weight it keeps. */
const UNNAMED_SHARE = 0.6;
/** A word in no more summaries than these is rare. */
const FEW_PLACES = 2;

interface Meaning {
  /** Phrases that mean the same. */
  same: string[];
  /** Phrases to look for as well. */
  also: string[];
  /** Facts meant, as `path:promoted`. */
  facts: { fact: string; weight: number }[];
  kinds: Kind[];
}

/** Reads queries with one lexicon: its phrase table is made once. */
export function queryReader(lexicon: Lexicon): (query: string, reading?: Reading) => Understanding {
  const phrases = phraseTable(lexicon);
  const longest = Math.max(1, ...[...phrases.keys()].map((key) => key.split(' ').length));
  const spoken = new Set([...phrases.keys()].flatMap((key) => key.split(' ')));
  const spokenStems = new Set([...spoken].map(stemOf));
  const loosely = new Map([...phrases].filter(([, meaning]) => meaning.kinds.length === 0).map(([key, meaning]) => [inStems(key), meaning]));

  // The words of a query stay as more of it is typed: each is looked for once.
  const meant = new Map<string, string | undefined>();
  const meantBy = (word: string) => {
    if (!meant.has(word)) meant.set(word, corrected(word, lexicon.words));
    return meant.get(word);
  };

  const isKnown = (word: string) =>
    lexicon.words.has(word) ||
    spoken.has(word) ||
    lexicon.fillers.has(word) ||
    /\d/.test(word) ||
    (word.length > 4 && (lexicon.postings.has(stemOf(word)) || spokenStems.has(stemOf(word))));

  return (query, { exact = false } = {}) => {
    const typed = wordsOf(query);
    const typing = /[\p{L}\p{N}]$/u.test(query);
    const mended: { from: string; to: string }[] = [];
    const words = exact ? typed : mend(typed, typing, mended);
    const begun = typing ? words.at(-1) : undefined;
    const terms: Term[] = [];
    const kinds = new Map<Kind, number>();
    const widened: { from: string; to: string[] }[] = [];
    const hinted: { term: Term; share: number }[] = [];
    const subject: string[] = [];

    for (let at = 0; at < words.length;) {
      const found = exact ? undefined : longestPhrase(words, at);
      const own = words.slice(at, at + (found?.length ?? 1));
      at += own.length;
      const content = own.filter((word) => !lexicon.fillers.has(word));
      const isLast = own.at(-1) === begun && at >= words.length;
      if (found) {
        const others = [...found.meaning.same, ...found.meaning.also];
        if (others.length > 0 && content.length > 0) widened.push({ from: own.join(' '), to: others });
        for (const kind of found.meaning.kinds) kinds.set(kind, ASKED_FOR);
        const [kind] = found.meaning.kinds;
        if (kind && found.meaning.facts.length === 0) {
          // Words like "template" ask for a kind, and may still stand in a title.
          if (content.length > 0)
            hinted.push({ term: termOf(content, found.meaning, false, mended), share: others.length > 0 ? 0.6 : (HINT_SHARE[kind] ?? 0.25) });
          continue;
        }
      }
      subject.push(...own);
      if (content.length === 0 && !found) continue;
      terms.push(termOf(content.length > 0 ? content : own, found?.meaning, isLast, mended));
    }
    if (kinds.size === 0 && asksForPeople(words, terms)) kinds.set('story', ASKED_FOR);
    // "Staff engineers who manage people": all the people in this book are such.
    if (kinds.has('story') && terms.some(isFact)) terms.forEach((term, i) => isForAll(term) && (terms[i] = { ...term, weight: term.weight * STORY_SHARE }));
    const alone = terms.length === 0;
    if (terms.length >= MANY_TERMS) terms.forEach((term, i) => (terms[i] = isTelling(term) ? term : { ...term, weight: term.weight * UNNAMED_SHARE }));
    for (const { term, share } of hinted) terms.push(alone ? term : { ...term, weight: term.weight * share });
    if (terms.length === 0) for (const word of words) terms.push(termOf([word], undefined, word === begun, mended));
    // "What is the difference between …" asks for more than a definition.
    if (terms.length > 3 && kinds.has('term')) kinds.set('term', 1.1);
    return {
      terms,
      kinds,
      asksHow: words.length > 3 && QUESTION_WORDS.has(words[0]!) && !kinds.has('term'),
      text: words.join(' '),
      subject: (subject.length > 0 ? subject : words).join(' '),
      sides: exact ? [] : sidesOf(words),
      mended,
      widened: exact ? [] : widened,
      unknown: words.filter((word) => !isKnown(word) && !(word === begun && beginnings(lexicon, word).length > 0)),
    };
  };

  /** "Tech leads who never managed" and "frontend engineers" ask for stories: two facts of different sorts, one and "who", or one and the word for people. */
  function asksForPeople(words: readonly string[], terms: readonly Term[]): boolean {
    const sorts = new Set(terms.flatMap(({ options }) => options.filter(({ how }) => how === 'fact').map(({ stems }) => stems[0]!.split(/-2:|:/)[0])));
    return sorts.size > 1 || (sorts.size === 1 && (words.includes('who') || isFactAndPeople(words, terms)));
  }

  /** "Frontend staff engineers", and not "hiring frontend engineers" or "frontend engineer". */
  function isFactAndPeople(words: readonly string[], terms: readonly Term[]): boolean {
    const plural = words.at(-1)!;
    return /s$/.test(plural) && CALLED.has(stemOf(plural)) && terms.some(isFact) && terms.every((term) => isFact(term) || isForAll(term));
  }

  /** Does the term, in any of its ways, stand in something that a page or section is called, or else in few places that say what a page is about? */
  function isTelling({ options }: Term): boolean {
    const tells = (stem: string) => {
      const places = lexicon.postings.get(stem) ?? [];
      return places.some(({ name }) => name >= 0) || (places.length > 0 && places.length <= FEW_PLACES);
    };
    return options.some(({ how, stems }) => how === 'fact' || stems.every(tells));
  }

  /** The stems of what stands on either side of "vs", "or" and "and", where each side is a word or a few. */
  function sidesOf(words: readonly string[]): string[] {
    const sides: string[][] = [[]];
    for (const word of words) {
      if (BETWEEN_SIDES.has(word)) sides.push([]);
      else if (!lexicon.fillers.has(word) && !COMPARING.has(word)) sides.at(-1)!.push(stemOf(word));
    }
    return sides.length > 1 && sides.every(({ length }) => length > 0 && length <= LONGEST_SIDE)
      ? sides.map((side) => side.join(' ')).flatMap((side) => [side, `${side} ${ENGINEER}`])
      : [];
  }

  /** The words with mistakes mended; what was mended is noted. */
  function mend(typed: readonly string[], typing: boolean, noted: { from: string; to: string }[]): string[] {
    const out: string[] = [];
    for (let i = 0; i < typed.length; i += 1) {
      const word = typed[i]!;
      const next = typed[i + 1];
      if (isKnown(word) || (next !== undefined && phrases.has(`${word} ${next}`))) {
        out.push(word);
        continue;
      }
      const joined = next === undefined ? undefined : word + next;
      if (joined !== undefined && joined.length > 5 && lexicon.words.has(joined)) {
        noted.push({ from: `${word} ${next!}`, to: joined });
        out.push(joined);
        i += 1;
        continue;
      }
      if (typing && i === typed.length - 1 && beginnings(lexicon, word).length > 0) {
        out.push(word);
        continue;
      }
      const parts = splitInTwo(word, lexicon.words);
      const found = meantBy(word);
      // A word alone that comes near to a filler would find everything that says "you".
      const near = found && typed.length === 1 && lexicon.fillers.has(found) ? undefined : found;
      const better = parts && !(near && Math.abs(near.length - word.length) === 0) ? parts : near ? [near] : parts;
      if (better) {
        noted.push({ from: word, to: better.join(' ') });
        out.push(...better);
      } else out.push(word);
    }
    return out;
  }

  function longestPhrase(words: readonly string[], at: number): { length: number; meaning: Meaning } | undefined {
    for (let length = Math.min(longest, words.length - at); length > 0; length -= 1) {
      const own = words.slice(at, at + length);
      const key = own.join(' ');
      const meaning = phrases.get(key) ?? loosely.get(inStems(key));
      if (meaning) return { length, meaning };
    }
    return undefined;
  }

  function termOf(own: readonly string[], meaning: Meaning | undefined, begun: boolean, mended: readonly { from: string; to: string }[]): Term {
    const literal = own.map(stemOf);
    const wasMended = mended.some(({ to }) => own.some((word) => to.split(' ').includes(word)));
    const options: Option[] = [{ stems: literal, words: own, weight: wasMended ? 0.92 : 1, how: wasMended ? 'corrected' : 'word' }];
    for (const phrase of meaning?.same ?? []) options.push(...optionOf(phrase, 0.85));
    for (const phrase of meaning?.also ?? []) options.push(...optionOf(phrase, 0.5));
    for (const { fact, weight } of meaning?.facts ?? []) options.push({ stems: [fact], words: [], weight, how: 'fact' });
    if (begun && own.length === 1) {
      const word = own[0]!;
      const seen = new Set(literal);
      for (const longer of beginnings(lexicon, word)) {
        const stem = stemOf(longer);
        if (seen.has(stem)) continue;
        seen.add(stem);
        options.push({ stems: [stem], words: [longer], weight: 0.55 + 0.35 * (word.length / longer.length), how: 'beginning' });
      }
    }
    const weigh = (stems: readonly string[]) => stems.reduce((sum, stem) => sum + lexicon.weightOf(stem), 0) * (stems.length > 1 ? 0.8 : 1);
    const others = options.filter(({ how, stems }) => how !== 'word' && how !== 'fact' && stems.every((stem) => lexicon.postings.has(stem)));
    // A word the book does not use must not outweigh what is meant by it.
    const isKnown = literal.every((stem) => lexicon.postings.has(stem));
    const weight = isKnown || others.length === 0 ? weigh(literal) : Math.max(...others.map(({ stems, weight }) => weigh(stems) * weight));
    return { text: own.join(' '), weight, options };
  }

  function optionOf(phrase: string, weight: number): Option[] {
    const all = wordsOf(phrase);
    const content = all.filter((word) => !lexicon.fillers.has(word));
    const words = content.length > 0 ? content : all;
    const stems = words.map(stemOf);
    return stems.every((stem) => lexicon.postings.has(stem)) ? [{ stems, words, weight, how: 'synonym' }] : [];
  }
}

/** May the term mean a fact of stories? */
function isFact({ options }: Term): boolean {
  return options.some(({ how }) => how === 'fact');
}

/** Is the term only what anybody in this book is called? */
function isForAll({ text }: Term): boolean {
  return text.split(' ').every((word) => CALLED.has(stemOf(word)));
}

/** Phrases of the synonym table and names of archetypes, folded, with what they mean. */
function phraseTable({ pack }: Lexicon): Map<string, Meaning> {
  const table = new Map<string, Meaning>();
  const meaningOf = (phrase: string): Meaning => {
    const key = wordsOf(phrase).join(' ');
    const there = table.get(key) ?? { same: [], also: [], facts: [], kinds: [] };
    table.set(key, there);
    return there;
  };
  const { same, also, facts, kinds } = pack.synonyms;
  for (const row of same) for (const phrase of row) meaningOf(phrase).same.push(...row.filter((other) => other !== phrase));
  for (const { say, find } of also) for (const phrase of say) meaningOf(phrase).also.push(...find);
  for (const { say, fact, is } of facts)
    for (const phrase of say) meaningOf(phrase).facts.push(...is.map((value) => ({ fact: `${fact}:${value}`, weight: 0.9 })));
  for (const { say, kind } of kinds) for (const phrase of say) meaningOf(phrase).kinds.push(kind);
  for (const { kind, slug, title } of pack.entries)
    if (kind === 'archetype') meaningOf(title).facts.push({ fact: `archetype:${slug}`, weight: 0.9 }, { fact: `archetype-2:${slug}`, weight: 0.7 });
  return table;
}

/** A phrase by the stems of its words: "resigning" finds what is said of "resign", "design docs" that of "design doc". */
function inStems(phrase: string): string {
  return phrase.split(' ').map(stemOf).join(' ');
}

/** Words that begin like this one, at most 24, the shortest and most frequent first. Nothing for fewer than two letters. */
export function beginnings({ sorted, words }: Lexicon, start: string): string[] {
  if (start.length < 2) return [];
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < start) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let i = low; i < sorted.length && sorted[i]!.startsWith(start); i += 1) if (sorted[i] !== start) found.push(sorted[i]!);
  return found.sort((a, b) => words.get(b)! / b.length - words.get(a)! / a.length || a.localeCompare(b, 'en')).slice(0, 24);
}

/** "techlead" as "tech" and "lead": two known words, the pair met most. */
function splitInTwo(word: string, words: ReadonlyMap<string, number>): string[] | undefined {
  let best: string[] | undefined;
  let most = 0;
  for (let cut = 2; cut <= word.length - 2; cut += 1) {
    const [left, right] = [word.slice(0, cut), word.slice(cut)];
    if (left.length < 3 && right.length < 3) continue;
    const met = Math.min(words.get(left) ?? 0, words.get(right) ?? 0);
    if (met > most && met > 1) [best, most] = [[left, right], met];
  }
  return best;
}
