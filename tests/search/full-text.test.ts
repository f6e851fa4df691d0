import { describe, expect, it } from 'vitest';
import { fullText, type FullTextIndex } from '../../src/search/full-text.ts';

/** An index that finds these pieces (id and score) for each word, and notes what it was asked. */
function indexOf(found: Record<string, [id: string, score: number][]>) {
  const asked: string[] = [];
  const index: FullTextIndex = {
    search: (word) => {
      asked.push(word);
      const results = (found[word] ?? []).map(([id, score]) => ({
        id,
        score,
        data: () => Promise.resolve({ url: '', content: `Text of ${id}` }),
      }));
      return Promise.resolve({ results });
    },
  };
  return { index, asked };
}

describe('a full-text search', () => {
  it('scores pieces of the book from 0 to 1, the best with 1', async () => {
    const text = fullText(
      indexOf({
        sponsor: [
          ['b', 8],
          ['a', 2],
        ],
      }).index,
      ['a', 'b'],
    );
    await text.ask(['sponsor']);
    expect([...text.known.get('sponsor')!]).toEqual([
      [1, 1],
      [0, 0.5],
    ]);
  });

  it('knows pieces with and without the language before their ids', async () => {
    const { index } = indexOf({
      sponsor: [
        ['en_a', 1],
        ['b', 1],
      ],
    });
    const text = fullText(index, ['a', 'b']);
    await text.ask(['sponsor']);
    expect([...text.known.get('sponsor')!.keys()]).toEqual([0, 1]);
  });

  it('leaves a word unknown where the index is of another version than the list', async () => {
    const text = fullText(indexOf({ sponsor: [['z', 1]], scope: [['a', 1]] }).index, ['a', 'b']);
    await expect(text.ask(['sponsor', 'scope'])).rejects.toThrow('"z"');
    expect([...text.known.keys()]).toEqual(['scope']);
  });

  it('asks again for a word that could not be asked, and takes no failure for "stands nowhere"', async () => {
    const { index } = indexOf({ sponsor: [['a', 1]] });
    const answers = [Promise.reject(new Error('no network')), index.search('sponsor')];
    const text = fullText({ search: () => answers.shift()! }, ['a']);
    await expect(text.ask(['sponsor'])).rejects.toThrow('no network');
    expect(text.known.has('sponsor')).toBe(false);
    await text.ask(['sponsor']);
    expect([...text.known.get('sponsor')!.keys()]).toEqual([0]);
  });

  it('asks for a word once, and says whether it had to', async () => {
    const { index, asked } = indexOf({});
    const text = fullText(index, []);
    expect([
      await text.ask(['scope', 'sponsor']),
      await text.ask(['sponsor']),
      await text.ask(['sponsor', 'room']),
    ]).toEqual([true, false, true]);
    expect(asked).toEqual(['scope', 'sponsor', 'room']);
  });

  it('keeps that a word stands nowhere', async () => {
    const text = fullText(indexOf({}).index, ['a']);
    await text.ask(['nowhere']);
    expect(text.known.get('nowhere')?.size).toBe(0);
  });

  it('has the text of what it found, and of nothing else', async () => {
    const text = fullText(indexOf({ sponsor: [['b', 1]] }).index, ['a', 'b']);
    await text.ask(['sponsor']);
    expect([await text.textOf(1), await text.textOf(0)]).toEqual(['Text of b', undefined]);
  });
});
