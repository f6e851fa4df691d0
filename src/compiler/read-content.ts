import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { SourceFile } from './source-file.ts';

const TEXT = /\.(mdx?|ya?ml|txt|json|html?)$/;

/** The sign that some editors put before a text, which nobody sees. */
const BYTE_ORDER_MARK = /^\uFEFF/;

/** Reads every file below `content/` of a book. Names that begin with a dot are left out; files that are no text come with an empty one. */
export function readContent(root: string): SourceFile[] {
  return readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && !item.name.startsWith('.'))
    .map((item) => join(item.parentPath, item.name))
    .sort()
    .map((path) => ({
      path: relative(root, path).replaceAll('\\', '/'),
      text: TEXT.test(path) ? readFileSync(path, 'utf8').replace(BYTE_ORDER_MARK, '') : '',
    }));
}
