import type { SearchEntry, SearchPack } from './pack.ts';
import { stemOf, wordsOf } from './words.ts';

/** The fields of an entry that are searched. */
export type Field = 'title' | 'name' | 'ask' | 'summary' | 'fact' | 'heading' | 'id';

/** A name by which a place can be called in full: a title, an alias, a question, a heading. */
export interface Name {
  field: Field;
  /** Index of the entry. */
  entry: number;
  /** Index of the section in the entry, or -1 for the entry itself. */
  section: number;
  /** Its stems without fillers (all of them where it has nothing else). */
  stems: readonly string[];
  /** All its words, joined by spaces. */
  text: string;
}

/** A heading that stands on more pages than this says little by itself: "Seen in the stories". */
const REPEATED = 4;

/** Where a stem is met outside running text. */
export interface Posting {
  entry: number;
  field: Field;
  /** Index of the section in the entry for headings, else -1. */
  section: number;
  /** Index of the name, or -1 for fields that are not names. */
  name: number;
}

/** The pack made ready to be asked. */
export interface Lexicon {
  pack: SearchPack;
  /** Word → how often it is met in titles, names, questions, headings, summaries; 1 for words of running text alone. */
  words: ReadonlyMap<string, number>;
  /** Stem → where. */
  postings: ReadonlyMap<string, readonly Posting[]>;
  names: readonly Name[];
  fillers: ReadonlySet<string>;
  /** Does this heading (its words) stand on many pages? */
  isRepeated(heading: string): boolean;
  /** Weight of a stem: the rarer, the higher. */
  weightOf(stem: string): number;
  /** All words in order of the alphabet, for beginnings of words. */
  sorted: readonly string[];
  /** Running number of a section over the whole book (entry itself: section -1). */
  pieceOf(entry: number, section: number): number;
  /** Entry and section of a running number. */
  placeOf(piece: number): { entry: number; section: number };
}

/** Makes a pack ready to be asked: words, stems and where they are met. Takes some milliseconds. */
export function lexiconOf(pack: SearchPack): Lexicon {
  const words = new Map<string, number>();
  const postings = new Map<string, Posting[]>();
  const names: Name[] = [];
  const fillers = new Set(pack.synonyms.fillers.flatMap(wordsOf));
  const met = new Map<string, Set<number>>();
  const stems = new Map<string, string>();
  const stem = (word: string) => stems.get(word) ?? (stems.set(word, stemOf(word)), stems.get(word)!);

  const post = (each: string, posting: Posting) => {
    const list = postings.get(each);
    if (list) list.push(posting);
    else postings.set(each, [posting]);
  };
  const add = (entry: number, field: Field, text: string, section = -1) => {
    const own = wordsOf(text);
    const isName = field === 'title' || field === 'name' || field === 'ask' || field === 'heading' || field === 'id';
    const name = isName ? names.length : -1;
    const kept = own.filter((word) => !fillers.has(word));
    if (isName) names.push({ field, entry, section, stems: [...new Set((kept.length > 0 ? kept : own).map(stem))], text: own.join(' ') });
    for (const word of own) words.set(word, (words.get(word) ?? 0) + 1);
    for (const each of new Set(own.map(stem))) {
      post(each, { entry, field, section, name });
      const entries = met.get(each);
      if (entries) entries.add(entry);
      else met.set(each, new Set([entry]));
    }
  };

  pack.entries.forEach((entry, index) => {
    add(index, 'title', entry.title);
    for (const name of entry.names) add(index, 'name', name);
    for (const ask of entry.asks) add(index, 'ask', ask);
    add(index, 'summary', entry.summary);
    addFacts(entry, index);
    entry.sections.forEach(([id, heading], section) => {
      add(index, 'heading', heading, section);
      // A heading's id says in plain words what a heading of more wit is about.
      add(index, 'id', id.replaceAll('-', ' '), section);
    });
  });
  for (const word of pack.words) if (!words.has(word)) words.set(word, 1);

  function addFacts(entry: SearchEntry, index: number) {
    for (const fact of entry.facts) {
      // "path:promoted" is asked for as it stands; anything else by its words.
      if (/^[a-z0-9-]+:/.test(fact)) post(fact, { entry: index, field: 'fact', section: -1, name: -1 });
      else add(index, 'fact', fact);
    }
  }

  const offsets: number[] = [];
  let pieces = 0;
  for (const entry of pack.entries) {
    offsets.push(pieces);
    pieces += entry.sections.length + 1;
  }
  const total = pack.entries.length;
  const headings = new Map<string, number>();
  for (const { field, text } of names) if (field === 'heading' || field === 'id') headings.set(text, (headings.get(text) ?? 0) + 1);
  return {
    isRepeated: (heading) => (headings.get(heading) ?? 0) > REPEATED,
    pack,
    words,
    postings,
    names,
    fillers,
    weightOf: (each) => Math.log(1 + total / (1 + (met.get(each)?.size ?? postings.get(each)?.length ?? 0))),
    sorted: [...words.keys()].sort(),
    pieceOf: (entry, section) => offsets[entry]! + section + 1,
    placeOf(piece) {
      let low = 0;
      let high = offsets.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (offsets[middle]! <= piece) low = middle;
        else high = middle - 1;
      }
      return { entry: low, section: piece - offsets[low]! - 1 };
    },
  };
}
