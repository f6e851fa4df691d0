import { FIELDS, type Field, type Lexicon, type Name } from './lexicon.ts';
import type { Option, Understanding } from './query.ts';
import type { Feature, Weights } from './weights.ts';
import { otherForm } from './words.ts';

/** How well running text answers one word: piece → 0 to 1, as the full-text index says. */
export type TextScores = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** What is known of a place that may answer a query. */
export interface Evidence {
  /** For each term, for each field: how often it is met there, for the length of the field. */
  hits: Float32Array;
  features: Record<Feature, number>;
}

/** Which feature a name of a field counts for. */
const LIKENESS: Partial<Record<Field, Feature>> = {
  title: 'titled',
  name: 'titled',
  ask: 'asked',
  situation: 'asked',
  heading: 'headed',
  id: 'headed',
};
/** How much more it counts that a name holds what was typed than that it holds nothing else. */
const RECALL = 2;
/**
 * An exact name counts so much where it is one side of a comparison, or differs in fillers only.
 */
const NEARLY = 0.7;
const FIELD_NUMBER = Object.fromEntries(FIELDS.map((field, i) => [field, i])) as Record<
  Field,
  number
>;

/** Place → evidence, for every place that any term is met in. */
export function gather(
  lexicon: Lexicon,
  query: Understanding,
  text: TextScores,
  { reading }: Weights,
): Map<number, Evidence> {
  const evidence = new Map<number, Evidence>();
  const at = (place: number): Evidence => {
    const there = evidence.get(place);
    if (there) return there;
    const made: Evidence = {
      hits: new Float32Array(query.terms.length * FIELDS.length),
      features: { titled: 0, asked: 0, headed: 0, exact: 0, together: 0, passage: 0 },
    };
    evidence.set(place, made);
    return made;
  };
  const names = new Map<number, Map<number, number>>();
  query.terms.forEach(({ options }, term) => {
    const met = (place: number, field: number, strength: number) => {
      const { hits } = at(place);
      const i = term * FIELDS.length + field;
      hits[i] = Math.max(hits[i]!, strength);
    };
    for (const option of options) {
      const strength = option.how === 'word' ? 1 : reading[option.how];
      meetFields(lexicon, option, reading.fieldLength, (place, field, frequency, own) => {
        met(place, field, strength * frequency);
        for (const name of own) meetName(names, name, term, strength);
      });
      meetText(option, text, (place, score) => met(place, FIELD_NUMBER.text, strength * score));
    }
  });
  compareNames(lexicon, query, names, at);
  meetPassages(query, text, at);
  return evidence;
}

/** A stem of an option in a field: as often as it stands there, for the length of the field. */
function meetFields(
  { postings, fieldLength }: Lexicon,
  { stems }: Option,
  b: number,
  met: (place: number, field: number, frequency: number, names: readonly number[]) => void,
): void {
  const [first, ...others] = stems.map((each) => postings.get(each) ?? []);
  const key = (place: number, field: Field) => place * FIELDS.length + FIELD_NUMBER[field];
  const rest = others.map(
    (list) => new Map(list.map((each) => [key(each.place, each.field), each])),
  );
  for (const { place, field, termFrequency, names } of first!) {
    let least = termFrequency;
    let own = names;
    for (const list of rest) {
      const other = list.get(key(place, field));
      least = Math.min(least, other?.termFrequency ?? 0);
      own = own.filter((name) => other?.names.includes(name));
    }
    if (least === 0) continue;
    const length = field === 'fact' ? 1 : fieldLength(place, field);
    met(place, FIELD_NUMBER[field], least / (1 - b + b * length), own);
  }
}

/** An option in the running text; of a phrase the word that is met least. */
function meetText(
  { words }: Option,
  text: TextScores,
  met: (place: number, score: number) => void,
): void {
  const lists = words.map((word) => scoresOf(text, word));
  for (const [place, score] of lists[0] ?? []) {
    const least = Math.min(score, ...lists.slice(1).map((list) => list?.get(place) ?? 0));
    if (least > 0) met(place, least);
  }
}

