import { expect, it } from 'vitest';
import { codeBlocks } from '../../src/markdown/code-blocks.ts';
import { html } from './rendering.ts';

it('a block of code can be reached by keyboard, and code in a line cannot', () => {
  expect(html('`one`\n\n```\ntwo\n```', codeBlocks)).toBe(
    '<p><code>one</code></p>\n<pre tabindex="0"><code>two\n</code></pre>',
  );
});
