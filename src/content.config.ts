import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import process from 'node:process';
import { ArchetypeSchema } from './schemas/archetype.ts';
import { GuideSchema } from './schemas/guide.ts';
import { PageSchema } from './schemas/page.ts';
import { PathSchema } from './schemas/path.ts';
import { QuestionSchema } from './schemas/question.ts';
import { ResourceSchema } from './schemas/resource.ts';
import { SourceSchema } from './schemas/source.ts';
import { StorySchema } from './schemas/story.ts';
import { TermSchema } from './schemas/term.ts';

const root = process.env.BOOK_ROOT ?? '.';
const folder = (name: string, pattern: string) =>
  glob({ base: `${root}/content/${name}`, pattern });

/** Astro’s name for each folder of content/ → how it is read and checked. */
export const collections = {
  guides: defineCollection({ loader: folder('guides', '*.mdx'), schema: GuideSchema }),
  archetypes: defineCollection({ loader: folder('archetypes', '*.mdx'), schema: ArchetypeSchema }),
  stories: defineCollection({ loader: folder('stories', '*.mdx'), schema: StorySchema }),
  resources: defineCollection({ loader: folder('resources', '*.mdx'), schema: ResourceSchema }),
  questions: defineCollection({ loader: folder('questions', '*.mdx'), schema: QuestionSchema }),
  pages: defineCollection({ loader: folder('pages', '*.mdx'), schema: PageSchema }),
  glossary: defineCollection({ loader: folder('glossary', '*.yaml'), schema: TermSchema }),
  paths: defineCollection({ loader: folder('paths', '*.yaml'), schema: PathSchema }),
  sources: defineCollection({ loader: folder('sources', '*.yaml'), schema: SourceSchema }),
};
