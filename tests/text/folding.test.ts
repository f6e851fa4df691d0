import { expect, test } from 'vitest';
import { folded, slugged, wordsOf } from '../../src/text/folding.ts';

test.each([
  ['Sébastien’s', 'sebastiens', ['sebastiens'], 'sebastiens'],
  ['Stitch Fix', 'stitch fix', ['stitch', 'fix'], 'stitch-fix'],
  ['C++ & Ruby 3', 'c++ & ruby 3', ['c', 'ruby', '3'], 'c-ruby-3'],
  ['ﬁne', 'fine', ['fine'], 'fine'],
  [' – ', ' – ', [], ''],
])('“%s” is folded, split into words and made a slug', (text, fold, words, slug) => {
  expect(folded(text)).toBe(fold);
  expect(wordsOf(text)).toEqual(words);
  expect(slugged(text)).toBe(slug);
});
