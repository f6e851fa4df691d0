import { z } from 'astro/zod';
import { GuideSchema } from './guide.ts';

const { title, summary, insight, section } = GuideSchema.shape;

/** A chapter as `/guides.json` gives it. */
const ListedGuideSchema = z.strictObject({
  id: z.string().meta({ description: 'What the book calls it: "guide:introduction".' }),
  url: z.url().meta({ description: 'Whole address of the chapter.' }),
  markdown: z.url().meta({ description: 'The same as Markdown.' }),
  changed: z.iso
    .date()
    .optional()
    .meta({ description: 'The day its words last changed, where it is known.' }),
  title,
  summary,
  insight: insight.meta({ description: 'The one sentence to keep.' }),
  section: section.meta({ description: 'Part of the book.' }),
  partTitle: z.string().meta({ description: 'Title of the part.' }),
  minutes: z.number().int().positive().meta({ description: 'Minutes it takes to read.' }),
  aliases: z.array(z.string()).meta({ description: 'Other names people type for it.' }),
  asks: z.array(z.string()).meta({ description: 'Questions it answers.' }),
  connections: z
    .array(z.strictObject({ id: z.string(), why: z.string() }))
    .meta({ description: 'Related pages, each with why.' }),
  headings: z
    .array(
      z.strictObject({ id: z.string(), depth: z.number().int().min(2).max(3), title: z.string() }),
    )
    .meta({ description: 'Its headings with their permanent ids.' }),
});

/** `/guides.json`. Its JSON Schema is published as `/schemas/guides.schema.json`. */
export const GuideListSchema = z
  .strictObject({
    $schema: z.url(),
    license: z.string().meta({ description: 'What one may do with it.' }),
    guides: z.array(ListedGuideSchema).meta({ description: 'Every chapter, in reading order.' }),
  })
  .meta({
    title: 'Chapters of the Staff-Plus Field Guide',
    description: 'Every chapter with its part, questions and headings, in reading order.',
  });

/** All of `/guides.json`. */
export type GuideList = z.output<typeof GuideListSchema>;
