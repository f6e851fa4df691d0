/** `npm run dev`: says what is wrong with the content, then starts Astro's dev server, which reloads on every edit. Search answers from the last build. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { problemLine } from '../src/domain/problem.ts';
import { compileBook } from './compile-book.ts';

for (const problem of compileBook(process.cwd()).problems) console.log(problemLine(problem));
const server = spawn(process.execPath, [join('node_modules', 'astro', 'bin', 'astro.mjs'), 'dev', ...process.argv.slice(2)], { stdio: 'inherit' });
server.on('exit', (code) => (process.exitCode = code ?? 1));
