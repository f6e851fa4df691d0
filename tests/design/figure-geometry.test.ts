import { describe, expect, test } from 'vitest';
import { arc, plotted, pyramidBand, segments } from '../../src/design/figure-geometry.ts';

describe('a pyramid', () => {
  test('has an apex, and bands whose edges meet', () => {
    expect(pyramidBand(0, 2, 1)).toEqual({
      outline: 'M50 0 L50 0 L75 100 L25 100 Z',
      partings: [],
    });
    expect(pyramidBand(1, 2, 2)).toEqual({
      outline: 'M25 0 L75 0 L100 100 L0 100 Z',
      partings: ['M50 0 L50 100'],
    });
  });
});

test('the segments of a bar follow each other and add up to their share of the whole', () => {
  expect(segments([1, 1, 2], 8)).toEqual([
    { start: 0, length: 12.5 },
    { start: 12.5, length: 12.5 },
    { start: 25, length: 25 },
  ]);
});

test('an arc joins two heights of a column, the wider the farther they are apart', () => {
  expect(arc(100, 40, 20, 90, 200)).toBe('M100 20 A9 10 0 0 1 100 40');
  expect(arc(100, 0, 200, 90, 200)).toBe('M100 0 A90 100 0 0 1 100 200');
});

test('amounts over time stand evenly across, and as high as their share of the most', () => {
  const points = [
    { at: 0, amount: 10 },
    { at: 2, amount: 0 },
  ];
  expect(plotted(points, 3, 20, 10)).toEqual([
    [10, 50],
    [90, 100],
  ]);
});
