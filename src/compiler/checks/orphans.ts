import { linkGraph } from '../../model/link-graph.ts';
import type { Check } from '../check.ts';

/** Kinds that must be reached from some other page's words or data, not only from a list. */
const REACHED = new Set(['guide', 'archetype', 'story', 'resource']);

/** No page stands alone: something other than a list leads to it. */
export const orphans: Check = ({ drafts, catalogue, broken }) => {
  const graph = linkGraph(catalogue);
  // While files are broken their links are unknown, and so would be the orphans.
  if (broken.size > 0) return [];
  return drafts
    .filter(({ entry }) => REACHED.has(entry.kind) && graph.into(entry.id).length === 0)
    .map(({ file, entry }) => ({
      file: file.path,
      line: 1,
      column: 1,
      kind: 'orphan',
      says: `nothing links to "${entry.title}"`,
      mend: `link to "${entry.id}" from a page where a reader would want it`,
    }));
};
