import { describe, expect, it } from 'vitest';
import { sectionAtEye } from '../../src/client/current-section.ts';

describe('the section being read', () => {
  it.each([
    { tops: [100, 900], height: 1000, now: 0 },
    { tops: [-900, 300, 301], height: 1000, now: 1 },
    { tops: [400, 900], height: 1000, now: -1 },
    { tops: [-900, -500], height: 1000, now: 1 },
    { tops: [], height: 1000, now: -1 },
    { tops: [-500, 30, 200], height: 1000, now: 1 },
    { tops: [-500, -1, 200], height: 1000, now: 2 },
  ])('is number $now where sections begin at $tops', ({ tops, height, now }) => {
    expect(sectionAtEye(tops, height)).toBe(now);
  });
});
