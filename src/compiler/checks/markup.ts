import type { Nodes, Parents } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { nearest } from '../../text/nearest.ts';
import type { Problem } from '../../problems/problem.ts';
import { isCount } from '../../markdown/counts.ts';
import { placeOf } from '../../markdown/place.ts';
import { problemAt, type Draft } from '../draft.ts';
import type { Check } from '../check.ts';
import { textFinding } from './texts.ts';

/**
 * Components that prose may use, each with the attribute it needs; the layout hands them in. Those
 * of figures and shelves are ids that exist.
 */
const COMPONENTS: Readonly<Record<string, string>> = { Aside: 'title', Figure: 'id', Shelf: 'id' };
/** Those that standing pages may use besides. */
const PAGE_COMPONENTS: Readonly<Record<string, string>> = { ...COMPONENTS, LinkCheck: '' };

type Finding = Pick<Problem, 'kind' | 'says' | 'mend'>;

/** What the words of a term may hold, which are shown in a list. */
const TERM_NODES = new Set([
  'root',
  'paragraph',
  'text',
  'emphasis',
  'strong',
  'inlineCode',
  'link',
  'break',
]);
/** Names of what else Markdown can hold, for those who write it. */
const NODE_NAMES: Readonly<Record<string, string>> = {
  html: 'HTML',
  heading: 'a heading',
  image: 'an image',
  list: 'a list',
  footnoteReference: 'a footnote',
};

/**
 * Prose imports no code and holds no HTML: only Markdown and the known components; the words of a
 * term only paragraphs.
 */
export const markup: Check = ({ drafts }) =>
  drafts.flatMap((draft) => {
    const { file, tree, entry } = draft;
    if (entry.kind === 'term') return termProblems(draft);
    const problems: Problem[] = [];
    const components = entry.kind === 'page' ? PAGE_COMPONENTS : COMPONENTS;
    visit(tree, (node, _index, parent) => {
      for (const found of problemsOf(node, parent, components))
        problems.push({ file: file.path, ...placeOf(node), ...found });
    });
    return problems;
  });

/** What the words of a term hold beside paragraphs: all of it would be lost or break the list. */
function termProblems(draft: Draft): Problem[] {
  const types = new Set<string>();
  if (!draft.more) return [];
  visit(draft.more, (node) => void (TERM_NODES.has(node.type) || types.add(node.type)));
  // What stands inside another is named with it.
  const [first] = types;
  if (!first) return [];
  return [
    problemAt(draft, ['more'], {
      kind: 'forbidden-markup',
      says: `${NODE_NAMES[first] ?? `Markdown of the kind "${first}"`} in "more"`,
      mend: 'write sentences, with links by id',
    }),
  ];
}

