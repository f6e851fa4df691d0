import type { Nodes, Parents, Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';
import { visit } from 'unist-util-visit';
import type { StoryCount } from '../stories/story-count.ts';

/** Says a count in words, for the page that a content file makes. */
export type SayCount = (count: StoryCount, file: string) => string;

/** Brackets of a count in an outline, which is made before all stories are read: private use. */
const OPEN = '\u{e000}';
const CLOSE = '\u{e001}';
const MARKER = new RegExp(`${OPEN}([^${CLOSE}]*)${CLOSE}`, 'gu');

/** A `<Count />` in running text: how many stories of a question's page are of a value. */
export function isCount(node: Nodes): node is MdxJsxTextElement & { name: 'Count' } {
  return node.type === 'mdxJsxTextElement' && node.name === 'Count';
}

/** What a `<Count facet="manages" value="yes" />` asks for. */
export function countOf(node: MdxJsxTextElement): StoryCount {
  const given = (name: string) => {
    const found = node.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === name);
    return typeof found?.value === 'string' ? found.value : undefined;
  };
  return { facet: given('facet'), value: given('value') };
}

/** A count as it stands in an outline until `fillCounts` puts the number there. */
export function countMarker(node: MdxJsxTextElement): string {
  const { facet, value } = countOf(node);
  return `${OPEN}${facet ?? ''}:${value ?? ''}${CLOSE}`;
}

/** A text of an outline with its counts in words. */
export function fillCounts(text: string, say: (count: StoryCount) => string): string {
  if (!text.includes(OPEN)) return text;
  return text.replaceAll(MARKER, (_marker, asked: string, at: number) => {
    const [facet, value] = asked.split(':');
    const words = say(facet ? { facet, value } : {});
    return beginsSentence(text.slice(0, at)) ? capitalized(words) : words;
  });
}

/** Puts the number where a page has a `<Count />`. */
export function counts(say: SayCount) {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node, index, parent: Parents | undefined) => {
      if (!isCount(node) || !parent || index === undefined) return;
      const before = parent.children[index - 1];
      const words = say(countOf(node), file.path);
      const isFirst = !before || (before.type === 'text' && beginsSentence(before.value));
      parent.children[index] = { type: 'text', value: isFirst ? capitalized(words) : words };
    });
  };
}

/** Whether what follows a text begins a sentence. */
function beginsSentence(before: string): boolean {
  return /(^|[.!?:]["”)]?\s+)$/.test(before);
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
