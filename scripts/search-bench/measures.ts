import type { JudgedQuery } from './judged-queries.ts';

/** How well one list of results answers one query, each from 0 to 1. */
export interface Score {
  ndcg: number;
  /** Something that answers well (grade 2 or 3) stands first. */
  first: number;
  /** The same among the first three. */
  third: number;
  /** One over the place of the first that answers well. */
  reciprocal: number;
}

const DEPTH = 10;

/** Judges a list of addresses, best first. A page that was wanted counts by any of its sections, a section in full only by itself; each once. */
export function scoreOf({ want }: JudgedQuery, found: readonly string[]): Score {
  const open = new Map(want);
  const grades = found.slice(0, DEPTH).map((address) => take(open, address));
  const ideal = [...want.values()].sort((a, b) => b - a).slice(0, DEPTH);
  const place = grades.findIndex((grade) => grade >= 1.5);
  return {
    ndcg: gain(grades) / gain(ideal),
    first: place === 0 ? 1 : 0,
    third: place >= 0 && place < 3 ? 1 : 0,
    reciprocal: place >= 0 ? 1 / (place + 1) : 0,
  };
}

/** The mean of many scores. */
export function meanOf(scores: readonly Score[]): Score {
  const mean = (key: keyof Score) => scores.reduce((sum, score) => sum + score[key], 0) / scores.length;
  return { ndcg: mean('ndcg'), first: mean('first'), third: mean('third'), reciprocal: mean('reciprocal') };
}

/** The grade an address earns, which is then spent. */
function take(open: Map<string, number>, address: string): number {
  const keys = isPlaceOfItsOwn(address) ? [address] : [address, pageOf(address)];
  for (const key of keys) {
    const grade = open.get(key);
    if (grade !== undefined) return (open.delete(key), grade);
  }
  if (isPlaceOfItsOwn(address)) return 0;
  for (const [wanted, grade] of open) if (pageOf(wanted) === pageOf(address) && !isPlaceOfItsOwn(wanted)) return (open.delete(wanted), grade / 2);
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
