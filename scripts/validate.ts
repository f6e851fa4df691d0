/**
 * `npm run validate [-- --json]`: compiles `content/` and prints every problem of the run. Exit 1
 * where there is one.
 */
import process, { cwd } from 'node:process';
import { problemLine } from '../src/problems/problem.ts';
import { readOptions } from './options.ts';
import { compileBook } from './compile-book.ts';

const { json } = readOptions(process.argv.slice(2), { json: 'boolean' });
const { files, problems, catalogue, notices } = compileBook(cwd());
// Beside the answer, so that what reads the JSON needs no care.
for (const notice of notices) console.error(`note: ${notice}`);
if (json) console.log(JSON.stringify(problems, null, 2));
else if (problems.length > 0)
  console.log(
    [
      ...problems.map(problemLine),
      `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in ${files.length} files`,
    ].join('\n'),
  );
else console.log(`content is sound: ${catalogue.entries.length} entries in ${files.length} files`);
process.exitCode = problems.length > 0 ? 1 : 0;
