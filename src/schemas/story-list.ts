import { z } from 'astro/zod';
import { StorySchema } from './story.ts';

const { shape } = StorySchema;
const { name, role, company, companySize, path, pathNote, staffProject, managesPeople } = shape;
const { recorded, experience, remote, place, wayIn, earlier, firstStaff } = shape;
const { timeline, week, takeaways, topics, sourceUrl, summary, insight } = shape;

/** A story as `/stories.json` gives it: the facts of its box, all as of the interview. */
const ListedStorySchema = z.strictObject({
  id: z.string().meta({ description: 'What the book calls it: "story:dan-na".' }),
  url: z.url().meta({ description: 'Whole address of the story.' }),
  markdown: z.url().meta({ description: 'The same as Markdown.' }),
  changed: z.iso
    .date()
    .optional()
    .meta({ description: 'The day its words last changed, where it is known.' }),
  name,
  role: role.meta({ description: 'Title at the time of the interview.' }),
  company: company.meta({ description: 'Company at the time.' }),
  companySize: companySize.meta({ description: 'Its size then, by number of engineers.' }),
  archetypes: z
    .array(
      z.strictObject({ id: z.string(), title: z.string(), basis: z.string(), reason: z.string() }),
    )
    .meta({
      description:
        'Archetypes, the primary first; "assigned" by a source, or "our-reading" of the interview.',
    }),
  path: path.meta({ description: 'How the person came to a staff-plus role.' }),
  pathNote,
  staffProject,
  managesPeople,
  recorded: recorded.meta({ description: 'Year and month of the interview.' }),
  experience,
  remote,
  place: place.meta({ description: 'Where in the world the person worked then.' }),
  wayIn: wayIn.meta({ description: 'Schooling, and the way into programming.' }),
  earlier,
  firstStaff: firstStaff.meta({ description: 'The first job with a staff-plus title.' }),
  timeline: timeline.meta({
    description: 'The way to the role as dated steps, the earliest first.',
  }),
  week,
  takeaways: takeaways.meta({ description: 'Things to take away, each with how it was done.' }),
  topics,
  original: sourceUrl.meta({ description: 'Address of the original interview.' }),
  summary,
  insight,
  answers: z
    .record(z.string(), z.strictObject({ question: z.string(), says: z.string(), url: z.url() }))
    .meta({
      description:
        'Id of a shared question → the question, the answer in a sentence or two, and where it stands in full.',
    }),
});

/** `/stories.json`. Its JSON Schema is published as `/schemas/stories.schema.json`. */
export const StoryListSchema = z
  .strictObject({
    $schema: z.url(),
    license: z.string().meta({ description: 'What one may do with it.' }),
    stories: z.array(ListedStorySchema).meta({ description: 'Every story, by name.' }),
  })
  .meta({
    title: 'Stories of the Staff-Plus Field Guide',
    description: 'The facts of every story, each as of the interview.',
  });

/** All of `/stories.json`. */
export type StoryList = z.output<typeof StoryListSchema>;
