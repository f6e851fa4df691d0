import { KINDS, type EMBLEMS } from '../vocabulary.ts';
import { permalink } from '../urls/permalink.ts';
import type { Lexicon } from './lexicon.ts';
import type { Translation } from './language.ts';
import type { Understanding } from './query.ts';
import type { Hit } from './rank.ts';
import { resultKind, type ResultKind } from './records.ts';
import { edits } from './spelling.ts';
import { stem, tokenize } from './words.ts';

/** A result as it is shown. */
export interface Result {
  /** Address without base, with the section that matched. */
  href: string;
  kind: ResultKind;
  /** The kind in a word for the reader: "Chapter", "Bibliography". */
  label: string;
  title: string;
  /** The heading of the section it leads to; empty for the page itself. */
  heading: string;
  /** One line that places it: role and company, authors. */
  line: string;
  /** Id and name of the archetype it bears; empty for none. */
  archetype: string;
  archetypeName: string;
  /** The archetype's emblem. */
  emblem: keyof typeof EMBLEMS | undefined;
  summary: string;
  /** Number of the place in the full text. */
  piece: number;
  /** A section of the page that answers too, where the result is the page itself. */
  also?: { href: string; heading: string };
}

/** Groups of results in the order they are offered, with the word for many. */
export const RESULT_GROUPS: Record<ResultKind, string> = {
  guide: 'Chapters',
  archetype: 'Archetypes',
  story: 'Stories',
  resource: 'Resources',
  glossary: 'Glossary',
  question: 'Questions',
};

/** Is this word from an address one of the groups? */
export function isResultKind(word: string | null): word is ResultKind {
  return word !== null && word in RESULT_GROUPS;
}

/** A hit as it is shown. */
export function resultOf(lexicon: Lexicon, { entry, section, best }: Hit): Result {
  const found = lexicon.pack.entries[entry]!;
  const [id, heading] = found.sections[section] ?? [];
  const [bestId, bestHeading] = section < 0 ? (found.sections[best] ?? []) : [];
  return {
    href: permalink(found.kind, found.slug, id),
    kind: resultKind(found.kind, found.slug),
    label:
      found.kind === 'term' || found.kind === 'source'
        ? KINDS[found.kind].many
        : KINDS[found.kind].one,
    title: found.title,
    heading: heading ?? '',
    line: found.line,
    archetype: found.archetype,
    archetypeName:
      lexicon.pack.entries.find(
        ({ kind, slug }) => kind === 'archetype' && slug === found.archetype,
      )?.title ?? '',
    emblem: lexicon.pack.emblems[found.archetype],
    summary: found.summary,
    piece: lexicon.pieceOf(entry, section),
    ...(bestId && bestHeading
      ? { also: { href: permalink(found.kind, found.slug, bestId), heading: bestHeading } }
      : {}),
  };
}

/** How many of these hits are of each group; groups with none are left out. */
export function countsOf(lexicon: Lexicon, hits: readonly Hit[]): [ResultKind, number][] {
  const kinds = hits.map(({ entry }) =>
    resultKind(lexicon.pack.entries[entry]!.kind, lexicon.pack.entries[entry]!.slug),
  );
  return (Object.keys(RESULT_GROUPS) as ResultKind[]).flatMap((kind) => {
    const count = kinds.filter((each) => each === kind).length;
    return count > 0 ? [[kind, count] as [ResultKind, number]] : [];
  });
}

/** "12 results for “sponsor”", for eyes and for screen readers. */
export function countSentence(query: string, count: number): string {
  return `${count === 0 ? 'No results' : count === 1 ? '1 result' : `${count} results`} for “${query}”`;
}

/**
 * What was mended and what was looked for besides, in a sentence each; none where the words were
 * taken as they stand.
 */
export function remarks(
  lexicon: Lexicon,
  { translation, mended, widened, unknown }: Understanding,
): string[] {
  const fixed = [
    ...languageRemark(translation),
    ...mended.map(({ from, to }) => `“${from}” read as “${to}”.`),
    ...unknown.map((word) => `“${word}” stands nowhere in the book.`),
  ];
  const inBook = (phrase: string) =>
    tokenize(phrase).every((word) => lexicon.fillers.has(word) || lexicon.postings.has(stem(word)));
  const others = [...new Set(widened.flatMap(({ to }) => to.filter(inBook).slice(0, 2)))].slice(
    0,
    4,
  );
  return others.length > 0
    ? [...fixed, `Also looked for ${others.map((each) => `“${each}”`).join(', ')}.`]
    : fixed;
}

/** That a query is not in English, and what it was read as; none for English. */
export function languageRemark(translation: Translation | undefined): string[] {
  if (!translation) return [];
  const { language, read, left } = translation;
  const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`).join(', ');
  const looks = language ? `, and this looks like ${language}` : '';
  return [
    `The book is in English${looks}.`,
    ...(read.length > 0 ? [`Looked for ${quoted([...new Set(read.map(({ to }) => to))])}.`] : []),
    ...(left.length > 0 ? [`Not understood: ${quoted(left)}.`] : []),
  ];
}

/** Of the letters of a word at least so many differ where it is no neighbor, on average. */
const TOO_FAR = 0.75;

/**
 * Pages whose names come nearest to words that nothing answers, the nearest first, at most five;
 * none for what holds no words, and none that shares too few letters.
 */
export function nearestPages(
  { pack, names, places }: Lexicon,
  query: string,
): { href: string; title: string }[] {
  const typed = tokenize(query);
  if (typed.length === 0) return [];
  const distance = (words: readonly string[]) => {
    const each = typed.map((word) =>
      Math.min(
        ...words.map((other) => {
          const longest = Math.max(word.length, other.length);
          return edits(word, other, longest) / longest;
        }),
      ),
    );
    return each.reduce((sum, far) => sum + far, 0) / Math.max(1, each.length);
  };
  const nearest = new Map<number, number>();
  for (const { field, place, words } of names) {
    const { entry } = places[place]!;
    if ((field === 'title' || field === 'name') && pack.entries[entry]!.kind !== 'source')
      nearest.set(entry, Math.min(nearest.get(entry) ?? Infinity, distance(words)));
  }
  return [...nearest]
    .map(([entry, far]) => ({ ...pack.entries[entry]!, far }))
    .filter(({ far }) => far < TOO_FAR)
    .sort((a, b) => a.far - b.far || a.title.localeCompare(b.title, 'en'))
    .slice(0, 5)
    .map(({ kind, slug, title }) => ({ href: permalink(kind, slug), title }));
}
