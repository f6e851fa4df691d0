import { visit } from 'unist-util-visit';
import { nearest } from '../../text/nearest.ts';
import type { Problem } from '../../problems/problem.ts';
import { attribute } from '../../markdown/outline.ts';
import { placeOf } from '../../markdown/place.ts';
import { SHELVES } from '../../vocabulary.ts';
import type { Check } from '../check.ts';

/** `<Shelf id="…" />` names a shelf of the bibliography that has works. */
export const shelves: Check = ({ drafts, catalogue, broken }) => {
  const problems: Problem[] = [];
  const filled = new Set<string>(catalogue.of('source').map(({ data }) => data.shelf));
  for (const { file, tree } of drafts) {
    visit(tree, (element) => {
      if (
        (element.type !== 'mdxJsxFlowElement' && element.type !== 'mdxJsxTextElement') ||
        element.name !== 'Shelf'
      )
        return;
      const id = attribute(element, 'id');
      // A shelf without an id is reported for that; while files are broken, it may be theirs that
      // it holds.
      if (!id || filled.has(id) || (Object.hasOwn(SHELVES, id) && broken.size > 0)) return;
      const at = { file: file.path, ...placeOf(element), kind: 'unknown-shelf' };
      const near = nearest(id, Object.keys(SHELVES));
      const mend = near
        ? `did you mean "${near}"?`
        : `use one of: ${Object.keys(SHELVES).join(', ')}`;
      if (Object.hasOwn(SHELVES, id))
        problems.push({
          ...at,
          says: `no work stands on the shelf "${id}"`,
          mend: 'remove it, or set the shelf of a work to it',
        });
      else problems.push({ ...at, says: `there is no shelf "${id}"`, mend });
    });
  }
  return problems;
};
