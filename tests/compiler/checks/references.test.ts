import { describe } from 'vitest';
import { reports } from '../reports.ts';
import { edited, FILES } from '../sound-book.ts';

describe('an id in a frontmatter that is not in the book', () => {
  const connection = (id: string) =>
    `connections:\n  - { id: ${id}, why: because one needs it }\nupdated:`;
  reports([
    {
      fact: 'is found under "connections"',
      book: edited(FILES.guide, ['updated:', connection('guide:sponser')]),
      kind: 'unknown-id',
      at: 'guide:sponser',
      prints:
        'content/guides/scope.mdx:10:11 · "connections[0].id" names "guide:sponser", which is not in the book · did you mean "guide:sponsors"?',
    },
    {
      fact: 'is led to the same slug of another kind',
      book: edited(FILES.guide, ['updated:', connection('guide:ada-park')]),
      kind: 'unknown-id',
      at: 'guide:ada-park',
      prints:
        'content/guides/scope.mdx:10:11 · "connections[0].id" names "guide:ada-park", which is not in the book · did you mean "story:ada-park"?',
    },
    {
      fact: 'is told what an id looks like where none is near',
      book: edited(FILES.guide, ['updated:', connection('story:somebody-else')]),
      kind: 'unknown-id',
      at: 'story:some',
      prints:
        'content/guides/scope.mdx:10:11 · "connections[0].id" names "story:somebody-else", which is not in the book · name a page by its id, like "guide:introduction"',
    },
    {
      fact: 'is found under "sources", and led to a bare slug',
      book: edited(FILES.guide, ['id: field-notes', 'id: field-note']),
      kind: 'unknown-id',
      at: 'field-note',
      prints:
        'content/guides/scope.mdx:8:11 · "sources[0].id" names "field-note", which is not in the book · did you mean "field-notes"?',
    },
    {
      fact: 'is told where the works are where none is near',
      book: edited(FILES.guide, ['id: field-notes', 'id: encyclopedia']),
      kind: 'unknown-id',
      at: 'encyclopedia',
      prints:
        'content/guides/scope.mdx:8:11 · "sources[0].id" names "encyclopedia", which is not in the book · name a file of content/sources, without its ending',
    },
    {
      fact: 'is found under "from" of a resource',
      book: edited(FILES.resource, ['from: [scope]', 'from: [scope, sponsor]']),
      kind: 'unknown-id',
      at: 'sponsor]',
      prints:
        'content/resources/scope-log.mdx:6:15 · "from[1]" names "sponsor", which is not in the book · did you mean "sponsors"?',
    },
    {
      fact: 'is found under "steps" of a path',
      book: edited(FILES.path, ['id: guide:sponsors', 'id: guide:sponsor']),
      kind: 'unknown-id',
      at: 'guide:sponsor',
      prints:
        'content/paths/first-year.yaml:7:11 · "steps[1].id" names "guide:sponsor", which is not in the book · did you mean "guide:sponsors"?',
    },
    {
      fact: 'is found under "see" of a term',
      book: edited(FILES.term, ['see: [guide:scope]', 'see: [guide:scope, guide:scop]']),
      kind: 'unknown-id',
      at: 'guide:scop]',
      prints:
        'content/glossary/snacking.yaml:4:20 · "see[1]" names "guide:scop", which is not in the book · did you mean "guide:scope"?',
    },
    {
      fact: 'is found under "confusedWith" of an archetype',
      book: edited(FILES.archetype, ['id: guide:sponsors', 'id: archetype:solve']),
      kind: 'unknown-id',
      at: 'archetype:solve',
      prints:
        'content/archetypes/solver.mdx:26:11 · "confusedWith[0].id" names "archetype:solve", which is not in the book · did you mean "archetype:solver"?',
    },
    {
      fact: 'is found under "stories" of an archetype',
      book: edited(FILES.archetype, [
        'stories:\n',
        'stories:\n  - { id: story:ada-bark, seen: Found one more setting that was wrong. }\n',
      ]),
      kind: 'unknown-id',
      at: 'story:ada-bark',
      prints:
        'content/archetypes/solver.mdx:28:11 · "stories[0].id" names "story:ada-bark", which is not in the book · did you mean "story:ada-park"?',
    },
    {
      fact: 'is found under "archetypes" of a story',
      book: edited(FILES.story, [
        'archetypes:\n',
        'archetypes:\n  - { id: solvers, basis: our-reading, reason: She was one of them. }\n',
      ]),
      kind: 'unknown-id',
      at: 'solvers',
      prints:
        'content/stories/ada-park.mdx:7:11 · "archetypes[0].id" names "solvers", which is not in the book · did you mean "solver"?',
    },
  ]);
});

describe('an id in a frontmatter', () => {
  reports([
    {
      fact: 'is not that of its own page',
      book: edited(FILES.guide, [
        'updated:',
        'connections:\n  - { id: guide:scope, why: because one needs it }\nupdated:',
      ]),
      kind: 'self-reference',
      at: 'guide:scope',
      prints:
        'content/guides/scope.mdx:10:11 · "connections[0].id" names its own page · name another, or remove it',
    },
    {
      fact: 'is of a page that a path can stop at',
      book: edited(FILES.path, ['id: guide:sponsors', 'id: term:snacking']),
      kind: 'wrong-kind',
      at: 'term:snacking',
      prints:
        'content/paths/first-year.yaml:7:11 · "steps[1].id" cannot be "term:snacking" · name "guide:…", "archetype:…", "story:…", "resource:…", "page:…"',
    },
    {
      fact: 'is of a story where it is a sighting',
      book: edited(FILES.archetype, [
        'stories:\n',
        'stories:\n  - { id: guide:scope, seen: Found in the first of all chapters. }\n',
      ]),
      kind: 'wrong-kind',
      at: 'guide:scope',
      prints:
        'content/archetypes/solver.mdx:28:11 · "stories[0].id" cannot be "guide:scope" · name "story:…"',
    },
  ]);
});
