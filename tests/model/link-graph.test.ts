import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../src/model/catalogue.ts';
import { linkGraph, type Edge } from '../../src/model/link-graph.ts';
import { entry, headed, linking } from './entries.ts';

const why = 'because one needs the other';
const steps = ['guide:scope', 'guide:nowhere', 'story:ada', 'guide:sponsors'].map((id) => ({
  id,
  why,
}));

const graph = linkGraph(
  createCatalogue([
    entry(
      'guide',
      'scope',
      {
        connections: [
          { id: 'guide:sponsors', why },
          { id: 'guide:gone', why },
        ],
      },
      {
        ...headed('try-this'),
        ...linking(
          { target: 'guide:sponsors', sentence: 'Find a sponsor.', under: 'try-this' },
          { target: 'Sponsors', sentence: 'Mind [[Sponsors]] and [[guide:gone]].' },
          { target: 'guide:scope#try-this', sentence: 'As above.' },
          { target: 'guide:gone', sentence: 'It is gone.' },
        ),
      },
    ),
    entry(
      'guide',
      'sponsors',
      {},
      linking({ target: 'guide:scope#try-this', sentence: 'Try it.' }),
    ),
    entry('archetype', 'solver', {
      stories: [{ id: 'story:ada', seen: 'Put out a fire that was large.' }],
    }),
    entry('story', 'ada', {
      archetypes: [
        { id: 'solver', basis: 'our-reading', reason: 'She was sent from fire to fire.' },
      ],
    }),
    entry('resource', 'log', {
      from: ['scope', 'gone'],
      summary: 'A log of what one decided to do, and of what one decided not to do.',
    }),
    entry('term', 'snacking', {
      see: ['guide:scope', 'guide:gone'],
      definition: 'Work that is easy and of little use.',
    }),
    entry('path', 'year', { steps }),
  ]),
);

const row = ({ from, to, by, fragment, under, says }: Edge) =>
  [
    from.id,
    by,
    to.id + (fragment ? `#${fragment}` : ''),
    ...(under ? [`under ${under}`] : []),
    says,
  ].join(' · ');

describe('the link graph', () => {
  it('has an edge for every link and every relation that leads to an entry', () => {
    expect(graph.edges.map(row)).toEqual([
      'guide:scope · link · guide:sponsors · under try-this · Find a sponsor.',
      'guide:scope · link · guide:sponsors · Mind Sponsors and guide:gone.',
      'guide:scope · link · guide:scope#try-this · As above.',
      `guide:scope · connection · guide:sponsors · ${why}`,
      'guide:sponsors · link · guide:scope#try-this · Try it.',
      'archetype:solver · sighting · story:ada · Put out a fire that was large.',
      'story:ada · sighting · archetype:solver · She was sent from fire to fire.',
      'resource:log · origin · guide:scope · A log of what one decided to do, and of what one decided not to do.',
      `path:year · step · guide:scope · ${why}`,
      `path:year · step · story:ada · ${why}`,
      `path:year · step · guide:sponsors · ${why}`,
      'term:snacking · term · guide:scope · Work that is easy and of little use.',
    ]);
  });

  it('knows what leaves a page, to itself too', () => {
    expect(graph.outOf('guide:scope').map(({ to }) => to.id)).toEqual([
      'guide:sponsors',
      'guide:sponsors',
      'guide:scope',
      'guide:sponsors',
    ]);
  });

  it('knows what arrives at a page from another', () => {
    expect(graph.into('guide:scope').map(({ from }) => from.id)).toEqual([
      'guide:sponsors',
      'resource:log',
      'path:year',
      'term:snacking',
    ]);
  });

  it('has nothing for a page without links, or that is not there', () => {
    expect([graph.into('path:year'), graph.outOf('guide:gone'), graph.into('guide:gone')]).toEqual([
      [],
      [],
      [],
    ]);
  });
});