/** Scores of a word; of a number in both its forms. */
function scoresOf(text: TextScores, word: string): ReadonlyMap<number, number> | undefined {
  const other = otherForm(word);
  const own = text.get(word);
  const more = other === undefined ? undefined : text.get(other);
  return own && more ? new Map([...own, ...more]) : (own ?? more);
}

function meetName(
  names: Map<number, Map<number, number>>,
  name: number,
  term: number,
  strength: number,
): void {
  const terms = names.get(name) ?? new Map<number, number>();
  names.set(name, terms);
  terms.set(term, Math.max(terms.get(term) ?? 0, strength));
}

/**
 * How like each name is to the query: words shared over both, exactness, words that stand together.
 */
function compareNames(
  lexicon: Lexicon,
  query: Understanding,
  names: ReadonlyMap<number, ReadonlyMap<number, number>>,
  at: (place: number) => Evidence,
): void {
  const { terms } = query;
  const wanted = sum(terms.map(({ idf }) => idf)) || 1;
  const stemsOfTerm = terms.map(({ options }) => new Set(options.flatMap(({ stems }) => stems)));
  const pairs = pairsOf(lexicon, query.stems);
  const together = new Set([...pairs.keys()].flatMap((pair) => pair.split(' ')));
  for (const [index, met] of names) {
    const name = lexicon.names[index]!;
    const { features } = at(name.place);
    const recall = sum([...met].map(([term, strength]) => strength * terms[term]!.idf)) / wanted;
    const own = sum(name.stems.map(lexicon.idf)) || 1;
    const isMet = (each: string) => [...met.keys()].some((term) => stemsOfTerm[term]!.has(each));
    const precision = sum(name.stems.filter(isMet).map(lexicon.idf)) / own;
    const likeness = ((1 + RECALL) * precision * recall) / (RECALL * precision + recall || 1);
    raise(features, LIKENESS[name.field]!, likeness * likeness);
    if (name.field === 'title' || name.field === 'name')
      raise(features, 'exact', exactness(lexicon, query, name));
    if (met.size > 1 || name.words.filter((word) => together.has(word)).length > 1)
      raise(features, 'together', shared(pairs, pairsOf(lexicon, name.words)));
  }
}

/**
 * How exactly a name is what was typed: in full, or but for fillers and order, as what a kind was
 * asked of, or as a side of it.
 */
function exactness(
  { pack, places }: Lexicon,
  query: Understanding,
  { place, words, stems }: Name,
): number {
  if (words.join(' ') === query.stems.join(' ')) return 1;
  const own = stems.join(' ');
  const isSame =
    stems.length === query.content.length && stems.every((each) => query.content.includes(each));
  const isOfKind = query.kinds.has(pack.entries[places[place]!.entry]!.kind);
  return isSame || (isOfKind && own === query.subject.join(' ')) || query.sides.includes(own)
    ? NEARLY
    : 0;
}

/** Pairs of neighboring words, with their weights. */
function pairsOf({ idf }: Lexicon, words: readonly string[]): Map<string, number> {
  return new Map(
    words.slice(1).map((word, i) => [`${words[i]!} ${word}`, idf(words[i]!) + idf(word)]),
  );
}

/** What two sets of pairs have in common, 0 to 1. */
function shared(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const all = sum([...a.values()]) + sum([...b.values()]);
  const both = sum([...a].filter(([pair]) => b.has(pair)).map(([, weight]) => weight));
  return all > 0 ? (2 * both) / all : 0;
}

/** The share of the query's pairs of words that stand together in the running text. */
function meetPassages(
  { passages }: Understanding,
  text: TextScores,
  at: (place: number) => Evidence,
) {
  const weight = sum(passages.map(({ idf }) => idf)) || 1;
  for (const { phrase, idf } of passages)
    for (const place of text.get(phrase)?.keys() ?? []) at(place).features.passage += idf / weight;
}

function raise(features: Record<Feature, number>, feature: Feature, value: number): void {
  features[feature] = Math.max(features[feature], value);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, next) => all + next, 0);
}
