import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { PICTURE_ALPHABETS, undrawable } from '../../src/design/picture-letters.ts';

const require = createRequire(import.meta.url);

/**
 * The character map of a WOFF file: the code points that have a glyph. Reads format 4, which covers
 * the plane of all living alphabets.
 */
function codePoints(alphabet: string, style: string): Set<number> {
  const woff = readFileSync(
    require.resolve(`@fontsource/alegreya/files/alegreya-${alphabet}-${style}.woff`),
  );
  const tables = Array.from({ length: woff.readUInt16BE(12) }, (_, i) =>
    woff.subarray(44 + 20 * i, 64 + 20 * i),
  );
  const entry = tables.find((table) => table.toString('latin1', 0, 4) === 'cmap')!;
  const [offset, packed, length] = [4, 8, 12].map((at) => entry.readUInt32BE(at)) as [
    number,
    number,
    number,
  ];
  const bytes = woff.subarray(offset, offset + packed);
  const cmap = packed < length ? inflateSync(bytes) : bytes;
  const found = new Set<number>();
  for (let i = 0; i < cmap.readUInt16BE(2); i += 1) {
    const start = cmap.readUInt32BE(8 + 8 * i);
    if (cmap.readUInt16BE(start) !== 4) continue;
    const size = cmap.readUInt16BE(start + 6);
    for (let segment = 0; segment < size; segment += 2) {
      const [end, begin] = [
        cmap.readUInt16BE(start + 14 + segment),
        cmap.readUInt16BE(start + 16 + size + segment),
      ];
      const delta = cmap.readInt16BE(start + 16 + 2 * size + segment);
      const at = start + 16 + 3 * size + segment;
      const range = cmap.readUInt16BE(at);
      for (let code = begin; code <= end && code !== 0xffff; code += 1) {
        const glyph =
          range === 0
            ? (code + delta) & 0xffff
            : cmap.readUInt16BE(at + range + 2 * (code - begin));
        if (glyph !== 0) found.add(code);
      }
    }
  }
  return found;
}

describe('a letter of a preview picture', () => {
  it('is drawn if and only if every weight and style of the face has it', () => {
    const faces = ['400-normal', '500-normal', '400-italic'].map(
      (style) => new Set(PICTURE_ALPHABETS.flatMap((alphabet) => [...codePoints(alphabet, style)])),
    );
    const letters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
      (letter) => /[\p{L}\p{N}\p{P}\p{Sc}]/u.test(letter),
    );
    const wrong = letters.filter(
      (letter) =>
        faces.every((face) => face.has(letter.charCodeAt(0))) === undrawable(letter).length > 0,
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    { text: 'Łukasz Đỗ, Ayşe Şahin & Çelik', boxes: [] },
    { text: 'Γιώργος и Ольга', boxes: [] },
    { text: 'It’s “set” – so…', boxes: [] },
    { text: '日本の本', boxes: ['日', '本', 'の'] },
    { text: 'Up → there 🚀', boxes: ['→', '🚀'] },
  ])('of "$text" is a crossed box: $boxes', ({ text, boxes }) => {
    expect(undrawable(text)).toEqual(boxes);
  });
});
