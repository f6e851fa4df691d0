/** `npm run check-site`: checks the last build: links, ids, policy, weight. Prints every problem; exit 1 where there is one. */
import process from 'node:process';
import { problemLine } from '../src/domain/problem.ts';
import { siteSettings } from '../src/settings.ts';
import { readSite } from './checks/built-page.ts';
import { SITE_CHECKS } from './checks/index.ts';

const site = readSite('dist');
const { base } = siteSettings(process.env.SITE_URL);
const problems = Object.values(SITE_CHECKS).flatMap((check) => check(site, { base }));
for (const problem of problems) console.log(problemLine(problem));
console.log(`${site.pages.length} pages, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;
