import type { Kind } from '../vocabulary.ts';
import { intersection, union } from '../text/set-algebra.ts';
import { gather, type Evidence, type TextScores } from './features.ts';
import { FIELDS, isOffered, type Lexicon } from './lexicon.ts';
import type { Term, Understanding } from './query.ts';
import { FEATURES, WEIGHTS, type Weights } from './weights.ts';

/** A place that answers a query: an entry, or one of its sections. */
export interface Hit {
  /** Index of the entry in the pack. */
  entry: number;
  /** Index of the section, or -1 for the entry itself. */
  section: number;
  /** The best section to show under an entry, or -1. */
  best: number;
  score: number;
  /** How much of the query it covers, 0 to 1. */
  covers: number;
}

/** A place with less of the best place's cover, or of its score, is no answer any more. */
const ENOUGH = 0.34;
const FAINT = 0.1;
/** So many sections of a page stand behind it. */
const MOST_OTHERS = 5;

/** A place with what speaks for it. */
export interface Candidate {
  section: number;
  evidence: Evidence;
}

/** What was gathered for a query: the same for all weights but those of reading. */
export interface Found {
  query: Understanding;
  /** Entry → its places with evidence. */
  entries: ReadonlyMap<number, readonly Candidate[]>;
  /** Story → share of the facts asked for. */
  facts: ReadonlyMap<number, number>;
}

/** The places that answer a query, best first. Without `text` it knows nothing of running text. */
export function rank(
  lexicon: Lexicon,
  query: Understanding,
  text: TextScores = new Map(),
  weights: Weights = WEIGHTS,
): Hit[] {
  return order(lexicon, find(lexicon, query, text, weights), weights);
}

/** Everything that any term is met in. */
export function find(
  lexicon: Lexicon,
  query: Understanding,
  text: TextScores,
  weights: Weights,
): Found {
  const entries = new Map<number, Candidate[]>();
  for (const [place, evidence] of gather(lexicon, query, text, weights)) {
    const { entry, section } = lexicon.places[place]!;
    const own = entries.get(entry);
    if (own) own.push({ section, evidence });
    else entries.set(entry, [{ section, evidence }]);
  }
  const isAsked = query.kinds.has('story');
  return { query, entries, facts: isAsked ? storiesByFact(lexicon, query.terms) : new Map() };
}

/** What was found, in order. */
export function order(lexicon: Lexicon, found: Found, weights: Weights): Hit[] {
  const hits: Hit[] = [];
  for (const [entry, candidates] of found.entries)
    hits.push(...hitsOf(lexicon, found, entry, candidates, weights));
  let enough = 0;
  let faint = 0;
  for (const { covers, score } of hits) {
    enough = Math.max(enough, ENOUGH * covers);
    faint = Math.max(faint, FAINT * score);
  }
  return hits
    .filter(({ covers, score }) => covers >= enough && score > faint)
    .sort((a, b) => b.score - a.score || a.entry - b.entry || a.section - b.section);
}

/** The places of one entry: the best one for itself, others behind it. */
function hitsOf(
  lexicon: Lexicon,
  found: Found,
  entry: number,
  candidates: readonly Candidate[],
  weights: Weights,
): Hit[] {
  const { page } = weights;
  const { terms } = found.query;
  const counts = candidates.map(({ evidence }) => countsOf(evidence, terms.length, weights));
  const top = candidates.findIndex(({ section }) => section < 0);
  const general = sumOf(generalOf(lexicon, found, entry, weights));
  const standing = top < 0 ? 0 : namedOf(candidates[top]!.evidence, weights);
  const hits: Hit[] = [];
  candidates.forEach(({ section, evidence }, i) => {
    if (i === top || !isOffered(lexicon, { entry, section })) return;
    const held = counts[i]!.map((own, term) => own + page.context * (counts[top]?.[term] ?? 0));
    const { words, covers } = wordsOf(held, terms, weights);
    const named = namedOf(evidence, weights);
    const score = words + named + page.standing * standing + general;
    hits.push({ entry, section, best: section, score, covers });
  });
  const { words, covers } = wordsOf(
    terms.map((_, term) => counts[top]?.[term] ?? 0),
    terms,
    weights,
  );
  const score = words + standing + general + (found.query.isSentence ? 0 : page.whole);
  const share = found.query.isSentence ? page.othersInSentence : page.others;
  const sections = hits.sort((a, b) => b.score - a.score || a.section - b.section);
  const best = sections[0];
  const behind = (some: Hit[]) =>
    some.slice(0, MOST_OTHERS).map((hit) => ({ ...hit, score: hit.score * share }));
  if (best && best.score >= score) return [best, ...behind(sections.slice(1))];
  return [{ entry, section: -1, best: best?.section ?? -1, score, covers }, ...behind(sections)];
}

