import { describe, expect, test } from 'vitest';
import {
  CHOICES,
  chosen,
  hasMark,
  MARKS,
  withChoice,
  withMark,
  type Choice,
} from '../../src/reading/look.ts';

describe('a look', () => {
  test.each<[look: string, choice: Choice, word: string]>([
    ['', 'theme', ''],
    ['dark', 'theme', 'dark'],
    ['dark', 'size', ''],
    ['calm large sepia', 'size', 'large'],
    ['purple', 'theme', ''],
  ])('%j has for its %s the word %j', (look, choice, word) => {
    expect(chosen(look, choice)).toBe(word);
  });

  test.each<[look: string, choice: Choice, word: string, then: string]>([
    ['', 'theme', 'dark', 'dark'],
    ['dark large', 'theme', 'sepia', 'large sepia'],
    ['dark large', 'theme', '', 'large'],
    ['calm', 'measure', 'wide', 'calm wide'],
    ['dark', 'theme', 'url(x)', ''],
  ])('%j with another %s, %j, is %j', (look, choice, word, then) => {
    expect(withChoice(look, choice, word)).toBe(then);
  });

  test('takes a mark, keeps it once, and gives it back', () => {
    const calm = withMark(withMark('dark', MARKS.calm, true), MARKS.calm, true);
    expect(calm).toBe('dark calm');
    expect(hasMark(calm, MARKS.calm)).toBe(true);
    expect(withMark(calm, MARKS.calm, false)).toBe('dark');
  });

  test('has no word with two meanings', () => {
    const words = [
      ...Object.values(CHOICES).flatMap(({ words }) => Object.keys(words).filter(Boolean)),
      ...Object.values(MARKS),
    ];
    expect(new Set(words).size).toBe(words.length);
  });
});
