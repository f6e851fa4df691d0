import { describe, expect, it } from 'vitest';
import { linesOf, reports } from '../reports.ts';
import { edited, FILES, withProse } from '../sound-book.ts';

describe('a footnote without a text', () => {
  reports([
    {
      fact: 'is quoted behind marks that typography makes shorter',
      book: withProse('Wait... "so" --- then[^9].'),
      kind: 'dangling-link',
      at: '[^9]',
      prints:
        'content/guides/scope.mdx:18:22 · footnote "[^9]" has no text · add a line "[^9]: …" at the end of the page',
    },
    {
      fact: 'is quoted where it is called',
      book: withProse('First[^1] and then[^two].\n\n[^1]: One.'),
      kind: 'dangling-link',
      at: '[^two]',
      prints:
        'content/guides/scope.mdx:18:19 · footnote "[^two]" has no text · add a line "[^two]: …" at the end of the page',
    },
  ]);
});

describe('a mark that stayed text', () => {
  reports([
    {
      fact: 'is reported where a heading has no space',
      book: withProse('##Words'),
      kind: 'markup-left',
      at: '##Words',
      prints:
        'content/guides/scope.mdx:18:1 · "##Words" is no heading · write "## Words" on a line of its own',
    },
    {
      fact: 'is reported where an item stands in the paragraph above it',
      book: withProse('Do this:\n2. Rest'),
      kind: 'markup-left',
      at: '2. Rest',
      prints:
        'content/guides/scope.mdx:19:1 · "2. Rest" is no item of a list · put an empty line before the list; a number that ends a sentence goes on the line before',
    },
    {
      fact: 'is reported where emphasis never closes',
      book: withProse('So **much more.'),
      kind: 'markup-left',
      at: '**much',
      prints:
        'content/guides/scope.mdx:18:4 · "**" marks nothing · close the emphasis where it opens and ends, without spaces inside; write "\\*\\*" for the sign',
    },
    {
      fact: 'is reported where a dash begins an option',
      book: withProse('Use –verbose here.'),
      kind: 'markup-left',
      at: '–verbose',
      prints:
        'content/guides/scope.mdx:18:5 · "–verbose" begins with a dash, where a word was meant or an option · write `--verbose` for an option; a dash between words has a space on both sides or on none',
    },
    {
      fact: 'is reported in a template',
      book: edited(FILES.resource, ['- [ ] One thing', '-[ ] One thing']),
      kind: 'markup-left',
      at: '-[ ]',
      prints:
        'content/resources/scope-log.mdx:18:1 · "-[ ] One thing" is no item of a list · put a space behind the mark: "- "',
    },
  ]);

  it.each([
    'It took 10~20 people and 30~40 weeks.',
    'Use --verbose, or (--force) -- or not.',
    'export everything before you leave',
    'import duties rose',
    'snake_case and 5*3 and 5 * 3, AT&T and R&D.',
    'Escaped \\*stars\\*, \\## and \\[brackets\\](x).',
    'See [[#try-this]] and [[#Try this|below]].',
    'A team of 12. Then 2.5 more, -5 degrees, #1 of all.',
    '- one\n  and on\n- two',
  ])('is none: %s', (prose) => {
    expect(linesOf(withProse(prose))).toEqual([]);
  });
});

describe('brackets that stayed text', () => {
  const wiki =
    'write "[[name]]" or "[[name|words]]" without marks inside; in a table, "\\|" for the bar';
  const apart =
    'the address stands right behind the words, without spaces: "[words](guide:introduction)"';
  reports([
    {
      fact: 'are reported where they hold nothing',
      book: withProse('See [[]] there.'),
      kind: 'dangling-link',
      at: '[[]]',
      prints: `content/guides/scope.mdx:18:5 · "[[]] there." opens no link · ${wiki}`,
    },
    {
      fact: 'are reported where they never close',
      book: withProse('See "it" and... [[Scope log there.'),
      kind: 'dangling-link',
      at: '[[Scope',
      prints: `content/guides/scope.mdx:18:17 · "[[Scope log there." opens no link · ${wiki}`,
    },
    {
      fact: 'are reported where marks stand in them',
      book: withProse('See [[Scope *log*]] there.'),
      kind: 'dangling-link',
      at: '[[Scope',
      prints: `content/guides/scope.mdx:18:5 · "[[Scope" opens no link · ${wiki}`,
    },
    {
      fact: 'are reported where a table has torn them apart',
      book: withProse('| a | b |\n| --- | --- |\n| [[Scope log|it]] | c |'),
      kind: 'dangling-link',
      at: '[[Scope',
      prints: `content/guides/scope.mdx:20:3 · "[[Scope log" opens no link · ${wiki}`,
    },
    {
      fact: 'are reported before an address with a space in it',
      book: withProse('See [it](guide: sponsors) there.'),
      kind: 'dangling-link',
      at: '](guide: ',
      prints: `content/guides/scope.mdx:18:8 · "](guide: sponsors)" is no link · ${apart}`,
    },
    {
      fact: 'are reported before an address that stands apart',
      book: withProse('See [it] (guide:sponsors) there.'),
      kind: 'dangling-link',
      at: '] (guide:',
      prints: `content/guides/scope.mdx:18:8 · "] (guide:sponsors)" is no link · ${apart}`,
    },
    {
      fact: 'are reported before an address that is written nowhere',
      book: withProse('See [it][there] or not.'),
      kind: 'dangling-link',
      at: '][there]',
      prints:
        'content/guides/scope.mdx:18:8 · "][there]" is no link · write the address at the words: "[words](guide:introduction)"',
    },
    {
      fact: 'are reported in the words of a term',
      book: edited(FILES.term, [
        'more: Named in [a chapter](guide:scope#in-one-minute).',
        'more: Named in [[Scope log.',
      ]),
      kind: 'dangling-link',
      at: 'Named in',
      prints: `content/glossary/snacking.yaml:3:7 · "[[Scope log." opens no link · ${wiki}`,
    },
  ]);

  it.each([
    'An answer [sic] (as he said).',
    'It [the log] (note: a long one) helps.',
    'An array `[[]]` in code.',
  ])('may be meant as text: %s', (prose) => {
    expect(linesOf(withProse(prose))).toEqual([]);
  });
});
