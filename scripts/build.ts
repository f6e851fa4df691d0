/** `npm run build`: validates, builds, seals and indexes the site, and only then puts it in the place of the last `dist/`. */
import process from 'node:process';
import { buildBook } from './build-book.ts';

process.exitCode = (await buildBook({ root: process.cwd(), out: 'dist' })) ? 0 : 1;
