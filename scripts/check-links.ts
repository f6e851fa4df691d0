/**
 * `npm run check-links -- FILE…`: the link checker with the list of the last build. `--help` lists
 * its options.
 */
import process from 'node:process';
import { checkLinksCommand } from './link-checker/command.ts';

process.exitCode = await checkLinksCommand(process.argv.slice(2), {
  name: 'npm run check-links --',
  links: 'dist/links.json',
  missing: 'run npm run build, or name one with --index (the guide has it at /links.json)',
});
