import { z } from 'astro/zod';

/** A label in the drawing, 1 to 80 characters. */
const label = z.string().min(1).max(80);

/** A line of explanation beside a label. */
const remark = z.string().max(120);

/** What every figure carries. */
const base = {
  /** The line under the figure. */
  caption: z.string().min(20).max(200),
  /** The same information in words, for those who don't see the drawing. */
  alt: z.string().min(60),
};

/** A path that parts in two. */
const Fork = z.strictObject({
  /** Which drawing it is. */
  draws: z.literal('fork'),
  ...base,
  /** Rungs before the fork, lowest first. */
  trunk: z.array(label).min(2),
  /** The two tracks, each with its name and rungs, lowest first. */
  branches: z.array(z.strictObject({ name: label, rungs: z.array(label).min(2) })).length(2),
});

/** One of the four fields of a square. */
const field = z.strictObject({
  /** Where it is along the horizontal axis. */
  across: z.enum(['low', 'high']),
  /** Where it is along the vertical axis. */
  up: z.enum(['low', 'high']),
  /** Its name. */
  name: label,
  /** What it holds. */
  says: remark,
});

/** A square of four fields between two axes. */
const Quadrants = z.strictObject({
  /** Which drawing it is. */
  draws: z.literal('quadrants'),
  ...base,
  /** Name of the horizontal axis, low to high. */
  across: label,
  /** Name of the vertical axis, low to high. */
  up: label,
  /** The four fields, in any order: each of low/low, high/low, low/high, high/high once. */
  fields: z
    .array(field)
    .length(4)
    .superRefine((fields, context) => {
      fields.forEach(({ across, up }, index) => {
        const other = fields.slice(0, index).find((before) => before.across === across && before.up === up);
        if (other) context.addIssue({ code: 'custom', path: [index], message: `"${other.name}" is the field of ${across} and ${up} already` });
      });
    }),
});

/** Steps that rise. */
const Staircase = z.strictObject({
  /** Which drawing it is. */
  draws: z.literal('staircase'),
  ...base,
  /** Steps from the cheapest up, each with its name and what it is; seven at most are drawn. */
  steps: z
    .array(z.strictObject({ name: label, says: remark }))
    .min(3)
    .max(7),
});

/** Layers of boxes, each wider than the one above. */
const Pyramid = z.strictObject({
  /** Which drawing it is. */
  draws: z.literal('pyramid'),
  ...base,
  /** Layers from the top down: what it is, and how many boxes it has, 1 to 40. */
  layers: z.array(z.strictObject({ name: label, count: z.number().int().positive().max(40), says: remark })).min(2),
});

/** A landscape seen from the side, part of it in fog. */
const Terrain = z
  .strictObject({
    /** Which drawing it is. */
    draws: z.literal('terrain'),
    ...base,
    /** Height of the ground from left to right, 0 to 100. */
    heights: z.array(z.number().min(0).max(100)).min(6),
    /** Labels at an index of `heights`, from 0; one at a place. */
    marks: z.array(z.strictObject({ at: z.number().int().nonnegative(), name: label })).min(2),
    /** From which index of `heights` the fog hides the ground. */
    fogFrom: z.number().int().positive(),
  })
  .superRefine(({ heights, marks, fogFrom }, context) => {
    const last = heights.length - 1;
    const beyond = (index: number, ...path: PropertyKey[]) => {
      if (index > last) context.addIssue({ code: 'custom', path, message: `the heights go from 0 to ${last}` });
    };
    beyond(fogFrom, 'fogFrom');
    marks.forEach(({ at }, index) => {
      beyond(at, 'marks', index, 'at');
      const other = marks.slice(0, index).find((before) => before.at === at);
      if (other) context.addIssue({ code: 'custom', path: ['marks', index, 'at'], message: `"${other.name}" stands there already` });
    });
  });

/** A field of arrows, some of which point the right way. */
const Vectors = z.strictObject({
  /** Which drawing it is. */
  draws: z.literal('vectors'),
  ...base,
  /** Where the organization wants to go, in degrees (0 is right, 90 is up). */
  toward: z.number(),
  /** The arrows: direction in degrees, size 1 to 3, and a name where it has one. */
  arrows: z.array(z.strictObject({ degrees: z.number(), size: z.number().min(1).max(3), name: label.optional() })).min(4),
});

/** A chain, and where it breaks. */
const Chain = z.strictObject({
  /** Which drawing it is. */
  draws: z.literal('chain'),
  ...base,
  /** Links in order, each with what breaks it. */
  links: z.array(z.strictObject({ name: label, breaks: remark })).min(3),
});

/** A drawing of the book as data: `content/figures/<slug>.yaml`. `draws` chooses the component that draws it. */
export const FigureSchema = z.discriminatedUnion('draws', [Fork, Quadrants, Staircase, Pyramid, Terrain, Vectors, Chain]);

/** Names of the fields of all drawings, to tell a mistyped one by. */
export const FIGURE_FIELDS: readonly string[] = [...new Set(FigureSchema.options.flatMap(({ shape }) => Object.keys(shape)))];

/** A figure's file as its author writes it, before anything left out is filled in. */
export type FigureInput = z.input<typeof FigureSchema>;
/** A figure's file as it was read: whole and sound. */
export type Figure = z.output<typeof FigureSchema>;
