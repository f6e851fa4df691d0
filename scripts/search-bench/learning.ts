import type { Lexicon } from '../../src/search/lexicon.ts';
import { find, order, type Found } from '../../src/search/rank.ts';
import type { TextScores } from '../../src/search/features.ts';
import type { Understanding } from '../../src/search/query.ts';
import { resultOf } from '../../src/search/result.ts';
import type { Weights } from '../../src/search/weights.ts';
import type { JudgedQuery } from './judged-queries.ts';
import { randomNumbers, scoreOf, type Score } from './measures.ts';

/** A judged query as it was read. */
export interface Lesson {
  judged: JudgedQuery;
  query: Understanding;
}

/** Scores lessons with weights: one score for each lesson. */
export type Examiner = (weights: Weights, lessons?: readonly number[]) => Score[];

/** A weight by its group and name. */
type Path = readonly [group: keyof Weights, name: string];

/** Only entries so far down the list can rise into the first ten by small steps. */
const CONTENDERS = 40;
/** Queries that nobody had seen count so much more than those the old ranker was made with. */
const UNSEEN = 2;
/** Weights of reading that are not part of what is gathered. */
const LATE = new Set(['hint', 'rarity']);
/** A greater weight has to be worth so much nDCG: small ones are kept small. */
const EFFORT = 0.0004;

/** Where learning begins, whatever was learned before: all fields alike, no kind preferred. */
export function plainWeights(): Weights {
  return {
    reading: {
      synonym: 0.8,
      related: 0.5,
      beginning: 0.5,
      fact: 0.8,
      fieldLength: 0.4,
      rarity: 0.8,
      hint: 0.3,
    },
    fields: {
      title: 1,
      name: 1,
      ask: 1,
      heading: 1,
      situation: 1,
      id: 1,
      summary: 1,
      fact: 1,
      text: 1,
    },
    features: { titled: 0.5, asked: 0.5, headed: 0.5, exact: 0.5, together: 0.5, passage: 0.5 },
    page: { context: 0.5, standing: 0.5, whole: 0, others: 0.5, othersInSentence: 0.8 },
    wanted: { kind: 0.4, facts: 0.8, cited: 0.02 },
    sentence: { archetype: 0, resource: 0 },
  };
}

/** Makes an examiner. What is gathered is the same for all weights but those of reading. */
export function examiner(
  lexicon: Lexicon,
  lessons: readonly Lesson[],
  text: TextScores,
  start: Weights,
): Examiner {
  const gathered = new Map<string, Found[]>();
  const gather = (weights: Weights): Found[] => {
    const key = JSON.stringify(Object.entries(weights.reading).filter(([name]) => !LATE.has(name)));
    const there = gathered.get(key);
    if (there) return there;
    const made = lessons.map(({ query }) =>
      contenders(lexicon, find(lexicon, query, text, weights), {
        ...start,
        reading: weights.reading,
      }),
    );
    gathered.set(key, made);
    return made;
  };
  return (weights, which = lessons.map((_, i) => i)) => {
    const found = gather(weights);
    return which.map((i) =>
      scoreOf(
        lessons[i]!.judged,
        order(lexicon, found[i]!, weights)
          .slice(0, 10)
          .map((hit) => resultOf(lexicon, hit).href),
      ),
    );
  };
}

function contenders(lexicon: Lexicon, found: Found, weights: Weights): Found {
  const best = [...new Set(order(lexicon, found, weights).map(({ entry }) => entry))].slice(
    0,
    CONTENDERS,
  );
  return { ...found, entries: new Map(best.map((entry) => [entry, found.entries.get(entry)!])) };
}

/**
 * Learns by coordinate ascent: one weight after the other is changed in steps as long as that
 * helps. The same each time.
 */
export function learn(
  examine: Examiner,
  lessons: readonly Lesson[],
  which: readonly number[],
  start: Weights,
  rounds: number,
): Weights {
  const weights = structuredClone(start);
  const worth = which.map((i) => (lessons[i]!.judged.half === 'learn' ? UNSEEN : 1));
  const total = worth.reduce((sum, each) => sum + each, 0);
  const value = () =>
    examine(weights, which).reduce((sum, { ndcg }, i) => sum + ndcg * worth[i]!, 0) / total;
  const random = randomNumbers(7);
  let best = value();
  for (let round = 0; round < rounds; round += 1) {
    const before = best;
    for (const path of shuffled(pathsOf(weights), random)) {
      const row = weights[path[0]] as Record<string, number>;
      for (const next of stepsOf(path, row[path[1]]!, round)) {
        const old = row[path[1]]!;
        row[path[1]] = Number(next.toFixed(3));
        const now = value();
        if (now > best + (Math.abs(next) > Math.abs(old) ? EFFORT : 0)) best = now;
        else row[path[1]] = old;
      }
    }
    if (best - before < 0.001) break;
  }
  return weights;
}

/** Every weight. */
export function pathsOf(weights: Weights): Path[] {
  return (Object.keys(weights) as (keyof Weights)[]).flatMap((group) =>
    Object.keys(weights[group]).map((name): Path => [group, name]),
  );
}

/** The steps from a weight: factors, or for what is added to every place of a sort, amounts. */
function stepsOf([group, name]: Path, weight: number, round: number): number[] {
  if (group === 'reading' && !LATE.has(name))
    return round > 0 ? [] : [weight * 0.6, Math.min(1, weight * 1.4)];
  // A field stays a field: what stands in it is found before the running text comes.
  if (group === 'fields')
    return [0.5, 0.75, 1.33, 2].map((factor) => Math.max(0.25, weight * factor));
  const isAdded = group === 'sentence' || name === 'whole';
  if (isAdded) return [weight - 0.1, weight + 0.1, weight - 0.03, weight + 0.03, 0];
  return round === 0
    ? [0, weight * 0.5, weight * 2, weight * 0.75, weight * 1.33, weight + 0.1]
    : [0, weight * 0.8, weight * 1.25, weight + 0.05];
}

function shuffled<T>(all: readonly T[], random: () => number): T[] {
  return all
    .map((each) => [random(), each] as const)
    .sort(([a], [b]) => a - b)
    .map(([, each]) => each);
}
