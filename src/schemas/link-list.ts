import { z } from 'astro/zod';
import { keysOf, KINDS } from '../vocabulary.ts';

/**
 * An address below the home page: empty for the home page itself, `guides/introduction/`, with a
 * fragment where it is a place on a page.
 */
const address = z
  .string()
  .regex(/^(?!\/)\S*$/, 'an address is written from the home page, without a leading slash');

/** A place on a page that can be linked to. */
const PlaceSchema = z.strictObject({
  id: z.string().min(1).meta({ description: 'The fragment of its address, without the hash.' }),
  kind: z.enum(['section', 'answer', 'term', 'source', 'figure']).meta({
    description:
      'A heading, a story’s answer to one of the shared questions, a glossary term, a work of the bibliography, or a figure.',
  }),
  title: z
    .string()
    .meta({ description: 'Its words as the page shows them. They may change; the id does not.' }),
  name: z.string().optional().meta({
    description: 'What the book calls it where it is an entry of its own: "term:snacking".',
  }),
  aliases: z.array(z.string()).optional().meta({ description: 'Other names people type for it.' }),
});

/** A page of the site. */
const LinkedPageSchema = z.strictObject({
  address: address.meta({
    description: 'Address from the home page, to be resolved against "site".',
  }),
  kind: z
    .enum([...keysOf(KINDS), 'index'])
    .meta({ description: 'What sort of page it is; "index" is a page that lists others.' }),
  title: z.string().meta({ description: 'Its title. It may change; the address does not.' }),
  name: z
    .string()
    .optional()
    .meta({ description: 'What the book calls it where it is an entry: "guide:introduction".' }),
  aliases: z.array(z.string()).optional().meta({ description: 'Other names people type for it.' }),
  places: z
    .array(PlaceSchema)
    .meta({ description: 'Every place on the page that can be linked to, in the page’s order.' }),
});

/** An address that has moved. */
const MoveSchema = z.strictObject({
  from: address.meta({ description: 'The old address.' }),
  to: address.meta({ description: 'Where the same words are now.' }),
  title: z.string().optional().meta({ description: 'Its words when it was published.' }),
  name: z.string().optional().meta({
    description:
      'What the book called it: "guide:introduction", "term:snacking", "guide:introduction#x".',
  }),
});

/** An address that was given up. */
const GoneSchema = z.strictObject({
  address: address.meta({ description: 'The old address.' }),
  title: z.string().optional().meta({ description: 'Its words when it was published.' }),
  name: z.string().optional().meta({ description: 'What the book called it.' }),
  why: z.string().meta({ description: 'Why nothing took its place.' }),
});

/**
 * `/links.json`: every address of a built guide. Its JSON Schema is published as
 * `/schemas/links.schema.json`.
 */
export const LinkListSchema = z
  .strictObject({
    $schema: z.url().meta({ description: 'Where this schema is published.' }),
    title: z.string().meta({ description: 'Name of the guide.' }),
    site: z.url().meta({
      description: 'Whole address of the home page; every other address is relative to it.',
    }),
    pages: z.array(LinkedPageSchema).meta({ description: 'Every page, by address.' }),
    files: z.array(address).meta({
      description:
        'Everything else that is published: templates to download, feeds, lists such as this one, cards, pictures, and what pages are made of. A folder ends with a slash.',
    }),
    redirects: z.array(MoveSchema).meta({ description: 'Every address that has moved.' }),
    gone: z.array(GoneSchema).meta({ description: 'Every address that was given up.' }),
    otherHosts: z.array(z.string()).meta({
      description:
        'Hosts whose own addresses look like ours, such as those of the interviews. A link to one of them is never taken for a copy of the guide.',
    }),
  })
  .meta({
    title: 'Links of the Staff-Plus Field Guide',
    description:
      'Every page and place of the guide that can be linked to, and every address that has moved or was given up.',
  });

/** A place on a page that can be linked to. */
export type Place = z.output<typeof PlaceSchema>;
/** A page of the site with its places. */
export type LinkedPage = z.output<typeof LinkedPageSchema>;
/** An address that has moved, as `/links.json` gives it. */
export type Move = z.output<typeof MoveSchema>;
/** An address that was given up, as `/links.json` gives it. */
export type Gone = z.output<typeof GoneSchema>;
/** All of `/links.json`. */
export type LinkList = z.output<typeof LinkListSchema>;
