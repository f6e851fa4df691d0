/**
 * One thing wrong in the content or the built site: where it is, what it is with the value quoted,
 * and the mend.
 */
export interface Problem {
  /** Path of the file from the root of the repository. */
  file: string;
  /** Line, from 1. */
  line: number;
  /** Column, from 1. */
  column: number;
  /** Which of the closed list of problems it is. */
  kind: string;
  /** What is wrong, the value quoted. */
  says: string;
  /** What to do, with the nearest right value. */
  mend: string;
}

/** The problem as one line: `file:line:column · what · mend`. */
export function problemLine({ file, line, column, says, mend }: Problem): string {
  return `${file}:${line}:${column} · ${says} · ${mend}`;
}

/** Problems in the order a reader would mend them: by file, then place. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      a.file.localeCompare(b.file, 'en') ||
      a.line - b.line ||
      a.column - b.column ||
      a.says.localeCompare(b.says, 'en'),
  );
}
