import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../src/model/catalogue.ts';
import { entry, headed, idsOf } from './entries.ts';

describe('resolve', () => {
  const catalogue = createCatalogue([
    entry(
      'guide',
      'scope',
      { title: 'Choosing your scope', aliases: ['What to work on', 'CONWAY’s law'] },
      headed('try-this', 'watch-out'),
    ),
    entry('guide', 'advice', { title: 'Giving advice' }),
    entry('question', 'advice', { title: 'Their advice' }),
    entry('story', 'ada-park', { name: 'Ada Park', aliases: ['Ada', 'Twin'] }),
    entry('story', 'ben-oak', { name: 'Ben Oak', aliases: ['Twin', 'Choosing your scope'] }),
    entry('resource', 'log', { title: 'Snacking' }),
    entry('term', 'snacking', { term: 'Snacking' }),
    entry('source', 'notes', { title: 'Field notes – “raw”' }),
  ]);

  it.each([
    { by: 'id', target: 'guide:scope', id: 'guide:scope' },
    {
      by: 'id with a heading',
      target: 'guide:scope#try-this',
      id: 'guide:scope',
      fragment: 'try-this',
    },
    { by: 'slug', target: 'scope', id: 'guide:scope' },
    {
      by: 'slug with a heading',
      target: 'scope#try-this',
      id: 'guide:scope',
      fragment: 'try-this',
    },
    { by: 'the slug of two kinds, the first of them', target: 'advice', id: 'guide:advice' },
    { by: 'the id of the second of them', target: 'question:advice', id: 'question:advice' },
    { by: 'title', target: 'Choosing your scope', id: 'guide:scope' },
    { by: 'title in another case', target: 'choosing YOUR scope', id: 'guide:scope' },
    { by: 'title with spaces around it', target: ' Choosing your scope ', id: 'guide:scope' },
    {
      by: 'title with a heading',
      target: 'Choosing your scope#try-this',
      id: 'guide:scope',
      fragment: 'try-this',
    },
    {
      by: 'title typed with straight quotes and hyphens',
      target: 'Field notes -- "raw"',
      id: 'source:notes',
    },
    { by: 'alias', target: 'what to work on', id: 'guide:scope' },
    { by: 'alias typed with a straight apostrophe', target: "Conway's law", id: 'guide:scope' },
    {
      by: 'title, though another page has it for an alias',
      target: 'Choosing your scope',
      id: 'guide:scope',
    },
    { by: 'slug, though another page has it for a title', target: 'snacking', id: 'term:snacking' },
  ])('finds an entry by $by', ({ target, id, fragment }) => {
    expect(catalogue.resolve(target)).toEqual({
      found: true,
      entry: catalogue.find(id),
      ...(fragment && { fragment }),
    });
  });

  it.each([
    { fact: 'the nearest id of the kind', target: 'guide:scoop', near: 'guide:scope' },
    { fact: 'the same slug of another kind', target: 'guide:ada-park', near: 'story:ada-park' },
    { fact: 'what the slug is another name of', target: 'guide:twin', near: 'story:ada-park' },
    { fact: 'the nearest title', target: 'Chosing your scope', near: 'Choosing your scope' },
    { fact: 'the nearest slug', target: 'ada-bark', near: 'ada-park' },
    { fact: 'the nearest of an unknown kind', target: 'chapter:scope', near: 'scope' },
    { fact: 'nothing where nothing is near', target: 'story:zzzzzzzzzz', near: undefined },
  ])('suggests $fact', ({ target, near }) => {
    expect(catalogue.resolve(target)).toEqual({ found: false, reason: 'unknown', near });
  });

  it.each([
    { target: 'guide:scope#try-that', fragment: 'try-that', near: 'try-this' },
    { target: 'Choosing your scope#elsewhere', fragment: 'elsewhere', near: undefined },
  ])('says that the page of $target has no such heading', ({ target, fragment, near }) => {
    expect(catalogue.resolve(target)).toEqual({
      found: false,
      reason: 'no-such-heading',
      entry: catalogue.find('guide:scope'),
      fragment,
      near,
    });
  });

  it('says which pages share a name', () => {
    expect(catalogue.resolve('Twin')).toEqual({
      found: false,
      reason: 'ambiguous',
      ids: ['story:ada-park', 'story:ben-oak'],
    });
  });

  it('says which pages share a title', () => {
    const pages = [
      entry('guide', 'a', { title: 'Same' }),
      entry('term', 'b', { term: 'Same' }),
      entry('story', 'c', { name: 'Other', aliases: ['Same'] }),
    ];
    expect(createCatalogue(pages).resolve('same')).toEqual({
      found: false,
      reason: 'ambiguous',
      ids: ['guide:a', 'term:b'],
    });
  });
});

describe('a catalogue', () => {
  const catalogue = createCatalogue([
    entry('source', 'notes'),
    entry('story', 'zoe', { name: 'Zoe' }),
    entry('story', 'élise', { name: 'Élise' }),
    entry('story', 'bea', { name: 'Bea' }),
    entry('question', 'last', { order: 20 }),
    entry('question', 'first', { order: 10 }),
    entry('guide', 'end', { section: 'further', order: 1 }),
    entry('guide', 'second', { section: 'operating', order: 2 }),
    entry('guide', 'start', { section: 'overview', order: 9 }),
    entry('guide', 'twin-b', { section: 'operating', order: 1, title: 'Twin B' }),
    entry('guide', 'twin-a', { section: 'operating', order: 1, title: 'Twin A' }),
    entry('term', 'word'),
  ]);

  it('has its entries in the order of the book: kinds, sections, orders, names', () => {
    expect(idsOf(catalogue.entries)).toEqual([
      'guide:start',
      'guide:twin-a',
      'guide:twin-b',
      'guide:second',
      'guide:end',
      'story:bea',
      'story:élise',
      'story:zoe',
      'question:first',
      'question:last',
      'term:word',
      'source:notes',
    ]);
  });

  it('gives the entries of a kind in that order', () => {
    expect(idsOf(catalogue.of('question'))).toEqual(['question:first', 'question:last']);
    expect(catalogue.of('page')).toEqual([]);
  });

  it('finds an entry by its id, and nothing by a wrong one', () => {
    expect(catalogue.find('story:bea')).toBe(catalogue.get('story', 'bea'));
    expect(catalogue.find('story:nobody')).toBeUndefined();
  });

  it.each([
    {
      kind: 'guide',
      slug: 'twin-c',
      says: 'no guide "twin-c" in the book; the nearest is "guide:twin-a"',
    },
    {
      kind: 'page',
      slug: 'elsewhere-altogether',
      says: 'no page "elsewhere-altogether" in the book; the nearest is "none"',
    },
  ] as const)('throws with the nearest id for the $kind $slug', ({ kind, slug, says }) => {
    expect(() => catalogue.get(kind, slug)).toThrow(new Error(says));
  });

  it('leaves the list it was made from as it was', () => {
    const entries = [entry('story', 'zoe'), entry('guide', 'start')];
    createCatalogue(entries);
    expect(idsOf(entries)).toEqual(['story:zoe', 'guide:start']);
  });
});
