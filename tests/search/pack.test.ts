import { describe, expect, it } from 'vitest';
import { packed, unpacked } from '../../src/search/pack.ts';
import { smallPack } from './small-pack.ts';

describe('the pack', () => {
  it('comes back as it went in', () => {
    expect(unpacked(packed(smallPack()))).toEqual(smallPack());
  });

  it('writes words by what they do not share with the one before', () => {
    const pack = {
      ...smallPack(),
      entries: [],
      words: ['promote', 'promoted', 'promotion', 'pull'],
    };
    expect(packed(pack)).toContain('"0promote7d6ion1ull"');
    expect(unpacked(packed(pack)).words).toEqual(pack.words);
  });
});
