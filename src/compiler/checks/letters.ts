import { cardOf } from '../../publish/card.ts';
import type { Entry } from '../../model/entry.ts';
import { undrawable } from '../../design/picture-letters.ts';
import type { Problem } from '../../problems/problem.ts';
import { KINDS } from '../../vocabulary.ts';
import type { Check } from '../check.ts';
import { problemAt } from '../draft.ts';

/**
 * Every letter of what stands on the picture of a page for previews is one that its face has:
 * others would be crossed boxes.
 */
export const letters: Check = ({ drafts, catalogue }) =>
  drafts.flatMap((draft): Problem[] => {
    const { entry } = draft;
    // Terms and works have no page, and so no picture.
    if (entry.kind === 'term' || entry.kind === 'source') return [];
    const { title, says, facts } = cardOf(catalogue, entry);
    return [title, says, ...facts].flatMap((text): Problem[] => {
      // The name of an archetype stands on the pictures of its stories too, and is reported once,
      // at home.
      const field = fieldOf(entry, text);
      const missing = field === undefined ? [] : undrawable(text.toUpperCase() + text);
      if (missing.length === 0) return [];
      const quoted = missing.map((character) => `"${character}"`).join(', ');
      const says = `${quoted} in "${text}" would be ${missing.length === 1 ? 'a crossed box' : 'crossed boxes'} in the preview picture`;
      const mend = `write the ${KINDS[entry.kind].one.toLowerCase()}'s text in Latin, Greek or Cyrillic letters; another spelling can be an alias`;
      return [problemAt(draft, [field!], { kind: 'undrawable', says, mend })];
    });
  });

/** The field of the frontmatter that holds a text; undefined where it comes from elsewhere. */
function fieldOf({ data }: Entry, text: string): string | undefined {
  return Object.entries(data).find(([, value]) => value === text)?.[0];
}
