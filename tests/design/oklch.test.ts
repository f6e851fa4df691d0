import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hexOf, lightToken } from '../../src/design/oklch.ts';

describe('a colour in hex', () => {
  // Reference values: CSS Color 4, and what Chromium paints.
  test.each([
    [1, 0, 0, '#ffffff'],
    [0, 0, 0, '#000000'],
    [0.627955, 0.257683, 29.2339, '#ff0000'],
    [0.86644, 0.294827, 142.4953, '#00ff00'],
    [0.452014, 0.313214, 264.052, '#0000ff'],
  ])('of oklch(%d %d %d) is %s', (lightness, chroma, hue, hex) => {
    expect(hexOf(lightness, chroma, hue)).toBe(hex);
  });
});

describe('a token of the book', () => {
  const css = readFileSync('src/styles/tokens.css', 'utf8');

  test.each(['paper', 'ink', 'soft', 'accent', 'tone'])(
    '--%s has a light value that pictures can use',
    (name) => {
      expect(lightToken(css, name)).toMatch(/^#[0-9a-f]{6}$/);
    },
  );

  test('follows the hue of an archetype', () => {
    expect(lightToken(css, 'tone', 150)).not.toBe(lightToken(css, 'tone', 330));
  });

  test('that is not there is named', () => {
    expect(() => lightToken(css, 'papre')).toThrow('no token "--papre" with a light oklch() value');
  });
});
