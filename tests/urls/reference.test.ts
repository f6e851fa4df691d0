import { expect, it } from 'vitest';
import { entryId, isKind, parseReference } from '../../src/urls/reference.ts';

it.each([
  { text: 'guide:scope', reference: { kind: 'guide', slug: 'scope' } },
  { text: 'guide:scope#part', reference: { kind: 'guide', slug: 'scope', fragment: 'part' } },
  { text: 'term:snacking', reference: { kind: 'term', slug: 'snacking' } },
  { text: 'guide:scope#', reference: { kind: 'guide', slug: 'scope' } },
  { text: 'guide:', reference: { kind: 'guide', slug: '' } },
  { text: 'chapter:scope', reference: undefined },
  { text: 'constructor:scope', reference: undefined },
  { text: 'Guide:scope', reference: undefined },
  { text: 'scope', reference: undefined },
  { text: 'guide:a/b', reference: undefined },
  { text: 'https://example.org', reference: undefined },
  { text: '/guides/scope/', reference: undefined },
  { text: '', reference: undefined },
])('reads "$text" as $reference', ({ text, reference }) => {
  expect(parseReference(text)).toEqual(reference);
});

it.each([
  { word: 'guide', kind: true },
  { word: 'page', kind: true },
  { word: 'guides', kind: false },
  { word: 'toString', kind: false },
  { word: '', kind: false },
])('"$word" is a kind: $kind', ({ word, kind }) => {
  expect(isKind(word)).toBe(kind);
});

it('an id is a kind, a colon and a slug, and reads back as such', () => {
  expect(entryId('story', 'ada-park')).toBe('story:ada-park');
  expect(parseReference(entryId('story', 'ada-park'))).toEqual({ kind: 'story', slug: 'ada-park' });
});
