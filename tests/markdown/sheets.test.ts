import { describe, expect, it } from 'vitest';
import { parseMdx } from '../../src/markdown/parse.ts';
import { sheets } from '../../src/markdown/sheets.ts';

function sheetOf(body: string) {
  const tree = parseMdx(`\`\`\`template\n${body}\n\`\`\``);
  sheets()(tree);
  return tree.children[0]!;
}

describe('a template', () => {
  it('becomes a sheet that bears its own Markdown as text', () => {
    expect(sheetOf('# Log\n\n*One* thing.')).toMatchObject({
      type: 'mdxJsxFlowElement',
      name: 'Sheet',
      attributes: [{ name: 'text', value: '# Log\n\n*One* thing.' }],
    });
  });

  it('shows its headings as paragraphs, so that the page keeps its own outline', () => {
    expect(sheetOf('# Log\n\n### Part\n\nWords.')).toMatchObject({
      children: [
        {
          type: 'paragraph',
          data: { hProperties: { className: ['sheet-h1'] } },
          children: [{ value: 'Log' }],
        },
        {
          type: 'paragraph',
          data: { hProperties: { className: ['sheet-h3'] } },
          children: [{ value: 'Part' }],
        },
        { type: 'paragraph', children: [{ value: 'Words.' }] },
      ],
    });
  });

  it.each([
    {
      fact: 'task lists',
      body: '- [ ] One',
      child: { type: 'list', children: [{ checked: false }] },
    },
    { fact: 'tables', body: '| a |\n| - |\n| b |', child: { type: 'table' } },
    {
      fact: 'braces and angles, which are no code here',
      body: 'Dear {name} <you>',
      child: { type: 'paragraph' },
    },
    {
      fact: 'double brackets, which are no link here',
      body: 'Dear [[name]]',
      child: { type: 'paragraph', children: [{ type: 'text', value: 'Dear [[name]]' }] },
    },
  ])('may hold $fact', ({ body, child }) => {
    expect(sheetOf(body)).toMatchObject({ children: [child] });
  });

  it('is only what a fence calls one', () => {
    const tree = parseMdx('```md\n# Log\n```\n\n    # Log');
    sheets()(tree);
    expect(tree.children.map(({ type }) => type)).not.toContain('mdxJsxFlowElement');
  });
});