/** What a term weighs: its idf, less where it only asked for a kind. */
function termWeight({ idf, isHint }: Term, { reading }: Weights): number {
  return (isHint ? reading.hint : 1) * idf ** reading.rarity;
}

/** How much of each term a place holds, over all fields. */
function countsOf({ hits }: Evidence, terms: number, { fields }: Weights): number[] {
  const counts: number[] = [];
  for (let term = 0; term < terms; term += 1) {
    let count = 0;
    for (let field = 0; field < FIELDS.length; field += 1) {
      const hit = hits[term * FIELDS.length + field]!;
      if (hit > 0) count += fields[FIELDS[field]!] * hit;
    }
    counts.push(count);
  }
  return counts;
}

/**
 * BM25F: the share of the query that a place holds, the first mention counting most; and its cover.
 */
function wordsOf(counts: readonly number[], terms: readonly Term[], weights: Weights) {
  let words = 0;
  let covers = 0;
  let total = 0;
  terms.forEach((term, i) => {
    const weight = termWeight(term, weights);
    total += weight;
    words += (weight * counts[i]!) / (1 + counts[i]!);
    if (counts[i]! > 0) covers += weight;
  });
  return { words: words / (total || 1), covers: covers / (total || 1) };
}

/** What a place's features count together. */
function namedOf({ features }: Evidence, weights: Weights): number {
  let all = 0;
  for (const feature of FEATURES) all += weights.features[feature] * features[feature];
  return all;
}

/** What holds of all places of an entry: its kind, its facts, how often it is cited. */
export function generalOf(
  { pack }: Lexicon,
  { query, facts }: Found,
  entry: number,
  { wanted, sentence }: Weights,
): Record<string, number> {
  const { kind, cited } = pack.entries[entry]!;
  return {
    kind: query.isSentence ? (sentence[kind] ?? 0) : 0,
    wanted: query.kinds.has(kind) ? wanted.kind : 0,
    facts: wanted.facts * (facts.get(entry) ?? 0) ** 2,
    cited: cited > 0 ? wanted.cited * Math.log2(1 + cited) : 0,
  };
}

function sumOf(parts: Record<string, number>): number {
  return Object.values(parts).reduce((sum, part) => sum + part, 0);
}

/**
 * Stories that have facts or names that were asked for, with the share of them that each has. Where
 * a term means a fact ("promoted internally"), only such terms count; else those in a story's own
 * words.
 */
function storiesByFact(lexicon: Lexicon, terms: readonly Term[]): Map<number, number> {
  const isFact = ({ how }: Term['options'][number]) => how === 'fact';
  const meant = terms.filter(({ options }) => options.some(isFact));
  const sets = (meant.length > 0 ? meant : terms).map(({ options }) =>
    options
      .filter((option) => (meant.length > 0 ? isFact(option) : option.how !== 'beginning'))
      .map(({ stems }) => stems.map((each) => storiesCalled(lexicon, each)).reduce(intersection))
      .reduce((all, next) => union(all, next), new Set<number>()),
  );
  const asked = sets.filter(({ size }) => size > 0);
  const shares = new Map<number, number>();
  for (const set of asked)
    for (const entry of set) shares.set(entry, (shares.get(entry) ?? 0) + 1 / asked.length);
  return shares;
}

/** Stories with this stem among their facts, in their title or in a name. */
function storiesCalled({ pack, postings, places }: Lexicon, stem: string): Set<number> {
  const isStory = (entry: number): boolean =>
    (pack.entries[entry]!.kind satisfies Kind) === 'story';
  const called = (postings.get(stem) ?? []).filter(({ field }) => /fact|title|name/.test(field));
  return new Set(called.map(({ place }) => places[place]!.entry).filter(isStory));
}
