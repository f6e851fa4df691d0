import type { Place } from '../markdown/place.ts';
import type { Fault } from './decode.ts';

/** A file of `content/` as text. */
export interface SourceFile {
  /**
   * Path from the root of the repository, with forward slashes: `content/guides/introduction.mdx`.
   */
  path: string;
  text: string;
  /** Why it could not be read; its text is then empty. */
  fault?: Fault | undefined;
}

/** The place of a character offset in a text. */
export function placeAt(text: string, offset: number): Place {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
    line += 1;
    start = end + 1;
  }
  return { line, column: offset - start + 1 };
}

/** The character offset of a place in a text. */
export function offsetOf(text: string, { line, column }: Place): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, row) => sum + row.length + 1, column - 1);
}
