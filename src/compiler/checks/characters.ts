import type { Problem } from '../../problems/problem.ts';
import { strayCharacters } from '../characters.ts';
import type { Check } from '../check.ts';
import { placeAt } from '../source-file.ts';

/**
 * No text holds a character that is not what it looks like, or that nobody sees. A line that
 * repeats a finding says it once.
 */
export const characters: Check = ({ files }) =>
  files.flatMap(({ path, text, fault }) => {
    if (fault) return [];
    const said = new Set<string>();
    return strayCharacters(text).flatMap(({ at, says, mend }): Problem[] => {
      const place = placeAt(text, at);
      const key = `${place.line} ${says}`;
      if (said.has(key)) return [];
      said.add(key);
      return [{ file: path, ...place, kind: 'stray-character', says, mend }];
    });
  });
