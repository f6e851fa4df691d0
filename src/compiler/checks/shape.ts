import type { Heading } from '../../model/entry.ts';
import type { Problem } from '../../problems/problem.ts';
import { draftsOf, problemAt, type Draft } from '../draft.ts';
import { isNearlyTemplate } from './blocks.ts';
import { STANDING_SECTIONS } from '../../vocabulary.ts';
import { isBroken, type Check } from '../check.ts';

/** The closing sections may be missing on the page that is a list of works. */
const WITHOUT_CLOSE = new Set(['guide:further-reading']);

/**
 * Chapters, plates and resources open and close with the sections a reader knows to look for; what
 * is there to be copied can be.
 */
export const shape: Check = (manuscript) => [...sections(manuscript), ...sheets(manuscript)];

/** A template and a checklist have words between "```template" and "```". */
const sheets: Check = ({ drafts, broken }) =>
  draftsOf(drafts, 'resource').flatMap((draft) => {
    const { kind } = draft.entry.data;
    if (
      kind === 'list' ||
      isBroken(broken, draft.entry.id) ||
      draft.entry.outline.sheets.some(({ text }) => text.trim())
    )
      return [];
    // A fence of nearly that name is reported for it.
    if (draft.tree.children.some((block) => block.type === 'code' && isNearlyTemplate(block.lang)))
      return [];
    const mend = 'write it in the body between a line "```template" and a line "```"';
    return [
      problemAt(draft, ['kind'], {
        kind: 'no-sheet',
        says: `the ${kind} has nothing to copy`,
        mend,
      }),
    ];
  });

const sections: Check = ({ drafts, broken }) =>
  (Object.keys(STANDING_SECTIONS) as (keyof typeof STANDING_SECTIONS)[]).flatMap((kind) =>
    (draftsOf(drafts, kind) as Draft[]).flatMap((draft) => {
      // A body that does not parse has no headings to speak of.
      if (isBroken(broken, draft.entry.id)) return [];
      const { first, last } = STANDING_SECTIONS[kind];
      const top = draft.entry.outline.headings.filter((heading) => heading.depth === 2);
      const close = WITHOUT_CLOSE.has(draft.entry.id) ? [] : last;
      const there = (ids: readonly string[]) =>
        ids.filter((id) => top.some((heading) => heading.id === id));
      return [
        ...missing(draft, top, first, 'opens'),
        ...missing(draft, top, close, 'closes'),
        ...misplaced(draft, top.slice(0, there(first).length), there(first), 'opens'),
        ...misplaced(draft, top.slice(top.length - there(close).length), there(close), 'closes'),
      ];
    }),
  );

function missing(
  draft: Draft,
  top: readonly Heading[],
  wanted: readonly string[],
  verb: string,
): Problem[] {
  return wanted
    .filter((id) => !top.some((heading) => heading.id === id))
    .map((id) => ({
      file: draft.file.path,
      line: 1,
      column: 1,
      kind: 'page-shape',
      says: `the page has no section #${id}, with which it ${verb}`,
      mend: `add a heading with the id: "## … {/* #${id} */}"`,
    }));
}

/** Sections that the page has, and that stand elsewhere than a reader looks for them. */
function misplaced(
  draft: Draft,
  there: readonly Heading[],
  wanted: readonly string[],
  verb: string,
): Problem[] {
  return wanted.flatMap((id, i) => {
    const { text, line, column, ...found } = there[i]!;
    if (found.id === id) return [];
    const own = draft.entry.outline.headings.find((heading) => heading.id === id)!;
    const says = `"${text}" stands where the page ${verb} with #${id}`;
    return [
      {
        file: draft.file.path,
        line,
        column,
        kind: 'page-shape',
        says,
        mend: `move line ${own.line} "${own.text}" there`,
      },
    ];
  });
}
