import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { counts, fillCounts } from '../../src/markdown/counts.ts';
import { outlineOf } from '../../src/markdown/outline.ts';
import { parseMdx } from '../../src/markdown/parse.ts';
import type { StoryCount } from '../../src/stories/story-count.ts';

const TEXT =
  '<Count /> answered. Of them <Count facet="manages" value="yes" /> managed people. <Count facet="manages" value="no" /> did not.';
const SAID = 'Twelve answered. Of them two managed people. Ten did not.';

const say = ({ value }: StoryCount) => ({ yes: 'two', no: 'ten' })[value ?? ''] ?? 'twelve';

test('a count stands in words on the page, with a capital where it begins a sentence', () => {
  const tree: Root = parseMdx(TEXT);
  counts(say)(tree, new VFile({ path: 'content/questions/management-or-not.mdx' }));
  expect(toString(tree)).toBe(SAID);
});

test('an outline holds the same words once all stories are read', () => {
  expect(fillCounts(outlineOf(parseMdx(TEXT)).texts['']!, say)).toBe(SAID);
});
