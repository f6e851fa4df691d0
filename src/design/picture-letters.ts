/**
 * Alphabets of the face that pictures for previews are drawn with, in the order in which a letter
 * is looked for.
 */
export const PICTURE_ALPHABETS = [
  'latin',
  'latin-ext',
  'vietnamese',
  'greek',
  'greek-ext',
  'cyrillic',
  'cyrillic-ext',
] as const;

/**
 * Code points that every weight and style of the face has, as hexadecimal ranges. The test beside
 * it reads them from the files of the face.
 */
const RANGES = `
  20-7e a0-148 14a-17f 18f 192 1a0-1a1 1af-1b0 1b7 1c4-1dc 1e4-1eb 1ee-1ef 1fa-21b 21e-21f
  22a-22d 230-233 237 259 292 2b0 2b2 2b7-2b9 2bb-2bc 2be-2bf 2c6-2cc 2da 2dc-2dd 2e1-2e3
  300-301 303-304 308-309 323 374-375 37a 37e 384-38a 38c 38e-3a1 3a3-3cf 3d1 3d5-3d7 3f0
  400-45f 462-463 46a-46b 472-475 490-49d 4a0-4a5 4aa-4ab 4ae-4b3 4b6-4bb 4c0-4c2 4c9-4cc
  4cf-4d9 4dc-4df 4e2-4e9 4ee-4f9 51a-51d 524-525 1e08-1e09 1e0c-1e0f 1e14-1e17 1e1c-1e1d
  1e20-1e21 1e24-1e25 1e2a-1e2b 1e2e-1e2f 1e36-1e37 1e3a-1e3b 1e42-1e49 1e4c-1e53 1e5a-1e5b
  1e5e-1e69 1e6c-1e6f 1e78-1e7b 1e80-1e85 1e8e-1e8f 1e92-1e93 1e97 1e9e 1ea0-1ef9 1f00-1f15
  1f18-1f1d 1f20-1f45 1f48-1f4d 1f50-1f57 1f59 1f5b 1f5d 1f5f-1f7d 1f80-1fb4 1fb6-1fc4 1fc6-1fd3
  1fd6-1fdb 1fdd-1fef 1ff2-1ff4 1ff6-1ffe 2009 2013-2014 2018-201a 201c-201e 2020 2022 2026
  2032-2033 2039-203a 2044 20a1 20a3-20a4 20a6-20a7 20a9 20ab-20ae 20b1-20b2 20b4-20b5 20b8-20ba
  20bc-20bd 2113 2116 2122 2191 2193 2212 2215 a78b-a78c
`;

const DRAWN: readonly (readonly [from: number, to: number])[] = RANGES.trim()
  .split(/\s+/)
  .map((range) => range.split('-').map((code) => parseInt(code, 16)))
  .map(([from = 0, to = from]) => [from, to]);

/** The characters of a text that a picture would show as crossed boxes, each once, in order. */
export function undrawable(text: string): string[] {
  if (!/[^\x20-\x7e]/.test(text)) return [];
  return [...new Set(text)].filter((character) => {
    const code = character.codePointAt(0)!;
    // What nobody sees is no box.
    return (
      !/[\p{C}\p{Z}]/u.test(character) && !DRAWN.some(([from, to]) => code >= from && code <= to)
    );
  });
}
