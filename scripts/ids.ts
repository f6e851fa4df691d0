/** `npm run ids`: gives every heading of `content/` that has no id one, at its end: `## Words {/* #words *\/}`. Never changes one that is there. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process, { cwd } from 'node:process';
import { compile } from '../src/compiler/compile.ts';
import { endingOf, FOLDERS } from '../src/compiler/layout.ts';
import { readContent } from '../src/compiler/read-content.ts';
import { withIds } from '../src/compiler/write-ids.ts';

const files = readContent(cwd());
const { ledger } = compile(files);
let count = 0;
for (const file of files) {
  const [, folder = '', slug = '', ending] = /^content\/([^/]+)\/([^/]+?)(\.[a-z]+)$/.exec(file.path) ?? [];
  const kind = FOLDERS.get(folder);
  if (!kind || ending !== '.mdx' || endingOf(kind) !== ending) continue;
  try {
    const { text, given } = withIds(file, kind, slug, ledger);
    if (given.length === 0) continue;
    writeFileSync(join(cwd(), file.path), text);
    count += given.length;
    for (const { id, text: words, line, again } of given) console.log(`${file.path}:${line} · "${words}" has ${again ? 'its published id again: ' : ''}#${id}`);
  } catch (thrown) {
    console.error(`${file.path} · left as it is: ${(thrown as Error).message.split('\n')[0]} · npm run validate says more`);
    process.exitCode = 1;
  }
}
if (count === 0) console.log('every heading has an id');
