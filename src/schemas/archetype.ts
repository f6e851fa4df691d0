import { z } from 'astro/zod';
import { DAYS, EMBLEMS, HOUR_KINDS, keysOf, PRESENCE, SIZES } from '../vocabulary.ts';
import {
  aliases,
  asks,
  citations,
  connections,
  insight,
  order,
  reference,
  sections,
  summary,
  title,
  updated,
} from './fields.ts';

/** A time of day, 24 hours, to the minute: "09:30". */
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time is written "09:30"');

/** A time of day in minutes since midnight. */
function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** One block of the calendar on a plate, which draws up to thirteen half hours in one piece. */
export const HourSchema = z
  .strictObject({
    /** Working day. */
    day: z.enum(keysOf(DAYS)),
    /** Begin, "09:30". */
    start: time,
    /** End, later than the start. */
    end: time,
    /** What it is, in a few words. */
    what: z.string().min(2).max(70),
    /** What sort of hour it is; gives the block its pattern. */
    kind: z.enum(keysOf(HOUR_KINDS)),
  })
  .refine(({ start, end }) => start < end, { path: ['end'], error: 'a block ends after it starts' })
  .refine(({ start, end }) => minutesOf(end) - minutesOf(start) <= 390, {
    path: ['end'],
    error: 'a block of more than six and a half hours is two',
  })
  .refine(({ start }) => start >= '07:30', {
    path: ['start'],
    error: 'the calendar begins at 07:30',
  })
  .refine(({ end }) => end <= '18:30', { path: ['end'], error: 'the calendar ends at 18:30' });

/**
 * Example week: no two blocks of a day may cover each other, as the calendar draws them in one
 * column.
 */
const week = z
  .array(HourSchema)
  .min(5)
  .superRefine((hours, context) => {
    hours.forEach(({ day, start, end }, index) => {
      const other = hours
        .slice(0, index)
        .find((before) => before.day === day && before.start < end && start < before.end);
      if (other)
        context.addIssue({
          code: 'custom',
          path: [index, 'start'],
          message: `it falls into "${other.what}", ${other.start} to ${other.end}`,
        });
    });
  });

/** An archetype's plate: `content/archetypes/<slug>.mdx`. */
export const ArchetypeSchema = z.strictObject({
  /** Its name. */
  name: title,
  /** The line under the name. */
  tagline: z.string().min(20).max(90),
  /** Its emblem, drawn in `Emblem.astro`. */
  emblem: z.enum(keysOf(EMBLEMS)),
  /**
   * Its hue in degrees of the OKLCH wheel; `tokens.css` sets lightness and chroma for each light.
   */
  hue: z.number().int().min(0).max(359),
  /** Place among the four. */
  order,
  /** What the page helps with. */
  summary,
  /** The one sentence to keep. */
  insight,
  /** How often it is met at each size of company; drawn as the range map. */
  habitat: z
    .array(
      z.strictObject({
        /** Size by number of engineers. */
        band: z.enum(keysOf(SIZES)).exclude(['unknown']),
        /** How often. */
        presence: z.enum(keysOf(PRESENCE)),
        /** Why, or by whose account. */
        note: z.string().max(200),
      }),
    )
    .min(1),
  /** How to recognise one. */
  fieldMarks: z.array(z.string().min(20).max(160)).min(3).max(7),
  /** An example week as data; drawn as a calendar. */
  week,
  /** What holds for the whole week, such as being on call. */
  weekNote: z.string().optional(),
  /** Things you would hear one say, in our words. */
  calls: z.array(z.string().min(10).max(160)).min(2),
  /** Whom it reports to. */
  reportsTo: z.string().min(10).max(260),
  /** What it is easily taken for, and how to tell. */
  confusedWith: z.array(
    z.strictObject({
      /** The other page. */ id: reference,
      /** How to tell. */ why: z.string().min(20).max(260),
    }),
  ),
  /** Stories where it was sighted, each with what was seen. */
  stories: z.array(
    z.strictObject({
      /** The story. */ id: reference,
      /** What was seen. */ seen: z.string().min(20).max(260),
    }),
  ),
  /** Other names people type. */
  aliases,
  /** Questions it answers. */
  asks,
  /** Related pages, each with why. */
  connections,
  /** Works it draws on. */
  sources: citations,
  /** What each section is for, by heading id. */
  sections,
  /** Last gone over. */
  updated,
});

/** One block of the calendar on a plate, its times as text: "09:30". */
export type Hour = z.output<typeof HourSchema>;
/** An archetype's frontmatter as its author writes it, before anything left out is filled in. */
export type ArchetypeInput = z.input<typeof ArchetypeSchema>;
/** An archetype's frontmatter as it was read: whole and sound. */
export type Archetype = z.output<typeof ArchetypeSchema>;
