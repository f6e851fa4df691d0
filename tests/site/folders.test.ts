import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';

const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('/index.html') && !path.startsWith('embed/'));

describe('every folder above a page', () => {
  /** All folders on the way from the home page to each page. */
  const folders = new Set(
    pages.flatMap((path) => {
      const steps = posix.dirname(path).split('/');
      return steps.map((_, i) => steps.slice(0, i + 1).join('/'));
    }),
  );

  it('is a page itself, which somebody finds who cuts an address short', () => {
    expect(
      [...folders].filter((folder) => !existsSync(join('dist', folder, 'index.html'))),
    ).toEqual([]);
    expect(folders.has('paths')).toBe(true);
  });
});

describe('icons that are asked for by name', () => {
  it('favicon.ico holds drawings of three sizes', async () => {
    const ico = readFileSync('dist/favicon.ico');
    expect([ico.readUInt16LE(0), ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([0, 1, 3]);
    for (const [i, size] of [16, 32, 48].entries()) {
      const at = 6 + 16 * i;
      const offset = ico.readUInt32LE(at + 12);
      const { width, height, format } = await sharp(
        ico.subarray(offset, offset + ico.readUInt32LE(at + 8)),
      ).metadata();
      expect([ico.readUInt8(at), width, height, format]).toEqual([size, size, size, 'png']);
    }
    expect(ico.length).toBeLessThan(8000);
  });

  it('apple-touch-icon.png covers its square, and every page names it', async () => {
    const { width, height } = await sharp('dist/apple-touch-icon.png').metadata();
    expect([width, height]).toEqual([180, 180]);
    const { channels } = await sharp('dist/apple-touch-icon.png').stats();
    expect(channels[3]?.min ?? 255).toBe(255);
    const without = pages.filter(
      (path) =>
        !/<link rel="apple-touch-icon" href="[^"]*apple-touch-icon.png"/.test(
          readFileSync(join('dist', path), 'utf8'),
        ),
    );
    expect(without).toEqual([]);
  });
});
