/**
 * `npm run build`: validates, builds, seals and indexes the site, and only then puts it in the place of the last `dist/`.
 * With `-- --publish` it also refuses addresses that the ledger doesn't promise yet.
 */
import process, { argv } from 'node:process';
import { buildBook } from './build-book.ts';

process.exitCode = (await buildBook({ root: process.cwd(), out: 'dist', publish: argv.includes('--publish') })) ? 0 : 1;
