import type { Root } from 'mdast';
import remarkSmartypants from 'remark-smartypants';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { isOutside } from '../urls/permalink.ts';
import { composed } from './gfm.ts';

/** Two or three hyphens that are no part of an arrow or of a longer row. */
const DASHES = /(?<![-<>])-{2,3}(?![-<>])/g;
/** What may stand before an option of a command, as in "(--force)". */
const BEFORE_OPTION = /(^|[\s([{"'“‘/|,;:])$/u;

/**
 * Sets quotes, dots and dashes, in bodies and in data alike: `--` is an en dash and `---` an em
 * dash, but an option of a command, such as `--verbose`, keeps its hyphens.
 */
export function typography() {
  const quotesAndDots = unified().use(remarkSmartypants, { dashes: false }).freeze();
  return (tree: Root): void => {
    quotesAndDots.runSync(tree);
    visit(tree, 'text', (text, index, parent) => {
      if (!text.value.includes('--')) return;
      const attached =
        index !== undefined && index > 0 && parent?.children[index - 1]?.type !== 'break';
      text.value = dashed(text.value, attached);
    });
  };
}

/** A text with its dashes; `attached` where something else stands right before it. */
function dashed(text: string, attached: boolean): string {
  return text.replace(DASHES, (hyphens, at: number) => {
    const before = attached ? `x${text.slice(0, at)}` : text.slice(0, at);
    const isOption =
      hyphens.length === 2 && /^\p{L}/u.test(text.slice(at + 2)) && BEFORE_OPTION.test(before);
    return isOption ? hyphens : hyphens.length === 3 ? '—' : '–';
  });
}

/**
 * A copy of some data with the straight quotes, dots and dashes of every text made typographic, and
 * its letters composed; web addresses stay as they are.
 */
export function curled<T>(value: T): T {
  if (typeof value === 'string') return curledText(value) as T;
  if (Array.isArray(value)) return value.map(curled) as T;
  if (
    value !== null &&
    typeof value === 'object' &&
    Object.getPrototypeOf(value) === Object.prototype
  ) {
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, curled(part)])) as T;
  }
  return value;
}

const processor = unified().use(typography).freeze();

function curledText(raw: string): string {
  const text = composed(raw);
  if (isOutside(text) || !/["'`]|\.\.\.|--/.test(text)) return text;
  const tree: Root = {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }],
  };
  const [paragraph] = (processor.runSync(tree) as Root).children;
  const [run] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  return run?.type === 'text' ? run.value : text;
}
