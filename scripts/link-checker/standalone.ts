/** The link checker as one file that a guide publishes; the build writes the guide's address in. */
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { checkLinksCommand } from './command.ts';

/** Address of the guide's list, put in by `publish-tools.ts`. */
declare const LINKS_ADDRESS: string;

process.exitCode = await checkLinksCommand(process.argv.slice(2), {
  name: 'node check-links.mjs',
  links: LINKS_ADDRESS,
  missing: 'name a file, or leave --index out to fetch it from the guide',
  self: fileURLToPath(import.meta.url),
});
