import { z } from 'astro/zod';
import { BASES, keysOf, MANAGES, PATHS, REMOTE, SIZES, STAFF_PROJECT, TOPICS } from '../vocabulary.ts';
import { aliases, citations, connections, insight, pointers, purposeFields, slug, summary, updated, webAddress } from './fields.ts';

/** A story of a real engineer: `content/stories/<slug>.mdx`. Every fact is as of the interview. */
export const StorySchema = z
  .strictObject({
    /** The person's name. */
    name: z.string().min(3),
    /** Title at the time of the interview. */
    role: z.string().min(3),
    /** Company at the time. */
    company: z.string().min(2),
    /** Its size then. */
    companySize: z.strictObject({
      /** By number of engineers, as far as the source says. */
      band: z.enum(keysOf(SIZES)),
      /** What the source says. */
      note: z.string().optional(),
    }),
    /** Archetypes, the primary first; one or two. */
    archetypes: z
      .array(
        z.strictObject({
          /** Id of the archetype. */
          id: slug,
          /** Whether a source says so or we read it so. */
          basis: z.enum(keysOf(BASES)),
          /** Why. */
          reason: z.string().min(15),
        }),
      )
      .min(1)
      .max(2),
    /** How the person came to staff. */
    path: z.enum(keysOf(PATHS)),
    /** The same in a sentence. */
    pathNote: z.string().min(10),
    /** Was there a staff project? */
    staffProject: z.strictObject({
      /** Yes, no, partly or unknown (quote yes and no). */
      answer: z.enum(keysOf(STAFF_PROJECT)),
      /** Which, or why not. */
      note: z.string().optional(),
    }),
    /** Did the person manage people then? */
    managesPeople: z.strictObject({
      /** Yes, no, formerly or unknown (quote yes and no). */
      answer: z.enum(keysOf(MANAGES)),
      /** Whom, or when. */
      note: z.string().optional(),
    }),
    /** Year and month of the interview, "2020-04". */
    recorded: z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/, 'recorded is a year and a month, like "2020-04"'),
    /** Years of professional experience then. */
    experience: z.strictObject({
      /** A number only if the source gives it, or null. */
      years: z.number().int().positive().max(60).nullable(),
      /** What the source says. */
      note: z.string().optional(),
    }),
    /** Remote, on site, partly, or unknown (quote yes and no). */
    remote: z.enum(keysOf(REMOTE)),
    /** What the story talks about. */
    topics: z
      .array(z.enum(keysOf(TOPICS)))
      .min(2)
      .max(8),
    /** Address of the original interview. */
    sourceUrl: webAddress,
    /** Other spellings of the name. */
    aliases,
    /** What the story is about. */
    summary,
    /** What this sighting teaches. */
    insight,
    /** For every fact above that is not unknown, the lines it stands on. */
    evidence: z.strictObject({
      /** For the name. */
      name: pointers,
      /** For the title. */
      role: pointers,
      /** For the company. */
      company: pointers,
      /** For its size. */
      companySize: pointers.optional(),
      /** For the archetypes. */
      archetypes: pointers,
      /** For the way to staff. */
      path: pointers.optional(),
      /** For the staff project. */
      staffProject: pointers.optional(),
      /** For managing people. */
      managesPeople: pointers.optional(),
      /** For the month of the interview. */
      recorded: pointers,
      /** For the years of experience. */
      experience: pointers.optional(),
      /** For working remotely. */
      remote: pointers.optional(),
      /** For the topics. */
      topics: pointers,
    }),
    /** Question id → the answer in one or two sentences, for the question's page. Exactly the questions the body answers. */
    answers: z.record(
      slug,
      z.strictObject({
        /** The answer in our words, readable alone. 50 to 280 characters. */
        says: z.string().min(50, 'an answer has 50 to 280 characters').max(280, 'an answer has 50 to 280 characters'),
        /** Lines of the interview it stands on. */
        lines: pointers,
        ...purposeFields,
      }),
    ),
    /** Works it draws on: the interview first. */
    sources: citations,
    /** Related pages, each with why. */
    connections,
    /** Last gone over. */
    updated,
  })
  .refine(({ recorded, updated }) => recorded <= updated.toISOString().slice(0, 7), {
    path: ['recorded'],
    error: 'an interview was before the day in "updated"',
  });

/** A story's frontmatter as its author writes it, before anything left out is filled in. */
export type StoryInput = z.input<typeof StorySchema>;
/** A story's frontmatter as it was read: whole and sound. */
export type Story = z.output<typeof StorySchema>;
