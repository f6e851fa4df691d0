import type { SearchPack } from './pack.ts';
import { readFilter } from './word-filter.ts';
import { stem, tokenize } from './words.ts';

/** The fields of a place; `text` is the running text, which comes later. */
export const FIELDS = [
  'title',
  'name',
  'ask',
  'heading',
  'situation',
  'id',
  'summary',
  'fact',
  'text',
] as const;
export type Field = (typeof FIELDS)[number];

/**
 * Fields that call a place by a name: each of their values is compared with the query as a whole.
 */
const NAMING: ReadonlySet<Field> = new Set(['title', 'name', 'ask', 'heading', 'situation', 'id']);

/** A title, alias, question, situation or heading. */
export interface Name {
  field: Field;
  place: number;
  /** Its words, in order. */
  words: readonly string[];
  /** Its stems without fillers (all of them where it has nothing else), each once. */
  stems: readonly string[];
}

/** A stem in a field of a place. */
export interface Posting {
  place: number;
  field: Field;
  termFrequency: number;
  /** Numbers of the names that hold it; none in other fields. */
  names: readonly number[];
}

/** A page, or one of its sections, by its running number over the whole book. */
export interface Place {
  /** Index of the entry in the pack. */
  entry: number;
  /** Index of the section, or -1 for the page itself. */
  section: number;
}

/**
 * What the sections say they are for: place → questions, situations. Comes with the running text.
 */
export type Purposes = readonly (readonly [
  place: number,
  asks: readonly string[],
  situations: readonly string[],
])[];

/** The pack made ready to be asked. */
export interface Lexicon {
  pack: SearchPack;
  /** Word → in about how many places it stands. */
  words: ReadonlyMap<string, number>;
  /** Stem → where. */
  postings: ReadonlyMap<string, readonly Posting[]>;
  names: readonly Name[];
  fillers: ReadonlySet<string>;
  places: readonly Place[];
  /** Is it a word of the book, or an English one that the book doesn't use? */
  isEnglish(word: string): boolean;
  /** Running number of a section (page itself: section -1). */
  pieceOf(entry: number, section: number): number;
  /** Inverse document frequency over the places of the book: the rarer, the higher. */
  idf(stem: string): number;
  /** How long a field of a place is, over the mean of that field. */
  fieldLength(place: number, field: Field): number;
  /** All words in order of the alphabet, for beginnings of words. */
  sorted: readonly string[];
  /** Adds what sections are for, when it has come. */
  add(purposes: Purposes): void;
}

/** Sections that stand on every page and say little by themselves: never offered for themselves. */
const BOILERPLATE = new Set(['in-one-minute', 'try-this', 'watch-out-for', 'seen-in-the-stories']);

/** May this place be offered? */
export function isOffered({ pack }: Lexicon, { entry, section }: Place): boolean {
  return section < 0 || !BOILERPLATE.has(pack.entries[entry]!.sections[section]![0]);
}

/** Makes a pack ready to be asked: words, stems and where they are met. Takes some milliseconds. */
export function lexiconOf(pack: SearchPack): Lexicon {
  const fillers = new Set(pack.synonyms.fillers.flatMap(tokenize));
  const english = readFilter(pack.english);
  const postings = new Map<string, Posting[]>();
  const names: Name[] = [];
  const places = pack.entries.flatMap(({ sections }, entry) =>
    [-1, ...sections.keys()].map((section) => ({ entry, section })),
  );
  const first = new Map(
    places.map(({ entry }, place) => [entry, place]).reverse() as [number, number][],
  );
  const lengths = new Map(FIELDS.map((field) => [field, new Uint16Array(places.length)]));
  const totals = new Map<Field, [words: number, places: number]>();
  const frequency = documentFrequency(pack);

  const post = (place: number, field: Field, token: string, name: number) => {
    const list = postings.get(token) ?? [];
    if (list.length === 0) postings.set(token, list);
    const last = list.at(-1);
    if (last?.place !== place || last.field !== field)
      list.push({ place, field, termFrequency: 1, names: name < 0 ? [] : [name] });
    else {
      last.termFrequency += 1;
      if (name >= 0 && last.names.at(-1) !== name) (last.names as number[]).push(name);
    }
  };
  const add = (place: number, field: Field, text: string) => {
    const words = tokenize(text);
    const stems = words.map(stem);
    const name = NAMING.has(field) ? names.length : -1;
    const kept = stems.filter((_, i) => !fillers.has(words[i]!));
    if (name >= 0)
      names.push({
        field,
        place,
        words: stems,
        stems: [...new Set(kept.length > 0 ? kept : stems)],
      });
    for (const each of stems) post(place, field, each, name);
    for (const word of words) if (!frequency.words.has(word)) frequency.words.set(word, 1);
    const length = lengths.get(field)!;
    const [sum, count] = totals.get(field) ?? [0, 0];
    totals.set(field, [sum + stems.length, count + (length[place] === 0 ? 1 : 0)]);
    length[place]! += stems.length;
  };

  places.forEach(({ entry, section }, place) => {
    const page = pack.entries[entry]!;
    if (section >= 0) {
      const [id, heading] = page.sections[section]!;
      add(place, 'heading', heading);
      // A heading's id says in plain words what a heading of more wit is about.
      add(place, 'id', id.replaceAll('-', ' '));
      return;
    }
    add(place, 'title', page.title);
    for (const name of page.names) add(place, 'name', name);
    for (const ask of page.asks) add(place, 'ask', ask);
    add(place, 'summary', page.summary);
    for (const fact of page.facts)
      // "path:promoted" is asked for as it stands; anything else by its words.
      if (/^[a-z0-9-]+:/.test(fact)) post(place, 'fact', fact, -1);
      else add(place, 'fact', fact);
  });

  return {
    pack,
    words: frequency.words,
    postings,
    names,
    fillers,
    places,
    isEnglish: (word) => frequency.words.has(word) || fillers.has(word) || english.has(word),
    pieceOf: (entry, section) => first.get(entry)! + section + 1,
    idf(token) {
      const places_ = frequency.stems.get(token) ?? postings.get(token)?.length ?? 0;
      return Math.log(1 + (places.length + 0.5) / (places_ + 0.5));
    },
    fieldLength(place, field) {
      const [sum, count] = totals.get(field) ?? [1, 1];
      return (lengths.get(field)![place]! * count) / sum;
    },
    sorted: [...frequency.words.keys()].sort(),
    add(purposes) {
      for (const [place, asks, situations] of purposes) {
        for (const ask of asks) add(place, 'ask', ask);
        for (const situation of situations) add(place, 'situation', situation);
      }
    },
  };
}

/** In about how many places words and stems stand: the pack says it in powers of two. */
function documentFrequency({ words, counts }: SearchPack) {
  const stems = new Map<string, number>();
  const known = new Map<string, number>();
  words.forEach((word, i) => {
    const count = 1.5 * 2 ** Number(counts[i]);
    known.set(word, count);
    stems.set(stem(word), (stems.get(stem(word)) ?? 0) + count);
  });
  return { words: known, stems };
}
