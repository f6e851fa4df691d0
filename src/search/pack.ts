import type { EMBLEMS, Kind } from '../vocabulary.ts';
import type { Synonyms } from '../schemas/synonyms.ts';

/** What search knows of an entry before any text is read. */
export interface SearchEntry {
  kind: Kind;
  slug: string;
  title: string;
  /** Other names. */
  names: readonly string[];
  /** Questions it answers. */
  asks: readonly string[];
  summary: string;
  /** Facts it can be asked by: words ("Stripe"), or a fact and its value ("path:promoted"). */
  facts: readonly string[];
  /** One line that places it: a story's role and company, a work's authors. */
  line: string;
  /** Id of the archetype whose hue and emblem it bears; empty for none. */
  archetype: string;
  /** In how many pages of the book a work is named or linked; 0 for what is not a work. */
  cited: number;
  /** Its sections in order: heading id and heading. */
  sections: readonly (readonly [id: string, heading: string])[];
}

/** The small file that search loads first: everything but the running text. */
export interface SearchPack {
  entries: readonly SearchEntry[];
  /** Words of the book, in order of the alphabet. */
  words: readonly string[];
  /** For each of them a digit: it stands in 2 to the power of it places, or up to twice as many. */
  counts: string;
  synonyms: Synonyms;
  /** Frequent English words that the book doesn't use, as `filterOf` gives them. */
  english: string;
  /** Archetype → its emblem. */
  emblems: Readonly<Record<string, keyof typeof EMBLEMS>>;
  /**
   * Checksum of the list of pieces that was made with it, as `checksum` gives it: the numbers of
   * another list mean other places.
   */
  pieces: number;
}

type Row = [
  kind: Kind,
  slug: string,
  title: string,
  names: readonly string[],
  asks: readonly string[],
  summary: string,
  facts: readonly string[],
  line: string,
  archetype: string,
  cited: number,
  sections: string[],
];

/**
 * The pack as text: rows without field names, words with what they share with the one before left
 * out.
 */
export function packed({ entries, words, ...rest }: SearchPack): string {
  const rows = entries.map((e): Row => [
    e.kind,
    e.slug,
    e.title,
    e.names,
    e.asks,
    e.summary,
    e.facts,
    e.line,
    e.archetype,
    e.cited,
    e.sections.flat(),
  ]);
  return JSON.stringify({ entries: rows, words: frontCoded(words), ...rest });
}

/** Reads a pack. */
export function unpacked(text: string): SearchPack {
  const { entries, words, ...rest } = JSON.parse(text) as { entries: Row[]; words: string } & Omit<
    SearchPack,
    'entries' | 'words'
  >;
  return {
    entries: entries.map(
      ([kind, slug, title, names, asks, summary, facts, line, archetype, cited, flat]) => ({
        ...{ kind, slug, title, names, asks, summary, facts, line, archetype, cited },
        sections: flat.flatMap((id, i) => (i % 2 === 0 ? [[id, flat[i + 1]!] as const] : [])),
      }),
    ),
    words: frontDecoded(words),
    ...rest,
  };
}

/**
 * "promote promoted promotion" as "0promote7d6ion": each word as the number of letters shared with
 * the one before, and the rest. Words hold letters only.
 */
function frontCoded(words: readonly string[]): string {
  let before = '';
  let out = '';
  for (const word of words) {
    let shared = 0;
    while (shared < word.length && word[shared] === before[shared]) shared += 1;
    out += shared + word.slice(shared);
    before = word;
  }
  return out;
}

function frontDecoded(coded: string): string[] {
  let before = '';
  return [...coded.matchAll(/(\d+)(\D*)/g)].map(
    ([, shared, rest]) => (before = before.slice(0, Number(shared)) + rest!),
  );
}

/** A number that tells one list of ids from another: FNV-1a over their characters, 32 bits. */
export function checksum(ids: readonly string[]): number {
  return [...ids.join()].reduce(
    (hash, character) => Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0,
    0x811c9dc5,
  );
}
