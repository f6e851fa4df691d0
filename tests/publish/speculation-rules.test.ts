import { expect, test } from 'vitest';
import { speculationRules } from '../../src/publish/speculation-rules.ts';

test.each([
  ['/', '/*/'],
  ['/team/guide/', '/team/guide/*/'],
])('under %s, pages and only pages are rendered ahead', (base, pattern) => {
  expect(JSON.parse(speculationRules(base))).toEqual({
    prerender: [{ where: { href_matches: pattern }, eagerness: 'moderate' }],
  });
});
