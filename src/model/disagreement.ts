import type { Catalogue } from './catalogue.ts';
import type { ArchetypeEntry, QuestionEntry } from './entry.ts';
import { permalink } from '../urls/permalink.ts';

/** Two people who answered a question in opposite ways. */
export interface Disagreement {
  /** What they disagree about, as a question. */
  about: string;
  sides: DisagreementSide[];
}

/** One of them. */
export interface DisagreementSide {
  name: string;
  /** Address of the whole answer, without base. */
  href: string;
  /** The person's first archetype. */
  plate: ArchetypeEntry | undefined;
  holds: string;
  rightWhen: string;
}

/** The disagreements that a question's page names, in its order. */
export function disagreementsOn(catalogue: Catalogue, question: QuestionEntry): Disagreement[] {
  return question.data.disagreements.map(({ about, sides }) => ({
    about,
    sides: sides.map(({ story: slug, holds, rightWhen }) => {
      const story = catalogue.get('story', slug);
      const [first] = story.data.archetypes;
      return {
        name: story.title,
        href: permalink('story', slug, question.slug),
        plate: catalogue.of('archetype').find((plate) => plate.slug === first?.id),
        holds,
        rightWhen,
      };
    }),
  }));
}
