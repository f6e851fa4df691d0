/**
 * `npm run screenshots [-- NAME…]`: pictures of the last build into `.screenshots/`: every kind of
 * page at three widths in both lights, and on paper.
 */
import { mkdirSync } from 'node:fs';
import process from 'node:process';
import { chromium } from 'playwright-core';
import { siteSettings } from '../src/settings.ts';
import { findBrowser } from './find-browser.ts';
import { serveSite } from './serve.ts';

const FOLDER = '.screenshots';
const WIDTHS = [390, 820, 1440];
const LIGHTS = ['light', 'dark'] as const;
const PAGES: Record<string, string> = {
  home: '',
  chapter: 'guides/work-on-what-matters/',
  plate: 'archetypes/right-hand/',
  archetypes: 'archetypes/',
  story: 'stories/michelle-bu/',
  stories: 'stories/?archetype=solver',
  search: 'search/?q=promotion%20packet',
  glossary: 'glossary/',
  template: 'resources/scqa-template/',
  question: 'questions/path-to-staff/',
};
/** Tall enough for what a reader meets first, and a good way on. */
const HEIGHT = 2200;

mkdirSync(FOLDER, { recursive: true });
const server = await serveSite('dist', { base: siteSettings(process.env.SITE_URL).base });
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
});
const wanted = process.argv.slice(2);
for (const [name, address] of Object.entries(PAGES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const width of WIDTHS) {
    for (const colorScheme of LIGHTS) {
      const context = await browser.newContext({
        viewport: { width, height: HEIGHT },
        colorScheme,
      });
      const page = await context.newPage();
      // Twice, because a first visit may set the page in the fallback of the text face.
      await page.goto(server.url + address, { waitUntil: 'networkidle' });
      await page.reload({ waitUntil: 'networkidle' });
      await page.screenshot({ path: `${FOLDER}/${name}-${width}-${colorScheme}.png` });
      await context.close();
    }
  }
  const page = await browser.newPage();
  await page.goto(server.url + address, { waitUntil: 'networkidle' });
  await page.pdf({
    path: `${FOLDER}/${name}.pdf`,
    format: 'A4',
    printBackground: false,
    preferCSSPageSize: true,
  });
  await page.close();
  console.log(`${name}: ${WIDTHS.length * LIGHTS.length} pictures and a print`);
}
await browser.close();
await server.close();
