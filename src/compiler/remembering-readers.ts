import type { Readers } from './compile.ts';
import { readDraft } from './read-draft.ts';
import { readLedger } from './read-ledger.ts';
import type { SourceFile } from './source-file.ts';

/** How many texts of each file are remembered: the present one, and the one before, to which an editor's undo returns. */
const TEXTS = 2;

/**
 * Readers for a book that is compiled again and again: a file is parsed anew only where its text has changed. Parsing is most of a compilation.
 * What they give is shared between compilations, and nobody changes it.
 */
export function rememberingReaders(): Readers {
  return { draft: remembering(readDraft), ledger: remembering(readLedger) };
}

function remembering<Rest extends unknown[], Result>(read: (file: SourceFile, ...rest: Rest) => Result): (file: SourceFile, ...rest: Rest) => Result {
  const known = new Map<string, { text: string; result: Result }[]>();
  return (file, ...rest) => {
    const texts = known.get(file.path) ?? [];
    const found = texts.find(({ text }) => text === file.text) ?? { text: file.text, result: read(file, ...rest) };
    known.set(file.path, [found, ...texts.filter((other) => other !== found)].slice(0, TEXTS));
    return found.result;
  };
}
