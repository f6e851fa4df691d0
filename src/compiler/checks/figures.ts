import { visit } from 'unist-util-visit';
import { nearest } from '../../domain/nearest.ts';
import type { Problem } from '../../domain/problem.ts';
import { attribute, placeOf } from '../../markdown/outline.ts';
import type { Check } from './index.ts';

/** `<Figure id="…" />` names a figure that exists; every figure is placed somewhere. */
export const figures: Check = ({ drafts, figures: known, broken }) => {
  const problems: Problem[] = [];
  const placed = new Set<string>();
  for (const { file, tree } of drafts) {
    visit(tree, 'mdxJsxFlowElement', (element) => {
      if (element.name !== 'Figure') return;
      const id = attribute(element, 'id') ?? '';
      placed.add(id);
      if (known.has(id) || broken.has(id)) return;
      const near = nearest(id, known.keys());
      const mend = near ? `did you mean "${near}"?` : `add content/figures/${id || 'its-id'}.yaml`;
      problems.push({ file: file.path, ...placeOf(element), kind: 'unknown-figure', says: `there is no figure "${id}"`, mend });
    });
  }
  for (const id of known.keys()) {
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