function problemsOf(
  node: Nodes,
  parent: Parents | undefined,
  components: Readonly<Record<string, string>>,
): Finding[] {
  // Checked by counts.ts: the one component that stands in running text.
  if (isCount(node)) return [];
  if (
    (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') &&
    Object.hasOwn(components, node.name ?? '')
  ) {
    return [
      ...attributeProblems(node, components[node.name!]!),
      ...contentProblems(node),
      ...placeProblems(node, parent),
    ];
  }
  const found = problemOf(node, parent, Object.keys(components));
  return found ? [found] : [];
}

/**
 * A component is a block, and a figure has an address that only the outermost blocks of a page
 * give.
 */
function placeProblems(
  { type, name }: MdxJsxFlowElement | MdxJsxTextElement,
  parent: Parents | undefined,
): Finding[] {
  if (type === 'mdxJsxTextElement') {
    return [
      {
        kind: 'component-place',
        says: `<${name}> in the middle of a paragraph`,
        mend: 'put it on a line of its own, with an empty line before and after',
      },
    ];
  }
  if (name !== 'Figure' || parent?.type === 'root') return [];
  return [
    {
      kind: 'component-place',
      says: '<Figure> inside a list or component',
      mend: 'put it at the margin',
    },
  ];
}

/**
 * An aside is there for what is in it, and of every other component nothing that stands inside is
 * shown.
 */
function contentProblems(element: MdxJsxFlowElement | MdxJsxTextElement): Finding[] {
  const { name } = element;
  const isEmpty = element.children.every(
    (child) => toString(child).trim() === '' && !HAS_NO_WORDS.has(child.type),
  );
  if (name === 'Aside' && isEmpty)
    return [
      {
        kind: 'component-content',
        says: '<Aside> holds nothing',
        mend: 'write its words between <Aside title="…"> and </Aside>',
      },
    ];
  if (name === 'Aside' || isEmpty) return [];
  const says = `<${name}> shows nothing of "${toString(element).trim().slice(0, 40)}"`;
  return [
    { kind: 'component-content', says, mend: `write <${name} … /> and put the words outside` },
  ];
}

/** What is shown though it has no words. */
const HAS_NO_WORDS = new Set<string>([
  'mdxJsxFlowElement',
  'image',
  'thematicBreak',
  'table',
  'code',
]);

/**
 * What is wrong with how a known component is written: it takes one attribute at most, as text in
 * quotes.
 */
function attributeProblems(
  { name, attributes }: MdxJsxFlowElement | MdxJsxTextElement,
  wanted: string,
): Finding[] {
  const example = wanted ? `<${name} ${wanted}="…">` : `<${name} />`;
  const findings = attributes.flatMap((attribute): Finding[] => {
    const code = codeOf(attribute);
    if (code !== undefined)
      return [
        {
          kind: 'forbidden-markup',
          says: `expression "{${firstLine(code)}}" in <${name}>`,
          mend: `write it in quotes: ${example}`,
        },
      ];
    if (attribute.type === 'mdxJsxExpressionAttribute' || attribute.name === wanted) return [];
    return [
      {
        kind: 'component-attribute',
        says: `<${name}> has no attribute "${attribute.name}"`,
        mend: `write ${example}`,
      },
    ];
  });
  const all = attributes.filter(
    (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === wanted,
  );
  const given = all[0]?.value;
  if (all.length > 1)
    findings.push({
      kind: 'component-attribute',
      says: `<${name}> has ${wanted} twice`,
      mend: 'remove one',
    });
  const text = typeof given === 'string' && given.trim() ? textFinding(given) : undefined;
  if (text)
    findings.push({
      kind: 'component-attribute',
      says: `${wanted} of <${name}> ${text.says}`,
      mend: text.mend,
    });
  if (findings.length > 0 || !wanted || (typeof given === 'string' && given.trim()))
    return findings;
  return [
    { kind: 'component-attribute', says: `<${name}> has no ${wanted}`, mend: `write ${example}` },
  ];
}

/** The code of an attribute that is not plain text: `{…}`; undefined for others. */
function codeOf(
  attribute: (MdxJsxFlowElement | MdxJsxTextElement)['attributes'][number],
): string | undefined {
  if (attribute.type === 'mdxJsxExpressionAttribute') return attribute.value;
  return typeof attribute.value === 'object' ? attribute.value?.value : undefined;
}

function problemOf(
  node: Nodes,
  parent: Parents | undefined,
  components: readonly string[],
): Finding | undefined {
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const name = node.name ?? '';
      if (/^[A-Z]/.test(name)) {
        const near = nearest(name, components);
        return {
          kind: 'unknown-component',
          says: `unknown component "<${name}>"`,
          mend: near
            ? `did you mean "<${near}>"?`
            : `the components are ${components.map((known) => `<${known}>`).join(', ')}`,
        };
      }
      const meant = components.find((known) => known.toLowerCase() === name.toLowerCase());
      const mend = meant
        ? `did you mean "<${meant}>"?`
        : name === 'br'
          ? 'end the line with "\\" for a line break'
          : 'write it in Markdown';
      return { kind: 'forbidden-markup', says: `HTML "<${name}>" in prose`, mend };
    }
    case 'mdxjsEsm':
      return {
        kind: 'forbidden-markup',
        says: `code "${firstLine(node.value)}" in prose`,
        mend: 'remove it: components come from the layout',
      };
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value)) return undefined;
      return {
        kind: 'forbidden-markup',
        says: `expression "{${firstLine(node.value)}}" in prose`,
        mend: 'write "\\{" for a brace',
      };
    case 'heading':
      if (parent?.type === 'root') return undefined;
      return {
        kind: 'forbidden-markup',
        says: `heading "${toString(node).trim()}" inside a list or component`,
        mend: 'put it at the margin, or make it a bold word',
      };
    case 'blockquote':
      return {
        kind: 'forbidden-markup',
        says: 'a block quote',
        mend: 'say it in our own words, or use <Aside title="…">',
      };
    case 'definition':
      return {
        kind: 'forbidden-markup',
        says: `an address apart from its link, "[${node.label ?? node.identifier}]: ${node.url}"`,
        mend: 'write it at the link: "[words](address)"',
      };
    case 'html':
      return {
        kind: 'forbidden-markup',
        says: `HTML "${firstLine(node.value)}" in prose`,
        mend: 'write it in Markdown',
      };
    default:
      return undefined;
  }
}

function firstLine(text: string): string {
  return (text.split('\n')[0] ?? '').slice(0, 60);
}
