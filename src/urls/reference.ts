import { KINDS, type Kind } from '../vocabulary.ts';

/** A place in the book named by id: `guide:work-on-what-matters#snacking`. */
export interface Reference {
  kind: Kind;
  slug: string;
  /** Heading id on the page, without the hash. */
  fragment?: string;
}

/** The id of an entry: `guide:work-on-what-matters`. Shape: kind, colon, slug. */
export type EntryId = `${Kind}:${string}`;

/** The id of an entry. */
export function entryId(kind: Kind, slug: string): EntryId {
  return `${kind}:${slug}`;
}

/**
 * Reads `kind:slug` or `kind:slug#fragment`; undefined for anything else (a web address, a path, an
 * unknown kind).
 */
export function parseReference(text: string): Reference | undefined {
  const match = /^([a-z]+):([^#/]*)(?:#(.*))?$/.exec(text);
  if (!match || !isKind(match[1]!)) return undefined;
  return { kind: match[1], slug: match[2]!, ...(match[3] ? { fragment: match[3] } : {}) };
}

/** Is this word one of the kinds of entry? */
export function isKind(word: string): word is Kind {
  return Object.hasOwn(KINDS, word);
}
