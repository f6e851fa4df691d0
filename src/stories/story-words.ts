import type { StoryEntry } from '../model/entry.ts';
import { wordsOf } from '../text/folding.ts';
import { intersection } from '../text/set-algebra.ts';
import { TOPICS } from '../vocabulary.ts';
import type { Hits } from './story-selection.ts';

/** Which story holds which word: fetched when somebody wants to look for words. */
export interface StoryWords {
  /** All folded words by alphabet, with a space between. */
  words: string;
  /**
   * For each word the stories that hold it, by their place in the index: the first one, then the
   * steps from one to the next.
   */
  steps: readonly (readonly number[])[];
}

/**
 * The words of every story's name, role, company, topics, summary, insight and answers, and of what
 * readers come to its answers with.
 */
export function storyWords(stories: readonly StoryEntry[]): StoryWords {
  const holders = new Map<string, number[]>();
  stories.forEach(({ title, data }, at) => {
    const answers = Object.values(data.answers).flatMap(({ says, asks, situations }) => [
      says,
      ...asks,
      ...situations,
    ]);
    const topics = data.topics.map((topic) => TOPICS[topic]);
    const text = [
      title,
      data.role,
      data.company,
      ...topics,
      data.summary,
      data.insight,
      ...answers,
    ].join(' ');
    for (const word of new Set(wordsOf(text))) {
      const places = holders.get(word);
      if (places) places.push(at);
      else holders.set(word, [at]);
    }
  });
  const words = [...holders.keys()].sort();
  return {
    words: words.join(' '),
    steps: words.map((word) =>
      holders.get(word)!.map((place, i, places) => place - (places[i - 1] ?? 0)),
    ),
  };
}

/**
 * Makes the question "which stories hold all of these words?"; a word also finds what begins with
 * it, and a plural its singular. An empty text asks for nothing; signs alone stand in no story.
 */
export function storyFinder({ words, steps }: StoryWords): (text: string) => Hits {
  const all = words.split(' ');
  const beginningWith = (start: string): Set<number> => {
    const places = new Set<number>();
    for (let at = firstFrom(all, start); all[at]?.startsWith(start); at += 1)
      steps[at]!.reduce((before, step) => {
        places.add(before + step);
        return before + step;
      }, 0);
    return places;
  };
  return (text) => {
    const asked = wordsOf(text);
    if (asked.length === 0) return text.trim() === '' ? undefined : new Set();
    return asked
      .map((word) => beginningWith(word.length > 3 ? word.replace(/s$/, '') : word))
      .reduce<Hits>((both, places) => (both ? intersection(both, places) : places), undefined);
  };
}

/** The place of the first word that does not stand before `start` in the alphabet. */
function firstFrom(words: readonly string[], start: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]! < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
