import GithubSlugger from 'github-slugger';
import { placesDrawn } from '../../permalinks/addresses.ts';
import type { Heading } from '../../model/entry.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Check } from '../check.ts';

/** Ids that the layout of every page gives, or begins its own with. */
const LAYOUT_IDS = /^(main|contents|footnote-label)$|^(figure|term|user-content)-/;
const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** What is wrong with one heading, without its place. */
type Finding = Pick<Problem, 'kind' | 'says' | 'mend'>;

/**
 * Every heading has words, is a `##` or `###`, skips no level, and carries an id of its own that
 * nothing else of the page has.
 */
export const headings: Check = ({ drafts }) =>
  drafts.flatMap(({ file, entry }) => {
    // A term has no page for headings to stand on.
    if (entry.kind === 'term') return [];
    const all = entry.outline.headings;
    const ids: PageIds = {
      drawn: new Set(placesDrawn(entry).map(([id]) => id)),
      first: new Map(all.toReversed().map(({ id, line }) => [id, line])),
      taken: new Set(all.map(({ id }) => id)),
    };
    const lines = file.text.split('\n');
    return all.flatMap((heading, index): Problem[] =>
      (
        underlined(heading, lines) ?? [
          ...levelFindings(heading, all[index - 1]?.depth ?? 1),
          ...wordFindings(heading),
          ...idFindings(heading, ids),
        ]
      ).map((finding) => ({
        file: file.path,
        line: heading.line,
        column: heading.column,
        ...finding,
      })),
    );
  });

/**
 * A heading that a row of hyphens below a paragraph has made; undefined where the heading begins
 * with "#".
 */
function underlined({ text, line }: Heading, lines: readonly string[]): Finding[] | undefined {
  if (lines[line - 1]?.trimStart().startsWith('#')) return undefined;
  const says = `"${text.slice(0, 60)}" is a heading by the row of "-" or "=" below it`;
  return [
    {
      kind: 'underlined-heading',
      says,
      mend: 'put an empty line before the row, or begin the heading with "##"',
    },
  ];
}

/** Marks that stayed in the words of a heading. */
function wordFindings({ text, depth }: Heading): Finding[] {
  const [row] = /\s#+$/.exec(text) ?? [];
  if (!row) return [];
  return [
    {
      kind: 'heading-words',
      says: `heading "${text}" ends with "${row.trim()}"`,
      mend: `write "${'#'.repeat(depth)} ${text.slice(0, -row.length)}"`,
    },
  ];
}

function levelFindings({ depth, text }: Heading, before: number): Finding[] {
  if (depth === 1 || depth > 3) {
    const mend = 'use "##" or "###"; the page title comes from the frontmatter';
    return [{ kind: 'heading-level', says: `heading "${text}" is of level ${depth}`, mend }];
  }
  if (depth <= before + 1) return [];
  return [
    {
      kind: 'heading-skip',
      says: `heading "${text}" skips from level ${before} to level ${depth}`,
      mend: `use "${'#'.repeat(before + 1)} ${text}"`,
    },
  ];
}

/** The ids of a page. */
interface PageIds {
  /** Those of what it draws from data. */
  drawn: ReadonlySet<string>;
  /** Id of a heading → line of the first that has it. */
  first: ReadonlyMap<string, number>;
  /** Those of headings, and those proposed for headings. */
  taken: Set<string>;
}

function idFindings(
  { text, id, depth, line }: Heading,
  { drawn, first, taken }: PageIds,
): Finding[] {
  if (!text)
    return [
      {
        kind: 'heading-words',
        says: 'a heading has no words',
        mend: 'write some before its id, or remove it',
      },
    ];
  if (!id) {
    const mend = `write "${'#'.repeat(depth)} ${text} {/* #${freeId(text, taken)} */}", or run npm run ids`;
    return [{ kind: 'heading-id', says: `heading "${text}" has no id`, mend }];
  }
  if (!ID.test(id))
    return [
      {
        kind: 'heading-id',
        says: `"${id}" cannot be an id`,
        mend: `use lower-case words joined by hyphens: "${freeId(id, taken)}"`,
      },
    ];
  if (LAYOUT_IDS.test(id) || drawn.has(id)) {
    return [
      {
        kind: 'duplicate-id',
        says: `id "${id}" belongs to the page itself`,
        mend: `give this heading another, such as "on-${id}"`,
      },
    ];
  }
  if (first.get(id) === line) return [];
  const mend = `give this heading another, such as "${freeId(text, taken)}"`;
  return [
    {
      kind: 'duplicate-id',
      says: `id "${id}" stands twice on this page, first on line ${first.get(id)}`,
      mend,
    },
  ];
}

/**
 * An id made from words by rehype-slug's rule that the page does not have yet. From now on it is
 * taken.
 */
export function freeId(text: string, taken: Set<string>): string {
  const slugger = new GithubSlugger();
  const base =
    slugger
      .slug(text.normalize('NFD').replace(/\p{M}/gu, ''))
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^[-0-9]+|-+$/g, '') || 'section';
  let id = base;
  for (let n = 2; taken.has(id); n += 1) id = `${base}-${n}`;
  taken.add(id);
  return id;
}
