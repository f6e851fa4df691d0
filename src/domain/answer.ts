import type { Catalogue } from './catalogue.ts';
import type { StoryEntry } from './entry.ts';
import { permalink } from './permalink.ts';

/** One engineer's answer to a question. */
export interface Answer {
  story: StoryEntry;
  /** The answer in a sentence or two, from the story's own data. */
  says: string;
  /** Address of the full answer. */
  href: string;
}

/** Everybody's answers to a question, in the stories' order. */
export function answersTo(catalogue: Catalogue, question: string): Answer[] {
  return catalogue.of('story').flatMap((story) => {
    const answer = story.data.answers[question];
    return answer ? [{ story, says: answer.says, href: permalink('story', story.slug, question) }] : [];
  });
}
