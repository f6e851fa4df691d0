import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../src/compiler/compile.ts';
import { placeOfFile } from '../src/compiler/file-place.ts';
import { endingOf, LEDGER_FILE } from '../src/compiler/layout.ts';
import { readContent } from '../src/compiler/read-content.ts';
import { withIds } from '../src/compiler/write-ids.ts';
import type { Ledger } from '../src/permalinks/ledger.ts';
import { problemLine } from '../src/problems/problem.ts';
import { atomicWrite } from './atomic-write.ts';

/** What was done, a line for each id and for each file that was left as it is. */
export interface WrittenIds {
  lines: string[];
  /** Some file could not be given its ids. */
  failed: boolean;
}

/**
 * Writes the missing ids of every page below a folder's `content/`. A file changes by its ids
 * alone, byte for byte, or not at all.
 */
export function writeMissingIds(root: string): WrittenIds {
  const files = readContent(root);
  const { ledger, unread } = compile(files, { checks: [] });
  const broken = unread.filter(({ file }) => file === LEDGER_FILE);
  // Without the ledger a heading would get another id than the one it was published under.
  if (broken.length > 0)
    return { lines: [...broken.map(problemLine), 'no id was written'], failed: true };
  const results = files.map(({ path }) => writeIds(root, path, ledger));
  const lines = results.flatMap((result) => result.lines);
  return {
    lines: lines.length > 0 ? lines : ['every heading has an id'],
    failed: results.some(({ failed }) => failed),
  };
}

/** Writes the missing ids of one file. */
function writeIds(root: string, path: string, known: Ledger): WrittenIds {
  const place = placeOfFile(path);
  if (place.role !== 'entry' || endingOf(place.kind) !== '.mdx')
    return { lines: [], failed: false };
  try {
    const bytes = readFileSync(join(root, path));
    const { text, given } = withIds({ path, text: textOf(bytes) }, place.kind, place.slug, known);
    if (given.length > 0) atomicWrite(join(root, path), text, { expected: { bytes } });
    const lines = given.map(
      ({ id, text: words, line, again }) =>
        `${path}:${line} · "${words}" has ${again ? 'its published id again: ' : ''}#${id}`,
    );
    return { lines, failed: false };
  } catch (thrown) {
    return {
      lines: [
        `${path} · left as it is: ${(thrown as Error).message.split('\n')[0]} · npm run validate says more`,
      ],
      failed: true,
    };
  }
}

/** The text of a file with its byte order mark. Throws where writing it back would change bytes. */
function textOf(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const again = Buffer.from(text, 'utf8');
  if (again.equals(bytes)) return text;
  const at = again.findIndex((byte, place) => byte !== bytes[place]);
  const line = bytes.subarray(0, at).filter((byte) => byte === 0x0a).length + 1;
  const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  throw new Error(
    `line ${line} holds the byte ${byte}, which is no UTF-8 there: save the file as UTF-8`,
  );
}
