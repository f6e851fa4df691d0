import rehypeStringify from 'rehype-stringify';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { rehypePlugins, remarkPlugins, type BookContext } from '../../src/markdown/pipeline.ts';

const book: BookContext = {
  resolve: (target) => ({ href: `/${target}/`, title: `The ${target}` }),
  examples: { written: 'https://guide.example/', shown: 'https://wiki.example/guide/' },
  sayCount: () => 'two',
  termsFor: (file) =>
    file.includes('own')
      ? []
      : [
          {
            slug: 'sponsor',
            names: ['sponsor'],
            definition: 'Speaks for you.',
            href: '/glossary/#sponsor',
          },
        ],
};

/** A page body as the site renders it, without line breaks. */
function rendered(value: string, path = 'content/guides/x.mdx'): string {
  const processor = unified()
    .use(remarkParse)
    .use(remarkMdx)
    .use(remarkPlugins(book))
    .use(remarkRehype)
    .use(rehypePlugins(book))
    .use(rehypeStringify);
  return processor.processSync(new VFile({ value, path })).toString().replaceAll('\n', '');
}

describe('the body of a page', () => {
  it('has authored ids on its headings, their links, and sections', () => {
    expect(rendered('## Find a sponsor {/* #find */}\n\nAsk.')).toBe(
      '<section data-section="find"><header class="head"><h2 id="find">Find a sponsor</h2><span class="marks"><a href="#find" class="mark" aria-label="Link to “Find a sponsor”"></a><button type="button" class="cite" aria-haspopup="menu" aria-label="Cite “Find a sponsor”" title="Cite"></button></span></header><p>Ask.</p></section>',
    );
  });

  it('has links into the book, with the title where they have no words', () => {
    expect(rendered('[it](guide:x) and [[y]]')).toBe(
      '<p><a href="/guide:x/">it</a> and <a href="/y/">The y</a></p>',
    );
  });

  it('has its terms linked, but not inside links', () => {
    expect(rendered('[A sponsor](guide:x) is a sponsor.')).toBe(
      '<p><a href="/guide:x/">A sponsor</a> is a <a href="/glossary/#sponsor" class="term" aria-description="Speaks for you.">sponsor</a>.</p>',
    );
  });

  it('has examples with the address of this build, reachable by keyboard', () => {
    expect(rendered('```\nopen https://guide.example/x/\n```')).toBe(
      '<pre tabindex="0"><code>open https://wiki.example/guide/x/</code></pre>',
    );
  });

  it('has the terms linked that are to be linked on its file', () => {
    expect(rendered('A sponsor.', 'content/guides/own.mdx')).toBe('<p>A sponsor.</p>');
  });
});
