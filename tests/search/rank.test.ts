import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../src/search/lexicon.ts';
import { queryReader } from '../../src/search/query.ts';
import type { TextScores } from '../../src/search/features.ts';
import { rank } from '../../src/search/rank.ts';
import { resultOf } from '../../src/search/result.ts';
import { smallPack } from './small-pack.ts';
// Of their own: what the book's queries teach must not change what the engine can do.
import weights from './weights.json' with { type: 'json' };

const lexicon = lexiconOf(smallPack());
const read = queryReader(lexicon);
const find = (query: string, text?: TextScores) =>
  rank(lexicon, read(query), text, weights).map((hit) => resultOf(lexicon, hit).href);

describe('ranking', () => {
  it.each([
    ['promotion packets', '/guides/promotion-packets/'],
    ['promo doc', '/guides/promotion-packets/'],
    ['what goes in a promotion packet', '/guides/promotion-packets/'],
    ['is it worth leaving my company', '/guides/deciding-to-switch/'],
    ['executive', '/guides/present-to-executives/'],
    ['exectuive', '/guides/present-to-executives/'],
    ['keevy mcmin', '/stories/keavy-mcminn/'],
    ['fastly', '/stories/keavy-mcminn/'],
    ["boss's boss", '/glossary/#skip-level-manager'],
    ['tl', '/archetypes/tech-lead/'],
    ['what is glue work', '/glossary/#glue-work'],
    ['tanya reilly', '/sources/#being-glue'],
    ['template for a promotion packet', '/resources/promotion-packet-template/'],
    ['people who tried management', '/stories/keavy-mcminn/#management-or-not'],
    ['leaving with nothing lined up', '/guides/deciding-to-switch/#without-a-job'],
    ['keavy mcminn advice', '/stories/keavy-mcminn/#advice'],
    ['bert fan advice', '/stories/bert-fan/#advice'],
  ])('%s leads to %s first', (query, address) => {
    expect(find(query)[0]).toBe(address);
  });

  it.each([
    [
      'an alias that pages share leads first to the one whose title says the same',
      'hype doc',
      ['/glossary/#brag-document', '/guides/being-visible/'],
    ],
    [
      'each side of a comparison by itself comes before what mentions both',
      'sponsor vs mentor',
      ['/glossary/#sponsor', '/glossary/#mentor'],
    ],
    [
      'of what an author wrote, the work cited most comes first',
      'ada writer',
      ['/sources/#second-essay', '/sources/#first-essay'],
    ],
    [
      'what a definition is asked of comes before what holds more',
      'definition of scope',
      ['/glossary/#scope', '/glossary/#scope-document'],
    ],
    [
      'stories with all facts that were asked for come first',
      'solvers who tried management',
      ['/stories/john-both/'],
    ],
    [
      'stories that have a fact come before one that mentions it, those that say it in words too first',
      'staff engineers who tried management',
      ['/stories/keavy-mcminn/#management-or-not', '/stories/zoe-once/', '/stories/john-both/'],
    ],
    [
      'a section that names what its page does not is where it leads',
      'who writes the promotion packet',
      ['/guides/promotion-packets/#who-writes'],
    ],
    [
      'a question put in the words of another finds it',
      'how do i ask my manager for money',
      ['/guides/a-raise/'],
    ],
  ])('%s: %s', (_rule, query, addresses) => {
    expect(
      find(query)
        .filter((address) => !address.startsWith('/archetypes/'))
        .slice(0, addresses.length),
    ).toEqual(addresses);
  });

  it('finds nothing for words that stand nowhere', () => {
    expect(find('kubernetes ')).toEqual([]);
  });

  it('shows each place once', () => {
    const found = find('promotion packet manager');
    expect(new Set(found).size).toBe(found.length);
  });

  it('gives the same order every time', () => {
    expect(find('promotion manager')).toEqual(find('promotion manager'));
  });

  it('lets running text bring up what no name holds', () => {
    const piece = lexicon.pieceOf(1, 0);
    expect(find('calendar')).toEqual([]);
    expect(find('calendar', new Map([['calendar', new Map([[piece, 1]])]]))).toEqual([
      '/guides/deciding-to-switch/#without-a-job',
    ]);
  });

  it('never lets running text outrank a title', () => {
    const everywhere = new Map(
      lexicon.pack.entries.map((_, entry) => [lexicon.pieceOf(entry, -1), 1]),
    );
    expect(find('executives', new Map([['executives', everywhere]]))[0]).toBe(
      '/guides/present-to-executives/',
    );
  });
});

describe('pieces', () => {
  it('number every section of every entry, and back', () => {
    const places = lexicon.pack.entries.flatMap(({ sections }, entry) =>
      [-1, ...sections.keys()].map((section) => ({ entry, section })),
    );
    expect(places.map(({ entry, section }) => lexicon.pieceOf(entry, section))).toEqual(
      places.map((_, i) => i),
    );
    expect(lexicon.places).toEqual(places);
  });
});
