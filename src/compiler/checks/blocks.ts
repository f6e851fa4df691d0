import type { Code, Nodes, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { nearest } from '../../text/nearest.ts';
import type { Problem } from '../../problems/problem.ts';
import { placeOf } from '../../markdown/place.ts';
import type { Check } from '../check.ts';

type Finding = Pick<Problem, 'kind' | 'says' | 'mend'> & { node: Nodes };

/**
 * Every block is whole: a row of a table has the cells of its header, and a fence is called by its
 * name.
 */
export const blocks: Check = ({ drafts }) =>
  drafts.flatMap(({ file, tree }) => {
    const problems: Problem[] = [];
    visit(tree, (node) => {
      const findings =
        node.type === 'table' ? rowFindings(node) : node.type === 'code' ? fenceFindings(node) : [];
      for (const { node: at, ...finding } of findings)
        problems.push({ file: file.path, ...placeOf(at), ...finding });
    });
    return problems;
  });

/**
 * A cell too many is never shown, and one too few is empty; both come from a bar in the words or
 * from a line that is no row.
 */
function rowFindings({ children, align }: Table): Finding[] {
  const wanted = align?.length ?? children[0]?.children.length ?? 0;
  return (
    children
      // A wiki link that a bar has torn apart is reported for that.
      .filter((row) => row.children.length !== wanted && !toString(row).includes('[['))
      .map((row) => {
        const says = `"${toString(row).slice(0, 40)}" has ${row.children.length} ${row.children.length === 1 ? 'cell' : 'cells'}, and the table has ${wanted}`;
        const mend =
          row.children.length === 1
            ? 'put an empty line behind the table, or write the other cells'
            : 'write as many; "\\|" for a bar in the words';
        return { node: row, kind: 'table-row', says, mend };
      })
  );
}

/** Is the name of a fence nearly "template", which is the one that a reader can copy? */
export function isNearlyTemplate(lang: string | null | undefined): boolean {
  return Boolean(lang) && lang !== 'template' && nearest(lang!, ['template']) !== undefined;
}

function fenceFindings(code: Code): Finding[] {
  if (!isNearlyTemplate(code.lang)) return [];
  const mend = 'write "```template" for words to copy';
  return [
    {
      node: code,
      kind: 'unknown-fence',
      says: `"${code.lang}" is code, and nothing to copy`,
      mend,
    },
  ];
}
