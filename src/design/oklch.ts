/**
 * A colour of the tokens as programs that know no `oklch()` want it: "#f8f5ee". Lightness and
 * chroma as in CSS, hue in degrees; out-of-gamut channels are cut.
 */
export function hexOf(lightness: number, chroma: number, hue: number): string {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  // OKLab to linear sRGB, with Björn Ottosson's matrices.
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const channels = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return `#${channels
    .map((channel) =>
      Math.round(gamma(channel) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

function gamma(linear: number): number {
  const value = linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055;
  return Math.min(1, Math.max(0, value));
}

/**
 * The light value of a token in a style sheet, `--paper: light-dark(oklch(0.977 0.011 88), …)`, as
 * hex; `hue` stands for `var(--hue, …)`. Throws where there is no such token.
 */
export function lightToken(css: string, name: string, hue = 60): string {
  const found = new RegExp(
    `--${name}:\\s*light-dark\\(oklch\\(([\\d.]+) ([\\d.]+) ([\\d.]+|var\\(--hue, \\d+\\))\\)`,
  ).exec(css);
  if (!found) throw new Error(`no token "--${name}" with a light oklch() value in the style sheet`);
  const [, lightness, chroma, angle] = found;
  return hexOf(Number(lightness), Number(chroma), angle!.startsWith('var') ? hue : Number(angle));
}
