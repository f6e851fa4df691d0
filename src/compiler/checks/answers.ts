import type { Problem } from '../../problems/problem.ts';
import { entryId } from '../../urls/reference.ts';
import { draftsOf, problemAt } from '../draft.ts';
import { isBroken, type Check } from '../check.ts';
import type { DataPath } from '../yaml.ts';

/**
 * A story's headings are ids of questions, in their order, and each has its line under `answers`.
 */
export const answers: Check = ({ drafts, catalogue, broken }) => {
  const questions = catalogue.of('question').map((question) => question.slug);
  if (questions.length === 0) return [];
  return draftsOf(drafts, 'story').flatMap((draft) => {
    // A body that does not parse has no headings to speak of.
    if (isBroken(broken, draft.entry.id)) return [];
    const problems: Problem[] = [];
    const said = Object.keys(draft.entry.data.answers);
    const headings = draft.entry.outline.headings.filter((heading) => heading.depth === 2);
    let last = -1;
    for (const { id, text, line, column } of headings) {
      const at = { file: draft.file.path, line, column };
      // A heading without an id is reported for that.
      if (!id || isBroken(broken, entryId('question', id))) continue;
      const place = questions.indexOf(id);
      if (place < 0) {
        problems.push({
          ...at,
          kind: 'unknown-question',
          says: `heading "${text}" has the id "${id}", which is no question`,
          mend: `use one of: ${questions.join(', ')}`,
        });
        continue;
      }
      if (place < last)
        problems.push({
          ...at,
          kind: 'question-order',
          says: `answer "${id}" stands after "${questions[last]}"`,
          mend: 'keep the order of the questions',
        });
      last = Math.max(last, place);
      if (!said.includes(id))
        problems.push({
          ...at,
          kind: 'missing-answer',
          says: `answer "${id}" has no line in the frontmatter`,
          mend: `add "${id}" under "answers"`,
        });
    }
    for (const id of said) {
      if (headings.some((heading) => heading.id === id)) continue;
      problems.push(
        problemAt(
          draft,
          ['answers', id],
          {
            kind: 'missing-answer',
            says: `"answers.${id}" has no heading in the body`,
            mend: `add "## … {/* #${id} */}", or remove the line`,
          },
          'key',
        ),
      );
    }
    return [...problems, ...misledTakeaways(draft, said)];
  });
};

/** Takeaways that lead to an answer which the story doesn't give. */
function misledTakeaways(
  draft: ReturnType<typeof draftsOf<'story'>>[number],
  said: readonly string[],
): Problem[] {
  return draft.entry.data.takeaways.flatMap(({ answer }, i) => {
    if (said.includes(answer)) return [];
    const says = `the takeaway leads to "${answer}", which this story doesn't answer`;
    const mend = `use one of: ${said.join(', ')}`;
    return [problemAt(draft, ['takeaways', i, 'answer'], { kind: 'missing-answer', says, mend })];
  });
}

/** The stories that a question's page puts first, or against each other, answer that question. */
export const tellingAnswers: Check = ({ drafts, catalogue }) =>
  draftsOf(drafts, 'question').flatMap((draft) => {
    const { slug, data } = draft.entry;
    const answering = catalogue.of('story').filter((story) => slug in story.data.answers);
    const isSilent = (story: string) =>
      catalogue.find(entryId('story', story)) && !answering.some((other) => other.slug === story);
    const named: [string, DataPath][] = [
      ...data.telling.map((story, i): [string, DataPath] => [story, ['telling', i]]),
      ...data.disagreements.flatMap(({ sides }, i) =>
        sides.map(({ story }, side): [string, DataPath] => [
          story,
          ['disagreements', i, 'sides', side, 'story'],
        ]),
      ),
    ];
    return named
      .filter(([story]) => isSilent(story))
      .map(([story, path]) => {
        const says = `"${story}" doesn't answer this question`;
        return problemAt(draft, path, {
          kind: 'missing-answer',
          says,
          mend: `name a story with an answer "${slug}"`,
        });
      });
  });
