/**
 * `npm run build`: validates, builds, seals and indexes the site, and only then puts it in the
 * place of the last `dist/`. With `-- --publish` it also refuses addresses that the ledger doesn't
 * promise yet.
 */
import process from 'node:process';
import { buildGuide } from './build-guide.ts';
import { readOptions } from './options.ts';

const { publish } = readOptions(process.argv.slice(2), { publish: 'boolean' });
process.exitCode = (await buildGuide({ publish: publish === true })) ? 0 : 1;
