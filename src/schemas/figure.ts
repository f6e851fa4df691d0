import { z } from 'astro/zod';

/** A label in the drawing, 1 to 80 characters. */
const label = z.string().min(1).max(80);

/** A line of explanation beside a label. */
const remark = z.string().max(120);

/** What every figure carries. */
const base = {
  /** What the drawing is called. */
  title: z.string().min(5).max(80),
  /** Whose idea or figures it draws, or that it is ours. */
  source: z.string().min(4).max(160),
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
  /**
   * The two tracks, each with its name and rungs, lowest first; `hollow` are rungs above those,
   * which exist on paper only.
   */
  branches: z
    .array(
      z.strictObject({
        name: label,
        rungs: z.array(label).min(2),
        hollow: z.array(label).optional(),
      }),
    )
    .length(2),
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
  /** Real cases that fall into it. */
  cases: z.array(remark).max(4).optional(),
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
        const other = fields
          .slice(0, index)
          .find((before) => before.across === across && before.up === up);
        if (other)
          context.addIssue({
            code: 'custom',
            path: [index],
            message: `"${other.name}" is the field of ${across} and ${up} already`,
          });
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
  layers: z
    .array(
      z.strictObject({ name: label, count: z.number().int().positive().max(40), says: remark }),
    )
    .min(2),
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
      if (index > last)
        context.addIssue({ code: 'custom', path, message: `the heights go from 0 to ${last}` });
    };
    beyond(fogFrom, 'fogFrom');
    marks.forEach(({ at }, index) => {
      beyond(at, 'marks', index, 'at');
      const other = marks.slice(0, index).find((before) => before.at === at);
      if (other)
        context.addIssue({
          code: 'custom',
          path: ['marks', index, 'at'],
          message: `"${other.name}" stands there already`,
        });
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
  arrows: z
    .array(
      z.strictObject({
        degrees: z.number(),
        size: z.number().min(1).max(3),
        name: label.optional(),
      }),
    )
    .min(4),
});

/** A chain, and where it breaks. */
const Chain = z.strictObject({
  /** Which drawing it is. */
  draws: z.literal('chain'),
  ...base,
  /** Links in order, each with what breaks it. */
  links: z.array(z.strictObject({ name: label, breaks: remark })).min(3),
});

/** Bars that are parted, to compare how something is shared out. */
const Bars = z.strictObject({
  /** Which drawing it is. */
  draws: z.literal('bars'),
  ...base,
  /** What the amounts are: "hours", "% of the week". */
  unit: z.string().min(1).max(30),
  /**
   * The bars, each with its parts in order; parts of one name have one pattern in all of them, six
   * names at most.
   */
  rows: z
    .array(
      z.strictObject({
        name: label,
        says: remark.optional(),
        parts: z.array(z.strictObject({ name: label, amount: z.number().positive() })).min(1),
      }),
    )
    .min(2)
    .superRefine((rows, context) => {
      const names = new Set(rows.flatMap(({ parts }) => parts.map(({ name }) => name)));
      if (names.size > 6)
        context.addIssue({
          code: 'custom',
          message: `six different parts can be told apart, and these are ${names.size}`,
        });
    }),
});

/** Steps in time. */
const Timeline = z.strictObject({
  /** Which drawing it is. */
  draws: z.literal('timeline'),
  ...base,
  /** The steps, the earliest first. */
  steps: z
    .array(
      z.strictObject({ when: z.string().min(1).max(24), name: label, says: remark.optional() }),
    )
    .min(3)
    .max(10),
});

/** Things between two ends. */
const Spectrum = z.strictObject({
  /** Which drawing it is. */
  draws: z.literal('spectrum'),
  ...base,
  /** What the two ends are called. */
  from: label,
  to: label,
  /** What lies between them, in order, at 0 to 100 of the way. */
  marks: z
    .array(z.strictObject({ at: z.number().min(0).max(100), name: label, says: remark }))
    .min(3)
    .max(7),
});

/** What two have apart and together. */
const Overlap = z.strictObject({
  /** Which drawing it is. */
  draws: z.literal('overlap'),
  ...base,
  /** What only the one has. */
  left: z.strictObject({ name: label, has: z.array(remark).min(1).max(6) }),
  /** What both have. */
  both: z.strictObject({ name: label, has: z.array(remark).min(1).max(6) }),
  /** What only the other has. */
  right: z.strictObject({ name: label, has: z.array(remark).min(1).max(6) }),
});

/** A node of a tree: what stands in it, and what hangs below. */
export interface TreeNode {
  /** On the way here from above: "yes", "reports to". */
  when?: string | undefined;
  name: string;
  says?: string | undefined;
  below?: TreeNode[] | undefined;
}

