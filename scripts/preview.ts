/** `npm run preview [-- --host --port=N]`: serves the last build as it is, to this machine. */
import { existsSync } from 'node:fs';
import process from 'node:process';
import { UserError } from '../src/problems/user-error.ts';
import { builtBase, SITE } from './build-guide.ts';
import { portOf, readOptions } from './options.ts';
import { openness, serveSite } from './serve.ts';

const { host, port } = readOptions(process.argv.slice(2), { host: 'boolean', port: 'string' });
const wanted = portOf(port, process.env.PORT, 4321);
if (!existsSync(`${SITE}/index.html`))
  throw new UserError('there is no build yet: run npm run build');
const server = await serveSite(SITE, { port: wanted, base: builtBase(), host });
console.log(`The last build is at ${server.url} (stop with Ctrl-C)`);
if (openness(server)) console.log(openness(server));
