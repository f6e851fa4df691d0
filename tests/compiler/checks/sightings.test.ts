import { describe } from 'vitest';
import { reports } from '../reports.ts';
import { edited, FILES, soundBook } from '../sound-book.ts';

describe('a story and the plate of its archetype', () => {
  const plate = soundBook().find(({ path }) => path === FILES.archetype)!;
  const keeper = {
    path: 'content/archetypes/keeper.mdx',
    text: plate.text.replace('name: Solver', 'name: Keeper').replace('order: 1', 'order: 2'),
  };
  const row = 'stories:\n  - { id: story:ada-park, seen: Found the one setting that was wrong. }\n';
  reports([
    {
      fact: 'name each other, says the story',
      book: edited(FILES.archetype, [row, 'stories: []\n']),
      kind: 'one-sided',
      at: 'solver',
      prints:
        'content/stories/ada-park.mdx:7:11 · "solver" is named here, and the plate "Solver" does not list "ada-park" · add "{ id: story:ada-park, seen: … }" to the stories of content/archetypes/solver.mdx',
    },
    {
      fact: 'name each other, says the plate',
      book: [...edited(FILES.page, ['Made for tests.', 'See [[Keeper]].']), keeper],
      kind: 'one-sided',
      at: 'story:ada-park',
      prints:
        'content/archetypes/keeper.mdx:28:11 · the plate lists "story:ada-park", whose story does not name "keeper" · add "keeper" to the archetypes of content/stories/ada-park.mdx, or remove the row',
    },
  ]);
});
