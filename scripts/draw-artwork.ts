/**
 * `npm run artwork`: draws, in a browser, the pictures that cannot stay drawings: the icons of the
 * site and of the installed book and the cover of the e-book. They are kept in the repository,
 * since two machines don't draw the same bytes. Needs a build in `dist/` for the emblems.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from './find-browser.ts';
import { serveSite } from './serve.ts';

const FAVICON = readFileSync('public/favicon.svg', 'utf8');
const LEAF = /<g[\s\S]*<\/g>/.exec(FAVICON)![0];

const site = await serveSite('dist');
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ colorScheme: 'light', bypassCSP: true });
await page.goto(`${site.url}archetypes/`);
await page.evaluate(() => document.fonts.ready);
const emblems = await page.$$eval('.card', (cards) =>
  cards
    .slice(0, 4)
    .map(
      (card) =>
        `<span style="color:${getComputedStyle(card).color}">${card.querySelector('svg')!.outerHTML}</span>`,
    )
    .join(''),
);

await draw(page, 192, 192, FAVICON, 'public/icon-192.png');
await draw(page, 512, 512, FAVICON, 'public/icon-512.png');
// iOS rounds the corners itself, and shows what is transparent in black.
const square = FAVICON.replace(' rx="5"', '');
await draw(page, 180, 180, square, 'public/apple-touch-icon.png');
const sizes = [16, 32, 48];
const icons: Buffer[] = [];
for (const size of sizes) icons.push(await drawn(page, size, size, FAVICON));
writeFileSync('public/favicon.ico', icoOf(icons.map((png, i) => ({ png, size: sizes[i]! }))));
console.log('drew public/favicon.ico');
// A launcher may cut this one to any shape: the drawing keeps inside the middle.
const whole = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-5 -5 42 42"><rect x="-5" y="-5" width="42" height="42" fill="#8c3a25"/>${LEAF}</svg>`;
await draw(page, 512, 512, whole, 'public/icon-maskable-512.png');
await draw(page, 1200, 1800, coverOf(emblems), 'scripts/editions/cover.png');
await browser.close();
await site.close();

async function draw(
  on: Page,
  width: number,
  height: number,
  drawing: string,
  file: string,
): Promise<void> {
  writeFileSync(file, await drawn(on, width, height, drawing));
  console.log(`drew ${file}`);
}

/**
 * An icon file for browsers that ask for /favicon.ico: a directory of PNGs, as Windows has read it
 * since Vista.
 */
function icoOf(images: readonly { png: Buffer; size: number }[]): Buffer {
  const head = Buffer.alloc(6 + 16 * images.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(images.length, 4);
  let offset = head.length;
  images.forEach(({ png, size }, i) => {
    const at = 6 + 16 * i;
    head.writeUInt8(size, at);
    head.writeUInt8(size, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([head, ...images.map(({ png }) => png)]);
}

async function drawn(on: Page, width: number, height: number, drawing: string): Promise<Buffer> {
  await on.setViewportSize({ width, height });
  await on.evaluate((html) => {
    document.body.innerHTML = html;
    document.body.style.cssText = 'margin:0;display:grid;min-height:100vh;background:transparent';
  }, drawing);
  return on.screenshot({ omitBackground: true });
}

function coverOf(plates: string): string {
  return `<style>
    .c{display:flex;flex-direction:column;align-items:center;background:#fbf7ee;color:#2b2521;font-family:Alegreya;width:1200px;height:1800px;text-align:center;padding:90px;outline:4px solid #8c3a25;outline-offset:-50px;box-sizing:border-box}
    .c > svg{width:300px;height:300px;margin-top:200px} .c h1{font-size:150px;line-height:1.02;font-weight:500;margin:90px 0 40px;letter-spacing:-.01em}
    .c h1 em{display:block} .c p{font-size:54px;font-style:italic;color:#6a5d52;margin:0}
    .c .row{display:flex;gap:90px;margin-top:auto;margin-bottom:90px} .c .row svg{width:110px;height:110px;stroke-width:1.6}</style>
    <div class="c"><svg viewBox="0 0 32 32">${LEAF.replaceAll('#fbf7ee', '#8c3a25').replaceAll('stroke-width="2"', 'stroke-width="1.4"')}</svg>
    <h1>The Staff-Plus <em>Field Guide</em></h1><p>Engineering past senior</p><div class="row">${plates}</div></div>`;
}
