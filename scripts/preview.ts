/** `npm run preview`: serves the last build as it is. */
import { existsSync } from 'node:fs';
import process from 'node:process';
import { siteSettings } from '../src/settings.ts';
import { serveSite } from './serve.ts';

if (existsSync('dist')) {
  const { url } = await serveSite('dist', { port: Number(process.env.PORT ?? 4321), base: siteSettings(process.env.SITE_URL).base });
  console.log(`The last build is at ${url} (stop with Ctrl-C)`);
} else {
  console.error('there is no build yet: run npm run build');
  process.exitCode = 1;
}
