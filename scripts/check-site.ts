/**
 * `npm run check-site`: checks the last build: links, ids, policy, weight. Prints every problem;
 * exit 1 where there is one.
 */
import { existsSync } from 'node:fs';
import process from 'node:process';
import { problemLine } from '../src/problems/problem.ts';
import { UserError } from '../src/problems/user-error.ts';
import { siteSettings } from '../src/settings.ts';
import { readSite } from './checks/built-page.ts';
import { SITE_CHECKS } from './checks/index.ts';

const { base } = siteSettings(process.env.SITE_URL);
if (!existsSync('dist/index.html')) throw new UserError('there is no build yet: run npm run build');
const site = readSite('dist');
const problems = Object.values(SITE_CHECKS).flatMap((check) => check(site, { base }));
for (const problem of problems) console.log(problemLine(problem));
console.log(`${site.pages.length} pages, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;
