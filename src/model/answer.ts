import type { Catalogue } from './catalogue.ts';
import type { StoryEntry } from './entry.ts';
import { permalink } from '../urls/permalink.ts';

/** One engineer's answer to a question. */
export interface Answer {
  story: StoryEntry;
  /** The answer in a sentence or two, from the story's own data. */
  says: string;
  /** Address of the full answer. */
  href: string;
}

/**
 * Everybody's answers to a question: the most telling first, as the question's data name them, then
 * by name.
 */
export function answersTo(catalogue: Catalogue, question: string): Answer[] {
  const asked = catalogue.of('question').find(({ slug }) => slug === question);
  const telling = asked?.data.telling ?? [];
  const rank = ({ slug }: StoryEntry) =>
    telling.includes(slug) ? telling.indexOf(slug) : telling.length;
  const stories = catalogue.of('story').toSorted((a, b) => rank(a) - rank(b));
  return stories.flatMap((story) => {
    const answer = story.data.answers[question];
    return answer
      ? [{ story, says: answer.says, href: permalink('story', story.slug, question) }]
      : [];
  });
}
