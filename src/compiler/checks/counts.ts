import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { Catalogue } from '../../model/catalogue.ts';
import { FACETS } from '../../stories/facet.ts';
import { nearest } from '../../text/nearest.ts';
import type { Problem } from '../../problems/problem.ts';
import { countOf, isCount } from '../../markdown/counts.ts';
import { placeOf } from '../../markdown/place.ts';
import type { Check } from '../check.ts';

type Finding = Pick<Problem, 'says' | 'mend'>;

/** A `<Count />` stands on a question's page and asks for a value that a facet has. */
export const counts: Check = ({ drafts, catalogue }) =>
  drafts.flatMap((draft) => {
    const problems: Problem[] = [];
    visit(draft.tree, (node) => {
      if (!isCount(node)) return;
      const found =
        draft.entry.kind === 'question'
          ? problemOf(node, catalogue)
          : {
              says: '<Count> outside a question’s page',
              mend: 'write the number: only questions have answers to count',
            };
      const at = { file: draft.file.path, ...placeOf(node) };
      if (found) problems.push({ ...at, kind: 'count', ...found });
    });
    return problems;
  });

function problemOf(node: MdxJsxTextElement, catalogue: Catalogue): Finding | undefined {
  const stray = node.attributes.find(
    (a) => a.type !== 'mdxJsxAttribute' || !['facet', 'value'].includes(a.name),
  );
  const example = 'write <Count />, or <Count facet="manages" value="yes" />';
  if (stray) {
    const name = stray.type === 'mdxJsxAttribute' ? stray.name : '{…}';
    return { says: `<Count> has no attribute "${name}"`, mend: example };
  }
  const { facet: id, value } = countOf(node);
  if (id === undefined && value === undefined) return undefined;
  if (id === undefined || value === undefined)
    return { says: `<Count> has no ${id === undefined ? 'facet' : 'value'}`, mend: example };
  const facet = FACETS.find((other) => other.id === id);
  if (!facet)
    return unknown(
      'facet',
      id,
      FACETS.map((other) => other.id),
    );
  const values = facet.values(catalogue).map((other) => other.id);
  return values.includes(value) ? undefined : unknown('value', value, values);
}

function unknown(name: string, given: string, known: string[]): Finding {
  const near = nearest(given, known);
  const says = `<Count> asks for the ${name} "${given}", which there is not`;
  return { says, mend: near ? `did you mean "${near}"?` : `use one of: ${known.join(', ')}` };
}
