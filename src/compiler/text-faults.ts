import { placeAt, type SourceFile } from './source-file.ts';
import type { Fault } from './decode.ts';

/** Marks that a merge leaves around both sides of a conflict. */
const CONFLICT = /^(?:<{7}|>{7}|\|{7}) .*$|^={7}\r?$/gm;

/**
 * What keeps a text from being read as its author sees it: lines that end in a lone carriage
 * return, which editors and parsers count differently, and marks of a merge that was not finished.
 * Nothing else is said about such a file.
 */
export function textFaults({ text }: SourceFile): Fault[] {
  const lone = /\r(?!\n)/.exec(text);
  if (lone) {
    const says = 'a line ends with a lone carriage return';
    return [
      {
        ...placeAt(text, lone.index),
        kind: 'line-end',
        says,
        mend: 'save the file with line ends of Unix (LF) or Windows (CRLF)',
      },
    ];
  }
  // Seven equals signs alone may underline a heading, which is reported for that.
  if (!/^(<{7}|>{7}) /m.test(text)) return [];
  return [...text.matchAll(CONFLICT)].map(({ 0: quoted, index }) => {
    const says = `"${quoted.trim().slice(0, 60)}" is a mark of a merge that was not finished`;
    return {
      ...placeAt(text, index),
      kind: 'conflict-mark',
      says,
      mend: 'choose between the two sides and take the marks away',
    };
  });
}