const node: z.ZodType<TreeNode, TreeNode> = z.strictObject({
  when: z.string().min(1).max(60).optional(),
  name: label,
  says: remark.optional(),
  get below() {
    return z.array(node).min(1).max(5).optional();
  },
});

/** Questions with their answers, or who stands under whom. */
const Tree = z.strictObject({
  /** Which drawing it is. */
  draws: z.literal('tree'),
  ...base,
  /** The node at the top. */
  root: node,
});

/** Who is tied to whom. */
const Network = z
  .strictObject({
    /** Which drawing it is. */
    draws: z.literal('network'),
    ...base,
    /** The nodes, from the top down; those of one group stand together. */
    nodes: z
      .array(z.strictObject({ id: z.string().min(1), name: label, group: label.optional() }))
      .min(3)
      .max(30),
    /** The ties, by the nodes' ids, each with what ties them; a loose one is dashed. */
    ties: z
      .array(
        z.strictObject({
          from: z.string(),
          to: z.string(),
          how: remark,
          loose: z.boolean().optional(),
        }),
      )
      .min(1),
  })
  .superRefine(({ nodes, ties }, context) => {
    const known = nodes.map(({ id }) => id);
    ties.forEach(({ from, to }, i) => {
      for (const [field, id] of Object.entries({ from, to }))
        if (!known.includes(id))
          context.addIssue({
            code: 'custom',
            path: ['ties', i, field],
            message: `"${id}" is no node; they are ${known.join(', ')}`,
          });
    });
  });

/**
 * How much of something is found in each of some columns: rows of cells, whose words say what their
 * ground shows.
 */
const Grid = z
  .strictObject({
    /** Which drawing it is. */
    draws: z.literal('grid'),
    ...base,
    /** What the columns are called. */
    columns: z.array(label).min(2).max(5),
    /** The rows: a cell for each column, with a word (or none) and how much ink it gets, 0 to 2. */
    rows: z
      .array(
        z.strictObject({
          name: label,
          cells: z.array(
            z.strictObject({ name: z.string().max(40), ink: z.number().int().min(0).max(2) }),
          ),
        }),
      )
      .min(2)
      .max(8),
  })
  .superRefine(({ columns, rows }, context) => {
    rows.forEach(({ cells }, i) => {
      if (cells.length !== columns.length)
        context.addIssue({
          code: 'custom',
          path: ['rows', i, 'cells'],
          message: `${cells.length} cells for ${columns.length} columns`,
        });
    });
  });

/** How amounts change with time. */
const Lines = z
  .strictObject({
    /** Which drawing it is. */
    draws: z.literal('lines'),
    ...base,
    /** What the amounts are: "percent". */
    unit: z.string().min(1).max(30),
    /** Points in time, the earliest first, evenly apart. */
    times: z.array(z.string().min(1).max(24)).min(2).max(6),
    /** The lines, each with its amounts at some of the times, by their index from 0. */
    series: z
      .array(
        z.strictObject({
          name: label,
          points: z
            .array(
              z.strictObject({
                at: z.number().int().nonnegative(),
                amount: z.number().nonnegative(),
              }),
            )
            .min(2),
        }),
      )
      .min(1)
      .max(3),
  })
  .superRefine(({ times, series }, context) => {
    series.forEach(({ points }, i) => {
      points.forEach(({ at }, j) => {
        if (at >= times.length)
          context.addIssue({
            code: 'custom',
            path: ['series', i, 'points', j, 'at'],
            message: `the times go from 0 to ${times.length - 1}`,
          });
      });
    });
  });

/**
 * A drawing of the book as data: `content/figures/<slug>.yaml`. `draws` chooses the component that
 * draws it.
 */
export const FigureSchema = z.discriminatedUnion('draws', [
  Fork,
  Quadrants,
  Staircase,
  Pyramid,
  Terrain,
  Vectors,
  Chain,
  Bars,
  Timeline,
  Spectrum,
  Overlap,
  Tree,
  Network,
  Grid,
  Lines,
]);

/** Names of the fields of all drawings, to tell a mistyped one by. */
export const FIGURE_FIELDS: readonly string[] = [
  ...new Set(FigureSchema.options.flatMap(({ shape }) => Object.keys(shape))),
];

/** A figure's file as its author writes it, before anything left out is filled in. */
export type FigureInput = z.input<typeof FigureSchema>;
/** A figure's file as it was read: whole and sound. */
export type Figure = z.output<typeof FigureSchema>;
