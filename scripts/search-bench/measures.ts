import type { JudgedQuery } from './judged-queries.ts';

/** How well one list of results answers one query, each from 0 to 1. */
export interface Score {
  ndcg: number;
  /** Something that answers well (grade 2 or 3) stands first. */
  first: number;
  /** The same among the first three. */
  third: number;
  /**
   * The first row leads to a section that answers well; undefined where no section was asked for.
   */
  section: number | undefined;
  /** One over the place of the first that answers well. */
  reciprocal: number;
}

const DEPTH = 10;

/**
 * Judges a list of addresses, best first. A page that was wanted counts by any of its sections, a
 * section in full only by itself; each once.
 */
export function scoreOf({ want }: JudgedQuery, found: readonly string[]): Score {
  const open = new Map(want);
  const grades = found.slice(0, DEPTH).map((address) => take(open, address));
  const ideal = [...want.values()].sort((a, b) => b - a).slice(0, DEPTH);
  const place = grades.findIndex((grade) => grade >= 1.5);
  return {
    ndcg: gain(grades) / gain(ideal),
    first: place === 0 ? 1 : 0,
    third: place >= 0 && place < 3 ? 1 : 0,
    section: sectionIsRight(want, found[0]),
    reciprocal: place >= 0 ? 1 / (place + 1) : 0,
  };
}

/** Does the first row lead to a wanted section? Undefined where the best answer is a whole page. */
function sectionIsRight(want: JudgedQuery['want'], first: string | undefined): number | undefined {
  const best = Math.max(...want.values());
  const isAsked = [...want].some(([address, grade]) => grade === best && isSection(address));
  if (!isAsked) return undefined;
  return first !== undefined && isSection(first) && (want.get(first) ?? 0) >= 2 ? 1 : 0;
}

function isSection(address: string): boolean {
  return address.includes('#') && !isPlaceOfItsOwn(address);
}

/** A mean, and where it lies with 95% certainty by drawing the queries anew a thousand times. */
export interface Estimate {
  mean: number;
  low: number;
  high: number;
}

/**
 * The estimate of each measure over many scores; of `section` over those where one was asked for.
 */
export function estimatesOf(scores: readonly Score[]): Record<keyof Score, Estimate> {
  const keys = ['ndcg', 'first', 'third', 'section', 'reciprocal'] as const;
  const of = (key: keyof Score) =>
    estimateOf(scores.map((score) => score[key]).filter((value) => value !== undefined));
  return Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<keyof Score, Estimate>;
}

/** The estimate of a mean. */
export function estimateOf(values: readonly number[]): Estimate {
  const random = randomNumbers(1);
  const mean = (all: readonly number[]) => all.reduce((sum, value) => sum + value, 0) / all.length;
  const draw = () => mean(values.map(() => values[Math.floor(random() * values.length)]!));
  const means = Array.from({ length: 1000 }, draw).sort((a, b) => a - b);
  return { mean: mean(values), low: means[25]!, high: means[974]! };
}

/** Numbers from 0 to 1 that look random and are the same each time (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The grade an address earns, which is then spent. */
function take(open: Map<string, number>, address: string): number {
  const keys = isPlaceOfItsOwn(address) ? [address] : [address, pageOf(address)];
  for (const key of keys) {
    const grade = open.get(key);
    if (grade !== undefined) return (open.delete(key), grade);
  }
  if (isPlaceOfItsOwn(address)) return 0;
  for (const [wanted, grade] of open)
    if (pageOf(wanted) === pageOf(address) && !isPlaceOfItsOwn(wanted))
      return (open.delete(wanted), grade / 2);
  return 0;
}

/** Terms and works share a page, and each is a place of its own. */
function isPlaceOfItsOwn(address: string): boolean {
  return address.startsWith('/glossary/') || address.startsWith('/sources/');
}

function pageOf(address: string): string {
  return address.split('#')[0]!;
}

function gain(grades: readonly number[]): number {
  return grades.reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0);
}
