import { describe, expect, it } from 'vitest';
import { linesOf, reports } from '../reports.ts';
import { edited, FILES } from '../sound-book.ts';

describe('a list', () => {
  reports([
    {
      fact: 'of values has each once',
      book: edited(FILES.story, ['[reliability, writing]', '[reliability, writing, reliability]']),
      kind: 'repeated-value',
      at: 'reliability]',
      prints: 'content/stories/ada-park.mdx:15:32 · "topics" has "reliability" twice · remove one',
    },
    {
      fact: 'of pages has each once, whatever is said of it',
      book: edited(FILES.path, ['id: resource:scope-log', 'id: guide:scope']),
      kind: 'repeated-value',
      at: '{ id: guide:scope, why: because it',
      prints: 'content/paths/first-year.yaml:9:5 · "steps" has "guide:scope" twice · remove one',
    },
    {
      fact: 'of sizes has each once',
      book: edited(FILES.archetype, [
        'habitat:\n',
        'habitat:\n  - { band: 1000-plus, presence: rare, note: By yours. }\n',
      ]),
      kind: 'repeated-value',
      at: '{ band: 1000-plus, presence: common',
      prints: 'content/archetypes/solver.mdx:11:5 · "habitat" has "1000-plus" twice · remove one',
    },
    {
      fact: 'of works has each place once',
      book: edited(FILES.page, [
        'sources:\n',
        'sources:\n  - { id: field-notes, where: all of it }\n',
      ]),
      kind: 'repeated-value',
      at: '{ id: field-notes',
      prints:
        'content/pages/about.mdx:7:5 · "sources" has {"id":"field-notes","where":"all of it"} twice · remove one',
    },
    {
      fact: 'is found inside another field',
      book: edited(FILES.story, ['["story/ada-park:4-9", "001:3"]', '["001:3", "001:3"]']),
      kind: 'repeated-value',
      at: '"001:3"]',
      prints:
        'content/stories/ada-park.mdx:24:25 · "evidence.archetypes" has "001:3" twice · remove one',
    },
  ]);

  it('of works may name two places of one', () => {
    expect(
      linesOf(
        edited(FILES.page, [
          'sources:\n',
          'sources:\n  - { id: field-notes, where: the first page }\n',
        ]),
      ),
    ).toEqual([]);
  });
});
