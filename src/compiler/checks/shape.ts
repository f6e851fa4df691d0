import type { Heading } from '../../domain/entry.ts';
import type { Problem } from '../../domain/problem.ts';
import { draftsOf } from '../draft.ts';
import type { Draft } from '../draft.ts';
import type { Check } from './index.ts';

/** Heading ids a kind of page begins with and ends with, in order. */
const SHAPES = {
  guide: { first: ['in-one-minute'], last: ['try-this', 'watch-out-for', 'seen-in-the-stories'] },
  archetype: { first: ['in-one-minute'], last: ['sightings'] },
  resource: { first: ['what-it-is-for'], last: ['where-it-comes-from'] },
} as const;

/** The closing sections may be missing on the page that is a list of works. */
const WITHOUT_CLOSE = new Set(['guide:further-reading']);

/** Chapters, plates and resources open and close with the sections a reader knows to look for. */
export const shape: Check = ({ drafts }) =>
  (Object.keys(SHAPES) as (keyof typeof SHAPES)[]).flatMap((kind) =>
    (draftsOf(drafts, kind) as Draft[]).flatMap((draft) => {
      const { first, last } = SHAPES[kind];
      const top = draft.entry.outline.headings.filter((heading) => heading.depth === 2);
      const close = WITHOUT_CLOSE.has(draft.entry.id) ? [] : last;
      return [...missing(draft, top.slice(0, first.length), first, 'opens'), ...missing(draft, top.slice(-close.length || top.length), close, 'closes')];
    }),
  );

function missing(draft: Draft, there: readonly Heading[], wanted: readonly string[], verb: string): Problem[] {
  return wanted.flatMap((id, i) => {
    if (there[i]?.id === id) return [];
    const found = there[i];
    const elsewhere = draft.entry.outline.headings.find((heading) => heading.id === id);
    const says = found ? `"${found.text}" stands where the page ${verb} with #${id}` : `the page has no section #${id}, with which it ${verb}`;
    const mend = elsewhere ? `move line ${elsewhere.line} "${elsewhere.text}" there` : `add a heading with the id: "## … {/* #${id} */}"`;
    return [{ file: draft.file.path, line: found?.line ?? 1, column: found?.column ?? 1, kind: 'page-shape', says, mend }];
  });
}
