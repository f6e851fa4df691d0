import type { z } from 'astro/zod';
import { ArchetypeSchema } from '../schemas/archetype.ts';
import { GuideSchema } from '../schemas/guide.ts';
import { PageSchema } from '../schemas/page.ts';
import { PathSchema } from '../schemas/path.ts';
import { QuestionSchema } from '../schemas/question.ts';
import { ResourceSchema } from '../schemas/resource.ts';
import { SourceSchema } from '../schemas/source.ts';
import { StorySchema } from '../schemas/story.ts';
import { TermSchema } from '../schemas/term.ts';
import { KINDS, type Kind } from '../vocabulary.ts';

/** Schema of each kind's frontmatter or file. */
export const SCHEMAS: Record<Kind, z.ZodType> = {
  guide: GuideSchema,
  archetype: ArchetypeSchema,
  story: StorySchema,
  resource: ResourceSchema,
  question: QuestionSchema,
  term: TermSchema,
  source: SourceSchema,
  path: PathSchema,
  page: PageSchema,
};

/** Kinds that are data without a body, and so written in YAML. */
const DATA_KINDS = new Set<Kind>(['term', 'source', 'path']);

/** Folder of the figures' data. */
export const FIGURES_FOLDER = 'figures';

/** Folder of the images. */
export const IMAGES_FOLDER = 'images';

/** The ledger of every published address. */
export const LEDGER_FILE = 'content/permalinks.yaml';

/** Files that stand alone at the top of `content/`. */
export const LONE_FILES = new Set(['documents.yaml', 'permalinks.yaml', 'synonyms.yaml']);

/** The ending of a kind's files. */
export function endingOf(kind: Kind): '.mdx' | '.yaml' {
  return DATA_KINDS.has(kind) ? '.yaml' : '.mdx';
}

/** Folders of `content/` → the kind in it. */
export const FOLDERS = new Map<string, Kind>(
  Object.entries(KINDS).map(([kind, { folder }]) => [folder, kind as Kind]),
);
