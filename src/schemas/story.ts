import { z } from 'astro/zod';
import {
  BASES,
  FIRST_STAFF,
  keysOf,
  MANAGES,
  PATHS,
  REGIONS,
  REMOTE,
  SIZE_BASES,
  SIZES,
  STAFF_PROJECT,
  TOPICS,
  WAYS_IN,
} from '../vocabulary.ts';
import {
  aliases,
  citations,
  connections,
  insight,
  pointers,
  purposeFields,
  slug,
  summary,
  updated,
  webAddress,
} from './fields.ts';

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
    companySize: z
      .strictObject({
        /** By number of engineers. */
        band: z.enum(keysOf(SIZES)),
        /** By what it is known; left out where it is not. */
        basis: z.enum(keysOf(SIZE_BASES)).optional(),
        /** What the source says, or why we read it so. */
        reason: z.string().min(15).optional(),
      })
      .refine(({ band, basis, reason }) => band === 'unknown' || (basis && reason), {
        error: 'a size that is known has a "basis" (said, source, our-reading) and a "reason"',
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
    recorded: z
      .string()
      .regex(/^20\d\d-(0[1-9]|1[0-2])$/, 'recorded is a year and a month, like "2020-04"'),
    /** Years of professional experience then. */
    experience: z.strictObject({
      /** A number only if the source gives it, or null. */
      years: z.number().int().positive().max(60).nullable(),
      /** What the source says. */
      note: z.string().optional(),
    }),
    /** Remote, on site, partly, or unknown (quote yes and no). */
    remote: z.enum(keysOf(REMOTE)),
    /** Where in the world the person worked then. */
    place: z
      .strictObject({
        /** Continent. */
        region: z.enum(keysOf(REGIONS)),
        /** The place or time zone as the source says it: "Argentina". */
        says: z.string().min(2).max(80).optional(),
      })
      .default({ region: 'unknown' }),
    /** Schooling, and the way into programming. */
    wayIn: z
      .strictObject({
        /** What was studied. */
        answer: z.enum(keysOf(WAYS_IN)),
        /** The same in a sentence, with the way into programming. */
        note: z.string().min(10).max(200).optional(),
      })
      .default({ answer: 'unknown' }),
    /** Earlier jobs of note, the first one first: "Engineering manager at Etsy". */
    earlier: z.array(z.string().min(5).max(120)).max(6).default([]),
    /** The first job with a staff-plus title. */
    firstStaff: z
      .strictObject({
        /** Whether it was at this company. */
        at: z.enum(keysOf(FIRST_STAFF)),
        /** Years of work before it; a number only if the source gives or adds up to it, or null. */
        years: z.number().int().positive().max(40).nullable().default(null),
        /** Which title, where and when. */
        note: z.string().min(10).max(200).optional(),
      })
      .default({ at: 'unknown', years: null }),
    /**
     * The way to the role as dated steps, the earliest first; drawn as a line at the top of the
     * story.
     */
    timeline: z
      .array(
        z.strictObject({
          /** When: "2013", "2017 to 2019", "a year later". */
          when: z.string().min(2).max(28),
          /** What happened, in a few words. */
          what: z.string().min(5).max(90),
          /** Lines it stands on. */
          lines: pointers,
        }),
      )
      .max(8)
      .default([]),
    /** The week in one or two lines, with the numbers that the source gives. */
    week: z.array(z.string().min(20).max(170)).max(2).default([]),
    /** Three things to take away. */
    takeaways: z
      .array(
        z.strictObject({
          /** What to do, as an instruction. */
          do: z.string().min(10).max(90),
          /** How this person did it, concretely enough to copy. */
          how: z.string().min(30).max(240),
          /** Id of the answer that tells it. */
          answer: slug,
        }),
      )
      .max(3)
      .default([]),
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
      /** For the place. */
      place: pointers.optional(),
      /** For the schooling. */
      wayIn: pointers.optional(),
      /** For the earlier jobs. */
      earlier: pointers.optional(),
      /** For the first job with a staff-plus title. */
      firstStaff: pointers.optional(),
      /** For the week. */
      week: pointers.optional(),
      /** For the topics. */
      topics: pointers,
    }),
    /**
     * Question id → the answer in one or two sentences, for the question's page. Exactly the
     * questions the body answers.
     */
    answers: z.record(
      slug,
      z.strictObject({
        /** The answer in our words, readable alone. 50 to 280 characters. */
        says: z
          .string()
          .min(50, 'an answer has 50 to 280 characters')
          .max(280, 'an answer has 50 to 280 characters'),
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
