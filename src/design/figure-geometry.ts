/**
 * Where the lines of the book's figures run, in the units of a drawing's own view box. Pure numbers
 * and path data: components draw them.
 */

/** A point: across, down. */
export type Point = readonly [x: number, y: number];

/**
 * A band of a pyramid in a square of 100 by 100: its outline, and the lines that part its blocks.
 */
export interface Band {
  outline: string;
  partings: string[];
}

/**
 * The `index`th of `total` bands of a pyramid, counted from the top, parted into `count` blocks.
 */
export function pyramidBand(index: number, total: number, count: number): Band {
  const half = (level: number) => (50 * level) / total;
  const [top, bottom] = [half(index), half(index + 1)];
  const corners = [at(50 - top, 0), at(50 + top, 0), at(50 + bottom, 100), at(50 - bottom, 100)];
  const share = (width: number, i: number) => 50 - width + (2 * width * i) / count;
  const partings = Array.from({ length: count - 1 }, (_, i) =>
    line([share(top, i + 1), 0], [share(bottom, i + 1), 100]),
  );
  return { outline: `M${corners.join(' L')} Z`, partings };
}

/**
 * Half an oval beside a column, from one height of it to another: it swings out the more the
 * farther they are apart, to `reach` for `span`.
 */
export function arc(x: number, from: number, to: number, reach: number, span: number): string {
  const [top, bottom] = [Math.min(from, to), Math.max(from, to)];
  return `M${at(x, top)} A${rounded((reach * (bottom - top)) / span)} ${rounded((bottom - top) / 2)} 0 0 1 ${at(x, bottom)}`;
}

/**
 * Where amounts stand over time, in hundredths across and down: times evenly from `margin` to its
 * mirror, amounts from 0 at the bottom to `most` at the top.
 */
export function plotted(
  points: readonly { at: number; amount: number }[],
  times: number,
  most: number,
  margin: number,
): Point[] {
  const across = (at: number) => margin + ((100 - 2 * margin) * at) / (times - 1);
  return points.map(({ at, amount }) => [
    rounded(across(at)),
    rounded(100 - (100 * amount) / most),
  ]);
}

/**
 * Rectangles of a bar that add up to its whole, each with its start and length in hundredths of
 * `whole`.
 */
export function segments(
  amounts: readonly number[],
  whole: number,
): { start: number; length: number }[] {
  let start = 0;
  return amounts.map((amount) => {
    const length = (100 * amount) / whole;
    const segment = { start: rounded(start), length: rounded(length) };
    start += length;
    return segment;
  });
}

function line(from: Point, to: Point): string {
  return `M${at(...from)} L${at(...to)}`;
}

function at(x: number, y: number): string {
  return `${rounded(x)} ${rounded(y)}`;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
