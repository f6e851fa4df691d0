import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import { decoded } from '../../src/compiler/decode.ts';
import { resolveLink } from '../../src/compiler/load-book.ts';
import { readDraft, splitFrontmatter } from '../../src/compiler/read-draft.ts';
import { placeAt, type SourceFile } from '../../src/compiler/source-file.ts';
import { problemLine } from '../../src/problems/problem.ts';
import { rehypePlugins, remarkPlugins } from '../../src/markdown/pipeline.ts';
import { edited, FILES, soundBook, withProse } from './sound-book.ts';

/**
 * Every construct of the content, damaged in every way in which keyboards, editors, the clipboard
 * and operating systems damage text. Each combination is rendered as it was meant, or reported on
 * the damaged line; none passes in silence.
 */
interface Construct {
  name: string;
  path: string;
  /** What it is made of, in turns: markup, which is damaged sign by sign, and words. */
  parts: readonly string[];
  book: (text: string) => SourceFile[];
}

const prose = (name: string, ...parts: string[]): Construct => ({
  name,
  path: FILES.guide,
  parts,
  book: withProse,
});
/** A field of the frontmatter in place of another. */
const field = (name: string, path: string, from: string, ...parts: string[]): Construct => ({
  name,
  path,
  parts,
  book: (text) => edited(path, [from, text]),
});

const CONSTRUCTS: readonly Construct[] = [
  prose('heading', '## ', 'Café words', ' {/* #', 'deeper', ' */}'),
  prose('heading of the third level', '### ', 'Café words', ' {/* #', 'deeper', ' */}'),
  prose('list', '- ', 'One café', '\n- ', 'two'),
  prose('numbered list', '1. ', 'One café', '\n2. ', 'two'),
  prose('task list', '- [ ] ', 'One café', '\n- [x] ', 'two'),
  prose('table', '| ', 'a', ' | ', 'b', ' |\n| --- | --- |\n| ', 'café', ' | ', 'd', ' |'),
  prose(
    'link',
    '',
    'See ',
    '[',
    'the café',
    '](guide:',
    'sponsors',
    '#',
    'find-one',
    ')',
    ' there.',
  ),
  prose(
    'link with a title',
    '',
    'See ',
    '[',
    'the café',
    '](guide:',
    'sponsors',
    ' "',
    'A title',
    '")',
    ' there.',
  ),
  prose(
    'link to the web',
    '',
    'See ',
    '[',
    'the café',
    '](https://',
    'example.org/page',
    ')',
    ' there.',
  ),
  prose('wiki link', '', 'See ', '[[', 'Scope log', '|', 'the café', ']]', ' there.'),
  prose('wiki link without words', '', 'At the café see ', '[[', 'Scope log', ']]', ' there.'),
  prose('wiki link within the page', '', 'At the café see ', '[[#', 'try-this', ']]', ' there.'),
  prose('footnote', '', 'Café', '[^1]', ' words.', '\n\n[^1]: ', 'More words.'),
  prose(
    'emphasis',
    '',
    'A ',
    '**',
    'café',
    '**',
    ' and ',
    '*',
    'more',
    '*',
    ' and ',
    '~~',
    'less',
    '~~',
    ' here.',
  ),
  prose('code', '', 'A café with ', '`', 'code', '`', ' here.'),
  prose('aside', '<Aside title="', 'So the café', '">\n\n', 'Words.', '\n\n</Aside>'),
  prose('shelf', '<Shelf id="', 'foundations', '" />', '', '\n\n', 'Café.'),
  prose('image', '![', 'A map of the café', '](../images/', 'map', '.png)'),
  prose('fence', '```js\n', 'const cafe = 1;', '\n```\n\n', 'Café.'),
  prose('comment', '{/* ', 'later, at the café', ' */}'),
  prose('option', '', 'Use the café', ' --', 'verbose flag.'),
  prose('reference', '', 'The café', '&nbsp;', 'is open.'),
  {
    ...prose('figure'),
    path: FILES.otherGuide,
    parts: ['<Figure id="', 'stairs', '" />'],
    book: (text) => edited(FILES.otherGuide, ['<Figure id="stairs" />', text]),
  },
  {
    ...prose('template'),
    path: FILES.resource,
    parts: ['```template\n# ', 'Log of the café', '\n\n- [ ] ', 'One thing', '\n```'],
    book: (text) =>
      edited(FILES.resource, ['```template\n# Log of [[your name]]\n- [ ] One thing\n```', text]),
  },
  field('text of a field', FILES.page, 'title: About', 'title: ', 'About the café'),
  field('quoted text of a field', FILES.page, 'title: About', 'title: "', 'About the café', '"'),
  field('number of a field', FILES.page, 'order: 1', 'order: ', '12', ' # the café'),
  field('day of a field', FILES.page, 'updated: 2026-01-02', 'updated: ', '2026-01-02'),
  field(
    'list of a field',
    FILES.page,
    'order: 1',
    'order: 1\naliases: [',
    'café',
    ', ',
    'bar',
    ']',
  ),
  field(
    'list of a field over lines',
    FILES.page,
    'order: 1',
    'order: 1\naliases:\n  - ',
    'café',
    '\n  - ',
    'bar',
  ),
  field(
    'fields of a field',
    FILES.page,
    '{ id: field-notes, where: all of it }',
    '{ id: ',
    'field-notes',
    ', where: "',
    'all of the café',
    '" }',
  ),
  field('word of a closed list', FILES.source, 'kind: book', 'kind: ', 'book'),
  field(
    'true or false',
    FILES.term,
    'see: [guide:scope]',
    'see: [guide:scope]\nquiet: ',
    'true',
    ' # the café',
  ),
  field(
    'Markdown in a field',
    FILES.term,
    'Named in [a chapter]',
    '',
    'Named in the café and ',
    '[',
    'a chapter',
    ']',
  ),
];

