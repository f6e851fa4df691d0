/**
 * `npm run ids`: gives every heading of `content/` that has no id one, at its end: `## Words {/*
 * #words *\/}`. Never changes one that is there.
 */
import process, { cwd } from 'node:process';
import { writeMissingIds } from './write-missing-ids.ts';

const { lines, failed } = writeMissingIds(cwd());
for (const line of lines) console.log(line);
if (failed) process.exitCode = 1;
