import type { Nodes, Parents } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { nearest } from '../../domain/nearest.ts';
import type { Problem } from '../../domain/problem.ts';
import { placeOf } from '../../markdown/place.ts';
import type { Check } from '../check.ts';

/** Components that prose may use; the layout hands them in. */
const COMPONENTS = ['Aside', 'Figure', 'Shelf'];
/** Those that standing pages may use besides. */
const PAGE_COMPONENTS = [...COMPONENTS, 'LinkCheck'];

/** Prose imports no code and holds no HTML: only Markdown and the known components. */
export const markup: Check = ({ drafts }) =>
  drafts.flatMap(({ file, tree, entry }) => {
    const problems: Problem[] = [];
    const components = entry.kind === 'page' ? PAGE_COMPONENTS : COMPONENTS;
    visit(tree, (node, _index, parent) => {
      const found = problemOf(node, parent, components);
      if (found) problems.push({ file: file.path, ...placeOf(node), ...found });
    });
    return problems;
  });

function problemOf(node: Nodes, parent: Parents | undefined, components: readonly string[]): Pick<Problem, 'kind' | 'says' | 'mend'> | undefined {
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const name = node.name ?? '';
      if (components.includes(name)) return undefined;
      if (/^[A-Z]/.test(name)) {
        const near = nearest(name, components);
        return {
          kind: 'unknown-component',
          says: `unknown component "<${name}>"`,
          mend: near ? `did you mean "<${near}>"?` : `the components are ${components.map((known) => `<${known}>`).join(', ')}`,
        };
      }
      return { kind: 'forbidden-markup', says: `HTML "<${name}>" in prose`, mend: 'write it in Markdown' };
    }
    case 'mdxjsEsm':
      return { kind: 'forbidden-markup', says: `code "${firstLine(node.value)}" in prose`, mend: 'remove it: components come from the layout' };
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value)) return undefined;
      return { kind: 'forbidden-markup', says: `expression "{${firstLine(node.value)}}" in prose`, mend: 'write "\\{" for a brace' };
    case 'heading':
      if (parent?.type === 'root') return undefined;
      return {
        kind: 'forbidden-markup',
        says: `heading "${toString(node).trim()}" inside a list or component`,
        mend: 'put it at the margin, or make it a bold word',
      };
    case 'blockquote':
      return { kind: 'forbidden-markup', says: 'a block quote', mend: 'say it in our own words, or use <Aside title="…">' };
    case 'definition':
      return {
        kind: 'forbidden-markup',
        says: `an address apart from its link, "[${node.label ?? node.identifier}]: ${node.url}"`,
        mend: 'write it at the link: "[words](address)"',
      };
    case 'html':
      return { kind: 'forbidden-markup', says: `HTML "${firstLine(node.value)}" in prose`, mend: 'write it in Markdown' };
    default:
      return undefined;
  }
}

function firstLine(text: string): string {
  return (text.split('\n')[0] ?? '').slice(0, 60);
}
