import { expect, it } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import type { SourceFile } from '../../src/compiler/source-file.ts';
import { problemLine, type Problem } from '../../src/problems/problem.ts';

/** A broken book and the one problem the compiler reports for it. */
export interface Report {
  /** What holds, in the present tense. */
  fact: string;
  book: readonly SourceFile[];
  kind: string;
  /**
   * The words that the place of the problem points at, as they stand in the file; empty at the end
   * of a line.
   */
  at: string;
  /** The whole line as printed. */
  prints: string;
}

/**
 * One test a row: the book has exactly this problem, printed so, and its place points at these
 * words.
 */
export function reports(rows: readonly Report[]): void {
  it.each(rows)('$fact', ({ book, kind, at, prints }) => {
    const { problems } = compile(book);
    expect(problems.map(problemLine)).toEqual([prints]);
    expect(problems[0]).toMatchObject({ kind });
    const there = wordsAt(book, problems[0]!);
    expect(at === '' ? there : there.slice(0, at.length)).toBe(at);
  });
}

/** The lines a book's problems are printed as. */
export function linesOf(book: readonly SourceFile[]): string[] {
  return compile(book).problems.map(problemLine);
}

/** The rest of the line that a problem points into. */
function wordsAt(book: readonly SourceFile[], { file, line, column }: Problem): string {
  const text = book.find(({ path }) => path === file)?.text ?? '';
  return text.split('\n')[line - 1]!.slice(column - 1);
}
