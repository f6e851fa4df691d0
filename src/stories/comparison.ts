import type { Catalogue } from '../model/catalogue.ts';
import type { StoryEntry } from '../model/entry.ts';
import type { Facet } from './facet.ts';
import { permalink } from '../urls/permalink.ts';
import { factsOf, type Fact } from './story-facts.ts';

/** A story's side of a comparison: its facts and its answers in short. */
export interface ComparedStory {
  slug: string;
  name: string;
  address: string;
  facts: Fact[];
  /** In the order of the questions. */
  answers: ComparedAnswer[];
}

/** What one story says to a question. */
export interface ComparedAnswer {
  /** Id of the question. */
  id: string;
  /** Place of the question among all. */
  place: number;
  question: string;
  /** Address of the question's page. */
  about: string;
  says: string;
  /** Address of the full answer. */
  address: string;
}

/** A row of a comparison: what each story has to say under one heading, or undefined. */
export interface ComparedRow<T> {
  heading: string;
  /** Address that the heading leads to. */
  address?: string;
  cells: (T | undefined)[];
}

/** A story's side of a comparison. */
export function comparedStory(
  catalogue: Catalogue,
  table: readonly Facet[],
  story: StoryEntry,
): ComparedStory {
  const answers = catalogue.of('question').flatMap(({ slug, title, href }, place) => {
    const answer = story.data.answers[slug];
    return answer
      ? [
          {
            id: slug,
            place,
            question: title,
            about: href,
            says: answer.says,
            address: permalink('story', story.slug, slug),
          },
        ]
      : [];
  });
  return {
    slug: story.slug,
    name: story.title,
    address: story.href,
    facts: factsOf(catalogue, table, story),
    answers,
  };
}

/** The facts of several stories, row by row. */
export function factRows(stories: readonly ComparedStory[]): ComparedRow<Fact>[] {
  const labels = [...new Set(stories.flatMap(({ facts }) => facts.map(({ label }) => label)))];
  return labels.map((heading) => ({
    heading,
    cells: stories.map(({ facts }) => facts.find(({ label }) => label === heading)),
  }));
}

/**
 * The answers of several stories, question by question: those that most of them answer first, then
 * in the questions' order.
 */
export function answerRows(stories: readonly ComparedStory[]): ComparedRow<ComparedAnswer>[] {
  const questions = new Map(
    stories.flatMap(({ answers }) => answers.map((answer) => [answer.id, answer])),
  );
  return [...questions.values()]
    .map(({ id, place, question, about }) => ({
      place,
      heading: question,
      address: about,
      cells: stories.map(({ answers }) => answers.find((answer) => answer.id === id)),
    }))
    .sort((a, b) => said(b.cells) - said(a.cells) || a.place - b.place)
    .map(({ heading, address, cells }) => ({ heading, address, cells }));
}

function said(cells: readonly unknown[]): number {
  return cells.filter(Boolean).length;
}
