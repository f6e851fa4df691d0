import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../src/search/lexicon.ts';
import { queryReader } from '../../src/search/query.ts';
import { smallPack } from './small-pack.ts';

const read = queryReader(lexiconOf(smallPack()));

describe('reading a query', () => {
  it('drops the filler of a whole question', () => {
    expect(read('Is it worth my packet?').terms.map(({ text }) => text)).toEqual(['packet']);
  });

  it('keeps fillers where there is nothing else', () => {
    expect(read('what is it').terms.length).toBeGreaterThan(0);
  });

  it('mends a mistyped word and says so', () => {
    const { mended, stems } = read('exectuive presentation');
    expect(mended).toEqual([{ from: 'exectuive', to: 'executive' }]);
    expect(stems).toEqual(['execut', 'present']);
  });

  it('takes two words apart that were written as one', () => {
    expect(read('gluework ').mended).toEqual([{ from: 'gluework', to: 'glue work' }]);
  });

  it('does not mend the beginning of a word that is still being typed', () => {
    expect(read('prom').mended).toEqual([]);
    expect(read('prom').terms[0]!.options.some(({ how }) => how === 'beginning')).toBe(true);
  });

  it.each(['prom ', 'prom?', 'prom.'])('takes the last word of %j as complete', (query) => {
    expect(read(query).terms[0]!.options.some(({ how }) => how === 'beginning')).toBe(false);
  });

  it.each([
    ['sponsor vs mentor', ['sponsor', 'mentor']],
    ['difference between glue work and packets', ['glue work', 'packet']],
    ['leaving my company', []],
  ])('the sides of %j are %j', (query, sides) => {
    expect(read(query).sides.filter((side) => !side.endsWith(' engin'))).toEqual(sides);
  });

  it.each([
    ['solvers who tried management', ['story']],
    ['who tried management', ['story']],
    ['tried management staff engineers', ['story']],
    ['tried management engineer', []],
    ['packet of engineers tried management', []],
    ['engineers', []],
    ['solver', []],
  ])('%j asks for %j', (query, kinds) => {
    expect([...read(query).kinds.keys()]).toEqual(kinds);
  });

  it('finds a synonym by any form of its words', () => {
    expect(read('promos').terms[0]!.options.map(({ words }) => words.join(' '))).toContain(
      'promotion',
    );
  });

  it('leaves a word alone that comes near to nothing but a filler', () => {
    expect(read('wha ').mended).toEqual([]);
  });

  it('does not mend words of the running text', () => {
    expect(read('quarterly switchboard ').mended).toEqual([]);
  });

  it('adds what means the same', () => {
    const { terms, widened } = read('tl');
    expect(terms[0]!.options.map(({ words }) => words.join(' '))).toContain('tech lead');
    expect(widened).toEqual([{ from: 'tl', to: ['tech lead'] }]);
  });

  it('widens one way only where the table says so', () => {
    expect(read('busywork').terms[0]!.options.map(({ words }) => words.join(' '))).toContain(
      'glue work',
    );
    expect(read('glue work').widened).toEqual([]);
  });

  it('reads a phrase with an apostrophe as the table has it', () => {
    expect(read("my boss's boss").widened.map(({ from }) => from)).toEqual(['boss boss']);
  });

  it('takes a fact of stories from its words', () => {
    const { terms, kinds } = read('people who tried management');
    expect(
      terms.flatMap(({ options }) => options).some(({ stems }) => stems[0] === 'manages:formerly'),
    ).toBe(true);
    expect([...kinds.keys()]).toEqual(['story']);
  });

  it('hears which kind is wanted', () => {
    expect([...read('template for a packet').kinds.keys()]).toEqual(['resource']);
    expect([...read('what is glue work').kinds.keys()]).toEqual(['term']);
  });

  it('lets a rare word tell more than one that stands in many places', () => {
    const [common, rare] = read('manager switchboard ').terms;
    expect(common!.idf).toBeLessThan(rare!.idf);
  });

  it.each([
    ['what is glue work', 'glue work'],
    ['glue work', 'glue work'],
    ['what is', ''],
  ])('the subject of %j is %j', (query, subject) => {
    expect(read(query).subject.join(' ')).toBe(subject);
  });

  it('tells words that stand nowhere', () => {
    expect(read('kubernetes ').unknown).toEqual(['kubernetes']);
  });

  it('takes everything as it stands when asked to', () => {
    const { mended, widened, terms } = read('promo exectuive', { exact: true });
    expect(mended).toEqual([]);
    expect(widened).toEqual([]);
    expect(terms.map(({ options }) => options[0]!.words)).toEqual([['promo'], ['exectuive']]);
  });

  it.each(['', '   ', '?!', '"', '\\', '<script>alert(1)</script>', 'a'.repeat(500), '…', '🙂'])(
    'reads %j without complaint',
    (query) => {
      expect(() => read(query)).not.toThrow();
    },
  );
});
