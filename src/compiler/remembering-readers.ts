import { shinglesOf } from '../text/likeness.ts';
import type { Readers } from './compile.ts';
import { readData, readDraft } from './read-draft.ts';
import { readLedger } from './read-ledger.ts';
import type { SourceFile } from './source-file.ts';

/**
 * How many texts of each file are remembered: the present one, and the one before, to which an
 * editor's undo returns.
 */
const TEXTS = 2;

/** How many texts of addresses are remembered: several times those of a large book. */
const ADDRESSES = 20_000;

/**
 * Readers for a book that is compiled again and again: a file is parsed anew only where its text
 * has changed. Parsing is most of a compilation. What they give is shared between compilations, and
 * nobody changes it.
 */
export function rememberingReaders(): Readers {
  // Each file of data has one schema, so that its path and text say what its value is.
  const data = remembering(readData) as typeof readData;
  return {
    draft: remembering(readDraft),
    data,
    ledger: remembering(readLedger),
    shingles: rememberingShingles(),
  };
}

/**
 * The words of the texts that were asked for last, since the text of an address changes only with
 * its page.
 */
function rememberingShingles(): typeof shinglesOf {
  const known = new Map<string, number[]>();
  return (text) => {
    const shingles = known.get(text) ?? shinglesOf(text);
    known.delete(text);
    known.set(text, shingles);
    // A Map keeps the order of insertion, so that its first key is the one that was asked for
    // longest ago.
    if (known.size > ADDRESSES) known.delete(known.keys().next().value!);
    return shingles;
  };
}

function remembering<Rest extends unknown[], Result>(
  read: (file: SourceFile, ...rest: Rest) => Result,
): (file: SourceFile, ...rest: Rest) => Result {
  const known = new Map<string, { text: string; result: Result }[]>();
  return (file, ...rest) => {
    const texts = known.get(file.path) ?? [];
    const found = texts.find(({ text }) => text === file.text) ?? {
      text: file.text,
      result: read(file, ...rest),
    };
    known.set(file.path, [found, ...texts.filter((other) => other !== found)].slice(0, TEXTS));
    return found.result;
  };
}
