import { describe, expect, test } from 'vitest';
import { beside } from '../../src/client/beside.ts';

const VIEW = { width: 400, height: 600 };

describe('a preview', () => {
  test.each([
    [
      'under the link where it fits',
      { top: 100, bottom: 120, left: 30 },
      { width: 200, height: 150 },
      { left: 30, top: 128, height: 150 },
    ],
    [
      'over the link where only there it fits',
      { top: 500, bottom: 520, left: 30 },
      { width: 200, height: 150 },
      { left: 30, top: 342, height: 150 },
    ],
    [
      'cut, on the roomier side, where it fits nowhere',
      { top: 350, bottom: 370, left: 30 },
      { width: 200, height: 500 },
      { left: 30, top: 8, height: 334 },
    ],
    [
      'within the right edge',
      { top: 100, bottom: 120, left: 380 },
      { width: 200, height: 150 },
      { left: 192, top: 128, height: 150 },
    ],
    [
      'within the left edge',
      { top: 100, bottom: 120, left: -5 },
      { width: 200, height: 150 },
      { left: 8, top: 128, height: 150 },
    ],
  ])('stands %s', (_where, link, box, spot) => {
    expect(beside(link, box, VIEW)).toEqual(spot);
  });

  test('never covers its link, wherever that stands', () => {
    for (let top = 0; top < VIEW.height; top += 7) {
      const link = { top, bottom: top + 20, left: 10 };
      const spot = beside(link, { width: 100, height: 300 }, VIEW);
      expect(spot.top >= link.bottom || spot.top + spot.height <= link.top, `link at ${top}`).toBe(
        true,
      );
    }
  });
});
