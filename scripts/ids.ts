/** `npm run ids`: gives every heading of `content/` that has no id one, at its end: `## Words {/* #words *\/}`. Never changes one that is there. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process, { cwd } from 'node:process';
import { compile } from '../src/compiler/compile.ts';
import { placeOfFile } from '../src/compiler/file-place.ts';
import { endingOf } from '../src/compiler/layout.ts';
import { readContent } from '../src/compiler/read-content.ts';
import type { SourceFile } from '../src/compiler/source-file.ts';
import { withIds } from '../src/compiler/write-ids.ts';
import type { Ledger } from '../src/domain/ledger.ts';

const files = readContent(cwd());
const { ledger } = compile(files);
const lines = files.flatMap((file) => writeIds(file, ledger));
console.log(lines.length > 0 ? lines.join('\n') : 'every heading has an id');

/** Writes the missing ids of one file, and says which, a line each. */
function writeIds(file: SourceFile, known: Ledger): string[] {
  const place = placeOfFile(file.path);
  if (place.role !== 'entry' || endingOf(place.kind) !== '.mdx') return [];
  try {
    const { text, given } = withIds(file, place.kind, place.slug, known);
    if (given.length > 0) writeFileSync(join(cwd(), file.path), text);
    return given.map(({ id, text: words, line, again }) => `${file.path}:${line} · "${words}" has ${again ? 'its published id again: ' : ''}#${id}`);
  } catch (thrown) {
    process.exitCode = 1;
    return [`${file.path} · left as it is: ${(thrown as Error).message.split('\n')[0]} · npm run validate says more`];
  }
}
