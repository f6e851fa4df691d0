import { describe, expect, it } from 'vitest';
import {
  absolute,
  comparisonAddress,
  isOutside,
  permalink,
  storiesAddress,
  underBase,
  withParameters,
} from '../../src/urls/permalink.ts';
import { KINDS, type Kind } from '../../src/vocabulary.ts';

describe('permalink', () => {
  const ADDRESSES: Record<Kind, string> = {
    guide: '/guides/x-y/',
    archetype: '/archetypes/x-y/',
    story: '/stories/x-y/',
    resource: '/resources/x-y/',
    question: '/questions/x-y/',
    term: '/glossary/#x-y',
    source: '/sources/#x-y',
    path: '/paths/x-y/',
    page: '/x-y/',
  };

  it.each(Object.keys(KINDS) as Kind[])('gives every %s its address', (kind) => {
    expect(permalink(kind, 'x-y')).toBe(ADDRESSES[kind]);
  });

  it.each([
    { kind: 'guide', fragment: 'part', address: '/guides/x-y/#part' },
    { kind: 'page', fragment: 'part', address: '/x-y/#part' },
    { kind: 'guide', fragment: '', address: '/guides/x-y/' },
    { kind: 'term', fragment: 'part', address: '/glossary/#x-y' },
    { kind: 'source', fragment: 'part', address: '/sources/#x-y' },
  ] as const)(
    'gives "$fragment" of a $kind the address $address',
    ({ kind, fragment, address }) => {
      expect(permalink(kind, 'x-y', fragment)).toBe(address);
    },
  );
});

it.each([
  { base: '/', address: '/stories/', under: '/stories/' },
  { base: '/guide', address: '/stories/', under: '/guide/stories/' },
  { base: '/guide/', address: '/stories/', under: '/guide/stories/' },
  { base: '/a/b//', address: '/', under: '/a/b/' },
  { base: '/guide', address: 'stories/', under: '/guide/stories/' },
  { base: '', address: '/glossary/#x', under: '/glossary/#x' },
])('$address under "$base" is $under', ({ base, address, under }) => {
  expect(underBase(base, address)).toBe(under);
});

it.each([
  { site: 'https://x.org', base: '/', whole: 'https://x.org/stories/' },
  { site: 'https://x.org/', base: '/guide/', whole: 'https://x.org/guide/stories/' },
  { site: 'http://localhost:4321', base: '/guide', whole: 'http://localhost:4321/guide/stories/' },
])('/stories/ of $site under $base is $whole', ({ site, base, whole }) => {
  expect(absolute(site, base, '/stories/')).toBe(whole);
});

it.each([
  { url: 'https://example.org', outside: true },
  { url: 'http://example.org/x', outside: true },
  { url: '//example.org', outside: true },
  { url: 'mailto:a@example.org', outside: true },
  { url: '/stories/', outside: false },
  { url: 'guide:scope', outside: false },
  { url: '#part', outside: false },
  { url: 'https', outside: false },
])('$url leaves the site: $outside', ({ url, outside }) => {
  expect(isOutside(url)).toBe(outside);
});

it.each([
  [{}, '/stories/'],
  [{ page: 2 }, '/stories/page/2/'],
  [{ facet: 'archetype' }, '/stories/archetype/'],
  [{ facet: 'archetype', value: 'solver', page: 1 }, '/stories/archetype/solver/'],
  [{ facet: 'archetype', value: 'solver', page: 3 }, '/stories/archetype/solver/page/3/'],
])('the list of stories %j has its address', (list, address) => {
  expect(storiesAddress(list)).toBe(address);
});

it.each([
  [[], '/a/'],
  [[['x', 'one,two']], '/a/?x=one,two'],
  [
    [
      ['x', 'a b'],
      ['y', '&=+?#'],
    ],
    '/a/?x=a+b&y=%26%3D%2B%3F%23',
  ],
] as [[string, string][], string][])(
  'parameters %j are written so that they can be read',
  (parameters, address) => {
    expect(withParameters('/a/', parameters)).toBe(address);
    expect([...new URLSearchParams(address.slice('/a/'.length))]).toEqual(parameters);
  },
);

it('a comparison lists its stories in their order', () => {
  expect(comparisonAddress(['b', 'a'])).toBe('/stories/compare/?stories=b,a');
  expect(comparisonAddress([])).toBe('/stories/compare/');
});
