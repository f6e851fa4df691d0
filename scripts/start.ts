/**
 * `npm start [-- --host --port=N]`: builds the book where something has changed since the last
 * build, and serves it to this machine.
 */
import process from 'node:process';
import { siteSettings } from '../src/settings.ts';
import { buildGuide, isUpToDate, SITE } from './build-guide.ts';
import { portOf, readOptions } from './options.ts';
import { openness, serveSite } from './serve.ts';

const { host, port } = readOptions(process.argv.slice(2), { host: 'boolean', port: 'string' });
const wanted = portOf(port, process.env.PORT, 4321);
const { base } = siteSettings(process.env.SITE_URL);
if (isUpToDate() || (await buildGuide())) {
  const server = await serveSite(SITE, { port: wanted, base, host });
  if (server.port !== wanted) console.log(`port ${wanted} is taken`);
  console.log(`The field guide is at ${server.url} (stop with Ctrl-C)`);
  if (openness(server)) console.log(openness(server));
} else {
  process.exitCode = 1;
}
