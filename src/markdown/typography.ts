import type { Root } from 'mdast';
import remarkSmartypants from 'remark-smartypants';
import { unified } from 'unified';
import { isOutside } from '../domain/permalink.ts';

/** How quotes, dots and dashes are set, in bodies and in data alike. */
export const TYPOGRAPHY = { dashes: 'oldschool' } as const;

const processor = unified().use(remarkSmartypants, TYPOGRAPHY);

/** A copy of some data with the straight quotes, dots and dashes of every text made typographic; web addresses stay as they are. */
export function curled<T>(value: T): T {
  if (typeof value === 'string') return curledText(value) as T;
  if (Array.isArray(value)) return value.map(curled) as T;
  if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, curled(part)])) as T;
  }
  return value;
}

function curledText(text: string): string {
  if (isOutside(text) || !/["'`]|\.\.\.|--/.test(text)) return text;
  const tree: Root = { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }] };
  const [paragraph] = (processor.runSync(tree) as Root).children;
  const [run] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  return run?.type === 'text' ? run.value : text;
}
