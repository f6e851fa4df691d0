import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../src/model/catalogue.ts';
import { guideList, storyList } from '../../src/publish/listed-entries.ts';
import { GuideListSchema } from '../../src/schemas/guide-list.ts';
import { StoryListSchema } from '../../src/schemas/story-list.ts';
import { entry, headed } from '../model/entries.ts';

const says = 'A staff engineer who was sent to whatever was burning, and stayed.';
const catalogue = createCatalogue([
  entry(
    'guide',
    'scope',
    { section: 'operating', asks: ['What is scope?'] },
    { ...headed('in-one-minute'), words: 460 },
  ),
  entry('archetype', 'solver', { name: 'The Solver' }),
  entry('question', 'the-role', { question: 'What is your role?' }),
  entry('story', 'ada-park', { answers: { 'the-role': { says, lines: '001:7' } } }),
]);
const listing = {
  absolute: (address: string) => `https://wiki.example${address}`,
  changed: () => new Date('2026-05-06T12:00:00Z'),
};

describe('the list of chapters', () => {
  const list = guideList(catalogue, listing);
  it('is as its schema says', () => {
    expect(GuideListSchema.parse(list)).toEqual(list);
  });

  it('says where a chapter stands, how long it takes and what is on it', () => {
    expect(list.guides).toMatchObject([
      {
        id: 'guide:scope',
        url: 'https://wiki.example/guides/scope/',
        markdown: 'https://wiki.example/guides/scope/index.md',
        changed: '2026-05-06',
        partTitle: 'Operating at staff',
        minutes: 2,
        asks: ['What is scope?'],
        headings: [{ id: 'in-one-minute', depth: 2, title: 'in-one-minute' }],
      },
    ]);
  });
});

describe('the list of stories', () => {
  const list = storyList(catalogue, listing);
  it('is as its schema says', () => {
    expect(StoryListSchema.parse(list)).toEqual(list);
  });

  it('gives archetypes their titles, and answers their questions and addresses', () => {
    expect(list.stories).toMatchObject([
      {
        id: 'story:ada-park',
        archetypes: [{ id: 'solver', title: 'The Solver' }],
        answers: {
          'the-role': {
            question: 'What is your role?',
            says,
            url: 'https://wiki.example/stories/ada-park/#the-role',
          },
        },
        original: 'https://quillworks.example/story',
      },
    ]);
  });

  it('keeps the lines of source documents to itself', () => {
    expect(JSON.stringify(list)).not.toContain('001:');
  });
});
