import type { Nodes, Root } from 'mdast';

/** A stretch of running text as it stands in the source: no code, no address, no component. */
export interface Run {
  /**
   * The source, with everything that Markdown takes as meant (escapes, references, whole wiki
   * links) covered by letters of the same length.
   */
  text: string;
  /** Offset of it in the source. */
  at: number;
  /** The block it stands in. */
  block: 'paragraph' | 'heading' | 'tableCell';
  /** It is the first thing in its block. */
  first: boolean;
  /** Something else stands right before it on its line: emphasis, code, a link. */
  attached: boolean;
  /**
   * What stands right behind it on its line, by the name of its node; undefined at the end of its
   * block.
   */
  next?: string | undefined;
  /** The running text of its block before it. */
  before: string;
  /** Column, from 1, in which the words of the list item begin that it stands in. */
  itemColumn?: number | undefined;
}

type Context = Pick<Run, 'block' | 'itemColumn'>;

/** The running text of a tree that was parsed from `source` and not changed since. */
export function runsOf(tree: Root, source: string): Run[] {
  const runs: Run[] = [];
  const block = { before: '' };
  walk(tree, { block: 'paragraph' }, true);
  return runs;

  function walk(node: Nodes, context: Context, first: boolean): void {
    if (!('children' in node)) return;
    const inside = contextIn(node, context);
    const isBlock = inside.block === node.type;
    if (isBlock) block.before = '';
    const children = node.children as Nodes[];
    children.forEach((child, index) => {
      const leads = (isBlock || first) && index === 0;
      if (child.type !== 'text') return walk(child, inside, leads);
      // What GitHub's Markdown links by itself splits a text into nodes without a place: the first
      // of them stands for them all.
      if (!child.position && index > 0 && !children[index - 1]!.position) return;
      const { start, end } = child.position ? spanOf(child) : gapAt(node, children, index);
      const attached = !leads && children[index - 1]?.type !== 'break';
      const text = covered(source.slice(start, end));
      runs.push({
        text,
        at: start,
        first: leads,
        attached,
        next: children[index + 1]?.type,
        before: block.before,
        ...inside,
      });
      block.before += text;
    });
  }
}

/** Offsets of a node. */
function spanOf({ position }: Nodes): { start: number; end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

/** Offsets of what stands between the siblings that have a place around one that has none. */
function gapAt(
  parent: Nodes,
  children: readonly Nodes[],
  index: number,
): { start: number; end: number } {
  const before = children[index - 1];
  const behind = children.slice(index).find(({ position }) => position);
  const { start, end } = spanOf(parent);
  return { start: before ? spanOf(before).end : start, end: behind ? spanOf(behind).start : end };
}

function contextIn(node: Nodes, context: Context): Context {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
    return { ...context, block: node.type };
  // A block quote begins its lines with marks of its own.
  if (node.type === 'blockquote') return { block: context.block };
  if (node.type !== 'listItem') return context;
  return { ...context, itemColumn: node.children[0]?.position?.start.column };
}

/** Escapes, references to characters, and links of two whole brackets. */
const MEANT =
  /\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][\da-zA-Z]{1,31});|(?<![![])\[\[(?:\\.|[^[\]|\\])+(?:\\?\|(?:\\.|[^[\]|\\])+)?\]\](?!\])/g;

function covered(text: string): string {
  return text.replace(MEANT, (meant) =>
    isUnknownReference(meant) ? meant : meant.replace(/[^\n]/g, 'x'),
  );
}

/** A reference that no HTML has is shown as it stands. */
function isUnknownReference(meant: string): boolean {
  return /^&[a-zA-Z]/.test(meant) && !KNOWN_REFERENCES.test(meant);
}

/**
 * Names of the references that writers use; all others are told to be written as the character
 * itself.
 */
const KNOWN_REFERENCES =
  /^&(amp|lt|gt|quot|apos|nbsp|shy|ensp|emsp|thinsp|hairsp|zwj|zwnj|lrm|rlm|ndash|mdash|hellip|lsquo|rsquo|ldquo|rdquo|laquo|raquo|bull|middot|sect|para|copy|reg|trade|deg|times|divide|minus|plusmn|larr|rarr|uarr|darr|harr|lArr|rArr|euro|pound|yen|cent|frac12|frac14|frac34|[a-zA-Z]{1,2}(acute|grave|circ|uml|tilde|cedil|ring|slash|caron|lig)|szlig|eth|thorn|ETH|THORN);$/;
