import type { Code, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { placeOf } from '../markdown/place.ts';
import type { Fault } from './decode.ts';

/**
 * What opens and does not close where its author thought, so that the rest of a page is inside it.
 * `body` is what the tree was read from.
 */
export function swallowedBy(tree: Root, body: string): Fault[] {
  const faults: Fault[] = [];
  const lines = body.split('\n');
  visit(tree, (node) => {
    if (node.type === 'code') {
      const fence = openFence(node, lines);
      if (!fence) return;
      const says = `the fence "${fence}" is never closed`;
      faults.push({
        ...placeOf(node),
        kind: 'open-fence',
        says,
        mend: `put a line "${/^[`~]+/.exec(fence)![0]}" behind its last line`,
      });
    }
    if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return;
    if (!/^\s*\/\*[\s\S]*\{\s*\/\*/.test(node.value)) return;
    const quoted = `{${node.value.split('\n')[0]!.slice(0, 40)}`;
    faults.push({
      ...placeOf(node),
      kind: 'open-comment',
      says: `the comment "${quoted}" closes only where another does`,
      mend: 'close it with "*/}"',
    });
  });
  return faults;
}

/**
 * The opening line of a fence that does not close; undefined for one that does, and for code
 * without a fence.
 */
function openFence({ position }: Code, lines: readonly string[]): string | undefined {
  const { start, end } = position ?? {};
  const opening = lines[(start?.line ?? 1) - 1]?.slice((start?.column ?? 1) - 1).trim() ?? '';
  const [fence] = /^(`{3,}|~{3,})/.exec(opening) ?? [];
  if (!fence) return undefined;
  const closing = lines[(end?.line ?? 1) - 1] ?? '';
  const closes =
    start?.line !== end?.line &&
    new RegExp(`^[\\s>]*\\${fence[0]!}{${fence.length},}\\s*$`).test(closing);
  return closes ? undefined : opening.slice(0, 40);
}
