import type { Problem } from '../../problems/problem.ts';
import { entryId } from '../../urls/reference.ts';
import { draftsOf, problemAt } from '../draft.ts';
import type { Check } from '../check.ts';

/** A plate lists exactly the stories that name its archetype. */
export const sightings: Check = ({ drafts, catalogue }) => {
  const problems: Problem[] = [];
  const stories = draftsOf(drafts, 'story');
  for (const plate of draftsOf(drafts, 'archetype')) {
    const { slug, title, data } = plate.entry;
    data.stories.forEach(({ id }, i) => {
      const story = catalogue.find(id);
      if (
        story?.kind !== 'story' ||
        story.data.archetypes.some((archetype) => archetype.id === slug)
      )
        return;
      problems.push(
        problemAt(plate, ['stories', i, 'id'], {
          kind: 'one-sided',
          says: `the plate lists "${id}", whose story does not name "${slug}"`,
          mend: `add "${slug}" to the archetypes of ${story.file}, or remove the row`,
        }),
      );
    });
    for (const story of stories) {
      const at = story.entry.data.archetypes.findIndex((archetype) => archetype.id === slug);
      if (at < 0 || data.stories.some(({ id }) => id === entryId('story', story.entry.slug)))
        continue;
      problems.push(
        problemAt(story, ['archetypes', at, 'id'], {
          kind: 'one-sided',
          says: `"${slug}" is named here, and the plate "${title}" does not list "${story.entry.slug}"`,
          mend: `add "{ id: ${story.entry.id}, seen: … }" to the stories of ${plate.file.path}`,
        }),
      );
    }
  }
  return problems;
};
