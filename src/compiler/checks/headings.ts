import GithubSlugger from 'github-slugger';
import { placesDrawn } from '../../domain/addresses.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Check } from '../check.ts';

/** Ids that the layout of every page gives, or begins its own with. */
const LAYOUT_IDS = /^(main|contents|footnote-label)$|^(figure|term|user-content)-/;
const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Every heading has words, is a `##` or `###`, skips no level, and carries an id of its own that nothing else of the page has. */
export const headings: Check = ({ drafts }) =>
  drafts.flatMap(({ file, entry }) => {
    const problems: Problem[] = [];
    // A term has no page for headings to stand on.
    if (entry.kind === 'term') return problems;
    const drawn = new Set(placesDrawn(entry).map(([id]) => id));
    const seen = new Map<string, number>();
    const taken = new Set(entry.outline.headings.map((heading) => heading.id));
    let depth = 1;
    for (const { text, id, line, column, ...heading } of entry.outline.headings) {
      const at = { file: file.path, line, column };
      if (heading.depth === 1 || heading.depth > 3) {
        problems.push({
          ...at,
          kind: 'heading-level',
          says: `heading "${text}" is of level ${heading.depth}`,
          mend: 'use "##" or "###"; the page title comes from the frontmatter',
        });
      } else if (heading.depth > depth + 1) {
        problems.push({
          ...at,
          kind: 'heading-skip',
          says: `heading "${text}" skips from level ${depth} to level ${heading.depth}`,
          mend: `use "${'#'.repeat(depth + 1)} ${text}"`,
        });
      }
      depth = heading.depth;
      const earlier = seen.get(id);
      if (!text) problems.push({ ...at, kind: 'heading-words', says: 'a heading has no words', mend: 'write some before its id, or remove it' });
      if (!id && text) {
        problems.push({
          ...at,
          kind: 'heading-id',
          says: `heading "${text}" has no id`,
          mend: `write "${'#'.repeat(heading.depth)} ${text} {/* #${freeId(text, taken)} */}", or run npm run ids`,
        });
      } else if (id && !ID.test(id)) {
        problems.push({ ...at, kind: 'heading-id', says: `"${id}" cannot be an id`, mend: `use lower-case words joined by hyphens: "${freeId(id, taken)}"` });
      } else if (LAYOUT_IDS.test(id) || drawn.has(id)) {
        problems.push({ ...at, kind: 'duplicate-id', says: `id "${id}" belongs to the page itself`, mend: `give this heading another, such as "on-${id}"` });
      } else if (id && earlier !== undefined) {
        problems.push({
          ...at,
          kind: 'duplicate-id',
          says: `id "${id}" stands twice on this page, first on line ${earlier}`,
          mend: `give this heading another, such as "${freeId(text, taken)}"`,
        });
      }
      if (id && earlier === undefined) seen.set(id, line);
    }
    return problems;
  });

/** An id made from words by rehype-slug's rule that the page does not have yet. From now on it is taken. */
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
