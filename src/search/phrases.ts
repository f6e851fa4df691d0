import type { Kind } from '../vocabulary.ts';
import type { SearchPack } from './pack.ts';
import { stem, tokenize } from './words.ts';

/** What a phrase of the table means. */
export interface Meaning {
  /** Phrases that mean the same. */
  same: string[];
  /** Phrases to look for as well. */
  also: string[];
  /** Facts meant, as `path:promoted`. */
  facts: string[];
  /** Kinds asked for. */
  kinds: Kind[];
}

/** The table of phrases, asked by words. */
export interface Phrases {
  /** Words in the longest phrase. */
  longest: number;
  /** Does a word stand in any phrase? */
  has(word: string): boolean;
  /** What these words mean; in any form of them, save where they ask for a kind. */
  meaningOf(words: readonly string[]): Meaning | undefined;
}

/** Phrases of the synonym table and names of archetypes, with what they mean. */
export function phraseTable({ synonyms, entries }: SearchPack): Phrases {
  const table = new Map<string, Meaning>();
  const at = (phrase: string): Meaning => {
    const key = tokenize(phrase).join(' ');
    const there = table.get(key) ?? { same: [], also: [], facts: [], kinds: [] };
    table.set(key, there);
    return there;
  };
  const { same, also, facts, kinds } = synonyms;
  for (const row of same)
    for (const phrase of row) at(phrase).same.push(...row.filter((other) => other !== phrase));
  for (const { say, find } of also) for (const phrase of say) at(phrase).also.push(...find);
  for (const { say, fact, is } of facts)
    for (const phrase of say) at(phrase).facts.push(...is.map((value) => `${fact}:${value}`));
  for (const { say, kind } of kinds) for (const phrase of say) at(phrase).kinds.push(kind);
  for (const { kind, slug, title } of entries)
    if (kind === 'archetype') at(title).facts.push(`archetype:${slug}`, `archetype-2:${slug}`);

  const words = new Set([...table.keys()].flatMap((key) => key.split(' ')));
  const loosely = new Map(
    [...table]
      .filter(([, meaning]) => meaning.kinds.length === 0)
      .map(([key, meaning]) => [key.split(' ').map(stem).join(' '), meaning]),
  );
  return {
    longest: Math.max(1, ...[...table.keys()].map((key) => key.split(' ').length)),
    has: (word) => words.has(word),
    meaningOf: (own) => table.get(own.join(' ')) ?? loosely.get(own.map(stem).join(' ')),
  };
}
