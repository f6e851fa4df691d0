import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { nearest } from '../../domain/nearest.ts';
import type { Problem } from '../../domain/problem.ts';
import { placeOf } from '../../markdown/outline.ts';
import type { Check } from './index.ts';

/** Components that prose may use; the layout hands them in. */
export const COMPONENTS = ['Aside', 'Figure', 'Shelf'];

/** Prose imports no code and holds no HTML: only Markdown and the known components. */
export const markup: Check = ({ drafts }) =>
  drafts.flatMap(({ file, tree }) => {
    const problems: Problem[] = [];
    visit(tree, (node) => {
      const found = problemOf(node);
      if (found) problems.push({ file: file.path, ...placeOf(node), ...found });
    });
    return problems;
  });

function problemOf(node: Nodes): Pick<Problem, 'kind' | 'says' | 'mend'> | undefined {
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const name = node.name ?? '';
      if (COMPONENTS.includes(name)) return undefined;
      if (/^[A-Z]/.test(name)) {
        const near = nearest(name, COMPONENTS);
        return {
          kind: 'unknown-component',
          says: `unknown component "<${name}>"`,
          mend: near ? `did you mean "<${near}>"?` : `the components are ${COMPONENTS.map((known) => `<${known}>`).join(', ')}`,
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
    case 'blockquote':
      return { kind: 'forbidden-markup', says: 'a block quote', mend: 'say it in our own words, or use <Aside title="…">' };
    case 'html':
      return { kind: 'forbidden-markup', says: `HTML "${firstLine(node.value)}" in prose`, mend: 'write it in Markdown' };
    default:
      return undefined;
  }
}

function firstLine(text: string): string {
  return (text.split('\n')[0] ?? '').slice(0, 60);
}
