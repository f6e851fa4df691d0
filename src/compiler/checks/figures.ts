import { visit } from 'unist-util-visit';
import { nearest } from '../../text/nearest.ts';
import type { Problem } from '../../problems/problem.ts';
import { attribute } from '../../markdown/outline.ts';
import { placeOf } from '../../markdown/place.ts';
import type { Check } from '../check.ts';

/**
 * `<Figure id="…" />` names a figure that exists and stands once on its page; every figure is
 * placed somewhere.
 */
export const figures: Check = ({ drafts, figures: known, broken }) => {
  const problems: Problem[] = [];
  const placed = new Set<string>();
  for (const { file, tree } of drafts) {
    const here = new Set<string>();
    visit(tree, (element) => {
      if (
        (element.type !== 'mdxJsxFlowElement' && element.type !== 'mdxJsxTextElement') ||
        element.name !== 'Figure'
      )
        return;
      const id = attribute(element, 'id');
      // A figure without an id is reported for that.
      if (!id) return;
      const at = { file: file.path, ...placeOf(element) };
      if (here.has(id))
        problems.push({
          ...at,
          kind: 'duplicate-figure',
          says: `figure "${id}" stands twice on this page`,
          mend: 'remove one: its address can lead to one only',
        });
      here.add(id);
      placed.add(id);
      if (known.has(id) || broken.has(`figure:${id}`)) return;
      const near = nearest(id, known.keys());
      problems.push({
        ...at,
        kind: 'unknown-figure',
        says: `there is no figure "${id}"`,
        mend: near ? `did you mean "${near}"?` : `add content/figures/${id}.yaml`,
      });
    });
  }
  // While files are broken their figures are unknown, and so would be the orphans.
  for (const id of broken.size > 0 ? [] : known.keys()) {
    if (!placed.has(id))
      problems.push({
        file: `content/figures/${id}.yaml`,
        line: 1,
        column: 1,
        kind: 'orphan',
        says: `no page shows figure "${id}"`,
        mend: `place it with <Figure id="${id}" />, or delete the file`,
      });
  }
  return problems;
};
