import { describe, expect, it } from 'vitest';
import { linesOf, reports } from '../reports.ts';
import { edited, FILES, withProse } from '../sound-book.ts';

describe('a character that is not what it looks like', () => {
  reports([
    {
      fact: 'may be a no-break space',
      book: withProse('Ten\u00a0people.'),
      kind: 'stray-character',
      at: '\u00a0',
      prints:
        'content/guides/scope.mdx:18:4 · a no-break space (U+00A0) in "Ten\\u{a0}people." · write a plain space, or in running text "&#x00A0;" where it is meant',
    },
    {
      fact: 'may be a full-width sign',
      book: withProse('So！'),
      kind: 'stray-character',
      at: '！',
      prints:
        'content/guides/scope.mdx:18:3 · "！" (U+FF01) in "So！" is a full-width sign · write "!"',
    },
    {
      fact: 'may be a letter that was encoded twice',
      book: withProse('The cafÃ©.'),
      kind: 'stray-character',
      at: 'Ã©',
      prints:
        'content/guides/scope.mdx:18:8 · "Ã©" is one character that was encoded twice · write "é", or save the text again from where it came',
    },
    {
      fact: 'is reported in data too',
      book: edited(FILES.documents, ['40', '40 ']).map((file) =>
        file.path === FILES.documents ? { ...file, text: `${file.text}#\u200b` } : file,
      ),
      kind: 'stray-character',
      at: '\u200b',
      prints:
        'content/documents.yaml:3:2 · a zero-width space (U+200B) in "#\\u{200b}" · take it away, or in running text write "&#x200B;" where it is meant',
    },
  ]);

  it.each([
    '日本（東京）へ。',
    'A family 👨‍👩‍👧 and a ❤️.',
    'می‌خواهم',
    'CAFÉ… and “idé”',
    'Señor Ångström’s naïve façade',
    'Ten&nbsp;people.',
  ])('is none where its script needs it: %s', (prose) => {
    expect(linesOf(withProse(prose))).toEqual([]);
  });
});
