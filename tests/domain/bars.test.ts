import { expect, test } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import { readContent } from '../../src/compiler/read-content.ts';
import { shortcomings } from '../../src/domain/bars.ts';
import { linkGraph } from '../../src/domain/link-graph.ts';

test('a small book falls below every bar, and each fall has its line', () => {
  const { catalogue } = compile(readContent('tests/fixtures/small-book'));
  expect(shortcomings(catalogue, linkGraph(catalogue))).toEqual([
    expect.stringMatching(/^content\/guides\/first-steps\.mdx: \d+ words, fewer than 1200$/),
    'content/guides/first-steps.mdx: links to 1 of kind "guide", fewer than 3',
    'content/guides/first-steps.mdx: links to 1 of kind "story", fewer than 2',
    expect.stringMatching(/^content\/guides\/second-steps\.mdx: \d+ words, fewer than 1200$/),
    'content/guides/second-steps.mdx: links to 1 of kind "guide", fewer than 3',
    'content/guides/second-steps.mdx: links to 1 of kind "story", fewer than 2',
    expect.stringMatching(/^content\/stories\/ada-example\.mdx: \d+ words, fewer than 700$/),
    'content/stories/ada-example.mdx: links to 1 of kind "guide", fewer than 3',
  ]);
});
