import type { Entry } from '../model/entry.ts';
import type { Catalogue } from '../model/catalogue.ts';

/** A title, term or name under its letter. */
export interface IndexLine {
  /** The words it is looked up by: a person's last name first. */
  words: string;
  entry: Entry;
}

/**
 * The book from A to Z: titles of pages, terms and names of people, each under its first letter
 * ("The" and "A" don't count), digits last.
 */
export function aToZ(catalogue: Catalogue): [letter: string, lines: IndexLine[]][] {
  const lines = catalogue.entries
    .filter(({ kind }) => kind !== 'source')
    .map((entry): IndexLine => ({ words: lookUpWords(entry), entry }));
  const sorted = lines.toSorted(
    (a, b) => a.words.localeCompare(b.words, 'en') || a.entry.id.localeCompare(b.entry.id, 'en'),
  );
  return [...Map.groupBy(sorted, ({ words }) => letterOf(words))].sort(([a], [b]) =>
    a.localeCompare(b, 'en'),
  );
}

function lookUpWords(entry: Entry): string {
  if (entry.kind === 'story') {
    const names = entry.title.split(' ');
    return [names.at(-1), names.slice(0, -1).join(' ')].filter(Boolean).join(', ');
  }
  const article = /^(the|an?)\s+/i.exec(entry.title)?.[0] ?? '';
  const rest = entry.title.slice(article.length);
  return article
    ? `${rest.charAt(0).toUpperCase()}${rest.slice(1)}, ${article.trim().toLowerCase()}`
    : rest;
}

/**
 * The letter that words stand under: without accents and in upper case; "#" for a digit or a sign.
 */
export function letterOf(words: string): string {
  const first = words.normalize('NFKD').charAt(0).toUpperCase();
  return /[A-Z]/.test(first) ? first : '#';
}

/** The id of a letter on the page that lists by letters: "letter-a"; "letter-0" for "#". */
export function letterId(letter: string): string {
  return `letter-${letter === '#' ? '0' : letter.toLowerCase()}`;
}
