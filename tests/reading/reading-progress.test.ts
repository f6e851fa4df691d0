import { describe, expect, test } from 'vitest';
import {
  endsReading,
  parseProgress,
  progressText,
  stoppedAt,
  tally,
  withRead,
} from '../../src/reading/reading-progress.ts';

const PLACE = { href: '/guides/a/', title: 'A', section: 'why', words: 'Why' };

describe('progress', () => {
  test('comes back from its text as it was', () => {
    const progress = stoppedAt(withRead({ read: [] }, '/guides/b/', true), PLACE);
    expect(parseProgress(progressText(progress))).toEqual({ place: PLACE, read: ['/guides/b/'] });
  });

  test.each([
    null,
    '',
    'x',
    '[]',
    'null',
    '7',
    '{"read":7,"place":"there"}',
    '{"place":{"href":"/a/"},"read":[1,null]}',
  ])('is none where %j was stored', (stored) => {
    expect(parseProgress(stored)).toEqual({ place: undefined, read: [] });
  });

  test('counts a page as read once, and takes it back', () => {
    const twice = withRead(withRead({ read: ['/b/'] }, '/a/', true), '/a/', true);
    expect(twice.read).toEqual(['/b/', '/a/']);
    expect(withRead(twice, '/a/', false).read).toEqual(['/b/']);
  });

  test.each([
    [[], ''],
    [['/elsewhere/'], ''],
    [['/a/', '/elsewhere/'], '1 of 3 read'],
    [['/c/', '/b/', '/a/'], '3 of 3 read'],
  ])('with %j read, says of a path of three %j', (read, says) => {
    expect(tally({ read }, ['/a/', '/b/', '/c/'])).toBe(says);
  });

  test.each([
    [0, 0, true],
    [1, 8, false],
    [3, 8, false],
    [4, 8, true],
    [8, 8, true],
  ])('at the end with %i of %i sections met, a page is read: %s', (met, sections, read) => {
    expect(endsReading(met, sections)).toBe(read);
  });
});
