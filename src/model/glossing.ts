import type { Catalogue } from './catalogue.ts';
import type { TermEntry } from './entry.ts';

/**
 * The terms to link on a page: all but the quiet ones and those that the page itself owns (its id
 * stands first under `see`).
 */
export function termsToLink(
  catalogue: Catalogue,
  pageId: string,
): { entry: TermEntry; names: string[] }[] {
  return catalogue
    .of('term')
    .filter(({ data }) => !data.quiet && data.see[0] !== pageId)
    .map((entry) => ({ entry, names: [entry.data.term, ...entry.data.aliases] }));
}