/** One way in which one sign of a text goes wrong. */
interface Damage {
  name: string;
  /** What stands where the sign stood. */
  by: string;
  fits: RegExp;
  /** Words are damaged as well as markup. */
  words?: boolean;
  /** It stands before the sign and does not replace it. */
  inserted?: boolean;
  /**
   * Only where it first fits in each piece of markup: it is told by its kind, whatever stands
   * around it.
   */
  once?: boolean;
}

const each = (name: string, fits: RegExp, signs: string, more: Partial<Damage> = {}): Damage[] =>
  [...signs].map((by) => ({
    name: `${name} ${by.codePointAt(0)!.toString(16)}`,
    by,
    fits,
    ...more,
  }));

const WIDE_OFFSET = 0xfee0;
const DAMAGES: readonly Damage[] = [
  { name: 'no-break space', by: '\u00a0', fits: / /, words: true },
  ...each('space', / /, '\u1680\u2002\u2003\u2007\u2009\u200a\u202f\u205f\u3000', { once: true }),
  { name: 'zero-width space', by: '\u200b', fits: /[^\n]/, inserted: true },
  ...each('unseen sign', /[^\n]/, '\u2060\ufeff\u00ad\u200e\u202e\u200d\u0007\u0000\u001b\u2800', {
    inserted: true,
    once: true,
  }),
  ...each('end of line', /\n/, '\r\u0085\u2028\u2029\u000b\u000c'),
  { name: 'end of line of Windows', by: '\r\n', fits: /\n/ },
  { name: 'tab', by: '\t', fits: / / },
  ...each('curly quote', /"/, '“”„«‘’'),
  ...each('dash', /-/, '–—−‑‐'),
  { name: 'nothing', by: '', fits: /[^\n\p{L}\p{N}.]/u },
  { name: 'two', by: '$&$&', fits: /[^\n\p{L}\p{N}. ]/u },
  { name: 'lost letter', by: '\ufffd', fits: /é/, words: true },
  { name: 'letter encoded twice', by: 'Ã©', fits: /é/, words: true },
  { name: 'decomposed letter', by: 'e\u0301', fits: /é/, words: true },
  { name: 'full-width sign', by: 'WIDE', fits: /[!-/:-@[-`{-~]/ },
];

/** Combinations that are right as they stand, each with the reason. */
const RIGHT: readonly { why: string; fits: RegExp }[] = [
  {
    why: 'a heading of another level is a heading',
    fits: /^(heading|template) .*"\s*(\\n)?.*##? /,
  },
  { why: 'without its mark the first line is a paragraph', fits: /^list nothing "- On" at 0/ },
  { why: 'without its mark a heading is a paragraph', fits: /^template nothing "te\\n# Lo"/ },
  { why: 'an exclamation mark may stand before an image', fits: /^image two "!\[A "/ },
  {
    why: 'a row of hyphens may join two words, and one may begin an option',
    fits: /^option (nothing|two) "(afé --v|fé --ve|é --ver)"/,
  },
  {
    why: 'a carriage return before a line feed is one end of a line',
    fits: /^template end of line d /,
  },
  { why: 'a sign may stand beside a reference', fits: /^reference two / },
  { why: 'a list may have one item of two words', fits: /^list of a field nothing "afé, ba"/ },
  {
    why: 'a text may go on in the next line',
    fits: /^list of a field over lines nothing .*ba" at 3/,
  },
];

interface Variant {
  label: string;
  text: string;
  /** Offset of the damage. */
  at: number;
}

function variants({ parts }: Construct, damage: Damage): Variant[] {
  const whole = parts.join('');
  let start = 0;
  return parts.flatMap((part, index) => {
    const from = start;
    start += part.length;
    if (index % 2 === 1 && !damage.words) return [];
    return [...part].flatMap((sign, i): Variant[] => {
      if (!damage.fits.test(sign) || (damage.once && part.slice(0, i).search(damage.fits) >= 0))
        return [];
      const wide =
        damage.by === 'WIDE'
          ? String.fromCodePoint(sign.codePointAt(0)! + WIDE_OFFSET)
          : damage.by.replaceAll('$&', sign);
      const at = from + i;
      const text = whole.slice(0, at) + wide + (damage.inserted ? sign : '') + whole.slice(at + 1);
      return [
        { label: `${JSON.stringify(whole.slice(Math.max(at - 3, 0), at + 4))} at ${i}`, text, at },
      ];
    });
  });
}

/** Lines of a file in which a text stands. */
function linesOf(file: string, text: string): number[] {
  const first = placeAt(file, file.indexOf(text)).line;
  return text.split('\n').map((_line, index) => first + index);
}

/** The small book, read anew only where a file has changed. */
const drafts = new Map<string, ReturnType<typeof readDraft>>();
const read = (files: readonly SourceFile[]) =>
  compile(files, {
    readers: {
      draft: (file, kind, slug) => {
        const key = `${file.path}\n${file.text}`;
        const found = drafts.get(key) ?? readDraft(file, kind, slug);
        if (soundBook().some(({ text }) => text === file.text)) drafts.set(key, found);
        return found;
      },
    },
  });

/** The book that links are looked up in while a body is rendered. */
const shown = { catalogue: compile([]).catalogue };
const book = {
  resolve: (target: string) => resolveLink(shown.catalogue, '/', target),
  examples: { written: 'https://guide.example/', shown: 'https://guide.example/' },
  sayCount: () => 'two',
  termsFor: () => [],
};
/** What of MDX goes through to the page as it is. */
const MDX_NODES: (
  'mdxFlowExpression' | 'mdxTextExpression' | 'mdxJsxFlowElement' | 'mdxJsxTextElement'
)[] = ['mdxFlowExpression', 'mdxTextExpression', 'mdxJsxFlowElement', 'mdxJsxTextElement'];
const processor = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkPlugins(book))
  .use(remarkRehype, { passThrough: MDX_NODES })
  .use(rehypePlugins(book))
  .freeze();

/** What a page says and how it is built: its data, and the tree of its body. */
function meaning(
  { catalogue }: ReturnType<typeof compile>,
  files: readonly SourceFile[],
  path: string,
): string {
  const entry = catalogue.entries.find(({ file }) => file === path);
  if (!path.endsWith('.mdx')) return JSON.stringify(entry?.data);
  const { body } = splitFrontmatter(files.find((file) => file.path === path)!.text);
  shown.catalogue = catalogue;
  const tree = processor.runSync(processor.parse(body), new VFile({ path }));
  return `${JSON.stringify(entry?.data)}\n${JSON.stringify(tree, withoutPlaces).replaceAll('\\t', ' ').replace(/ +/g, ' ')}`;
}

/** What a tree says about itself that is not its place in the source; comments are nothing. */
function withoutPlaces(this: { type?: string }, key: string, value: unknown): unknown {
  if (['position', 'data'].includes(key)) return undefined;
  return key === 'value' && this.type?.endsWith('Expression') ? '' : value;
}

describe.each(CONSTRUCTS)('$name', (construct) => {
  const sound = construct.book(construct.parts.join(''));
  const soundRead = read(sound);
  const meant = meaning(soundRead, sound, construct.path);

  it('is sound as it stands', () => {
    expect(soundRead.problems.map(problemLine)).toEqual([]);
  });

  it.each(DAMAGES)('with $name is rendered as meant, or reported on its line', (damage) => {
    const silent = variants(construct, damage).flatMap(({ label, text, at }) => {
      const files = construct.book(text);
      const file = files.find(({ path }) => path === construct.path)!;
      const { line } = placeAt(file.text, file.text.indexOf(text) + at);
      const compiled = read(files);
      // What opens and what closes are two halves of one construct: where a sign is missing or too
      // many, either may be named.
      const isHalf = damage.by === '' || damage.by.startsWith('$&');
      const lines = isHalf ? linesOf(file.text, text) : [line];
      if (
        compiled.problems.some(
          (problem) => problem.file === construct.path && lines.includes(problem.line),
        )
      )
        return [];
      if (compiled.problems.length === 0 && meaning(compiled, files, construct.path) === meant)
        return [];
      if (RIGHT.some(({ fits }) => fits.test(`${construct.name} ${damage.name} ${label}`)))
        return [];
      return [
        `${label}: line ${line}: ${JSON.stringify(text)} → ${compiled.problems.map(problemLine).join(' | ') || 'nothing said'}`,
      ];
    });
    expect(silent).toEqual([]);
  });

  it('in Latin-1 is reported on the line of its first letter beyond ASCII', () => {
    const file = sound.find(({ path }) => path === construct.path)!;
    if (!file.text.includes('é')) return;
    const { fault } = decoded(Buffer.from(file.text, 'latin1'));
    expect(fault).toMatchObject({
      kind: 'encoding',
      ...placeAt(file.text, file.text.indexOf('é')),
    });
  });
});
