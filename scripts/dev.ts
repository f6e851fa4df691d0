/**
 * `npm run dev [-- --host --port=N --open]`: says what is wrong with the content, then starts
 * Astro's dev server, which reloads on every edit and answers this machine alone unless `--host`
 * opens it. Search answers from the last build.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { problemLine } from '../src/problems/problem.ts';
import { siteSettings } from '../src/settings.ts';
import { compileBook } from './compile-book.ts';
import { systemEnvironment } from './environment.ts';
import { portOf, readOptions } from './options.ts';

const { host, port, open } = readOptions(process.argv.slice(2), {
  host: 'boolean',
  port: 'string',
  open: 'boolean',
});
const wanted = portOf(port, process.env.PORT, 4321);
const { href } = siteSettings(process.env.SITE_URL);
for (const problem of compileBook(process.cwd()).problems) console.log(problemLine(problem));
const where = host ? ['--host'] : ['--host', '127.0.0.1'];
if (host) console.log('The server is open to every machine that reaches this one');
const server = spawn(
  process.execPath,
  [
    join('node_modules', 'astro', 'bin', 'astro.mjs'),
    'dev',
    ...where,
    '--port',
    String(wanted),
    ...(open ? ['--open'] : []),
  ],
  {
    stdio: 'inherit',
    env: {
      ...systemEnvironment(),
      ...(process.env.TERM && { TERM: process.env.TERM }),
      SITE_URL: href,
    },
  },
);
server.on('exit', (code) => (process.exitCode = code ?? 1));
