import { Resvg } from '@resvg/resvg-js';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { companionCard } from '../src/publish/card.ts';
import type { Catalogue } from '../src/model/catalogue.ts';
import type { Companion } from '../src/publish/companion.ts';
import { pictureAddress } from '../src/urls/permalink.ts';
import { PICTURE } from '../src/publish/preview.ts';
import { PICTURE_ALPHABETS } from '../src/design/picture-letters.ts';
import { pictureOf, type PictureNode } from './picture.ts';

/**
 * Drawn pictures by the hash of everything that goes into them. Deleting it costs a few seconds,
 * never a byte of the build.
 */
const CACHE = join('node_modules', '.cache', 'pictures');
/**
 * Few colours, for paper, ink, one hue and the steps between: a third fewer bytes. More effort
 * would cost time and gain none.
 */
const PALETTE = { palette: true, colours: 48, dither: 0, effort: 1, compressionLevel: 9 } as const;
const require = createRequire(import.meta.url);
const DRAWN_WITH = ['satori', '@resvg/resvg-js', 'sharp', '@fontsource/alegreya'];

/**
 * Draws the picture of every page and the site's own into a built site. Those whose words and look
 * have not changed come from the cache.
 */
export async function drawPictures(
  catalogue: Catalogue,
  companions: readonly Companion[],
  site: string,
): Promise<void> {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const fonts = fontsOf();
  for (const companion of [undefined, ...companions]) {
    const picture = pictureOf(companion && companionCard(catalogue, companion), tokens);
    const path = join(site, pictureAddress(companion));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await drawn(picture, fonts));
  }
}

/** The picture as PNG, from the cache where it was drawn before. */
async function drawn(picture: PictureNode, fonts: Font[]): Promise<Buffer> {
  const name = createHash('sha256')
    .update(JSON.stringify([picture, PALETTE, versions()]))
    .digest('hex');
  const kept = join(CACHE, `${name}.png`);
  if (existsSync(kept)) return readFileSync(kept);
  const svg = await satori(picture as Parameters<typeof satori>[0], { ...PICTURE, fonts });
  // satori has drawn the words as outlines, so that no font of this machine can come in.
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const png = await sharp(pixels, { raw: { ...PICTURE, channels: 4 } })
    .removeAlpha()
    .png(PALETTE)
    .toBuffer();
  mkdirSync(CACHE, { recursive: true });
  // Written whole or not at all: another build may be reading.
  const half = `${kept}.${process.pid}`;
  writeFileSync(half, png);
  renameSync(half, kept);
  return png;
}

/**
 * The book's own face, with every alphabet it has: a letter that one part lacks satori takes from
 * the next of the same weight and style. It reads no woff2, so not the subset that the pages load.
 * What no part has the compiler has reported (checks/letters.ts).
 */
function fontsOf(): Font[] {
  const file = (name: string) =>
    readFileSync(require.resolve(`@fontsource/alegreya/files/alegreya-${name}.woff`));
  return PICTURE_ALPHABETS.flatMap((alphabet): Font[] => [
    { name: 'Alegreya', weight: 400, style: 'normal', data: file(`${alphabet}-400-normal`) },
    { name: 'Alegreya', weight: 500, style: 'normal', data: file(`${alphabet}-500-normal`) },
    { name: 'Alegreya', weight: 400, style: 'italic', data: file(`${alphabet}-400-italic`) },
  ]);
}

function versions(): string[] {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return DRAWN_WITH.map((name) => `${name}@${dependencies[name]}`);
}
