import { describe, expect, it } from 'vitest';
import { FigureSchema, type FigureInput } from '../../src/schemas/figure.ts';
import { complaints } from './complaints.ts';

const base = {
  title: 'A drawing',
  source: 'Made up for a test.',
  caption: 'The line under the figure.',
  alt: 'The same information in words, for those who do not see the drawing.',
};
const said = ['One', 'Two', 'Three', 'Four'].map((name) => ({ name, says: 'So.' }));
const field = (across: 'low' | 'high', up: 'low' | 'high') => ({
  across,
  up,
  name: 'A field',
  says: 'So.',
});

const FIGURES: { [D in FigureInput['draws']]: Extract<FigureInput, { draws: D }> } = {
  fork: {
    draws: 'fork',
    ...base,
    trunk: ['One', 'Two'],
    branches: ['Left', 'Right'].map((name) => ({ name, rungs: ['Low', 'High'] })),
  },
  quadrants: {
    draws: 'quadrants',
    ...base,
    across: 'Effort',
    up: 'Impact',
    fields: [
      field('low', 'low'),
      field('high', 'low'),
      field('low', 'high'),
      field('high', 'high'),
    ],
  },
  staircase: { draws: 'staircase', ...base, steps: said.slice(0, 3) },
  pyramid: {
    draws: 'pyramid',
    ...base,
    layers: said.slice(0, 2).map((layer, i) => ({ ...layer, count: i + 1 })),
  },
  terrain: {
    draws: 'terrain',
    ...base,
    heights: [0, 20, 50, 30, 80, 100],
    marks: [
      { at: 2, name: 'Here' },
      { at: 5, name: 'There' },
    ],
    fogFrom: 3,
  },
  vectors: {
    draws: 'vectors',
    ...base,
    toward: 0,
    arrows: [0, 90, 180, 270].map((degrees) => ({ degrees, size: 1 })),
  },
  chain: {
    draws: 'chain',
    ...base,
    links: ['One', 'Two', 'Three'].map((name) => ({ name, breaks: 'Here.' })),
  },
  bars: {
    draws: 'bars',
    ...base,
    unit: 'hours',
    rows: ['One', 'Two'].map((name) => ({ name, parts: [{ name: 'Part', amount: 2 }] })),
  },
  timeline: {
    draws: 'timeline',
    ...base,
    steps: ['One', 'Two', 'Three'].map((name) => ({ when: 'Then', name })),
  },
  spectrum: {
    draws: 'spectrum',
    ...base,
    from: 'Here',
    to: 'There',
    marks: said.slice(0, 3).map((mark, i) => ({ ...mark, at: 50 * i })),
  },
  overlap: {
    draws: 'overlap',
    ...base,
    left: { name: 'One', has: ['So.'] },
    both: { name: 'Both', has: ['So.'] },
    right: { name: 'Two', has: ['So.'] },
  },
  tree: {
    draws: 'tree',
    ...base,
    root: { name: 'Who decides?', below: [{ when: 'You', name: 'Decide' }] },
  },
  network: {
    draws: 'network',
    ...base,
    nodes: ['a', 'b', 'c'].map((id) => ({ id, name: id.toUpperCase() })),
    ties: [{ from: 'a', to: 'c', how: 'So.' }],
  },
  grid: {
    draws: 'grid',
    ...base,
    columns: ['Few', 'Many'],
    rows: ['One', 'Two'].map((name) => ({
      name,
      cells: [0, 2].map((ink) => ({ name: 'So', ink })),
    })),
  },
  lines: {
    draws: 'lines',
    ...base,
    unit: 'percent',
    times: ['Then', 'Now'],
    series: [{ name: 'One', points: [0, 1].map((at) => ({ at, amount: 3 })) }],
  },
};

describe('a figure', () => {
  it.each(Object.values(FIGURES))('may draw $draws', (figure) => {
    expect(complaints(FigureSchema, figure)).toEqual([]);
  });

  it.each<{ fact: string; figure: object; says: string }>([
    {
      fact: 'ties nodes that it has',
      figure: { ...FIGURES.network, ties: [{ from: 'a', to: 'd', how: 'So.' }] },
      says: 'ties.0.to: "d" is no node; they are a, b, c',
    },
    {
      fact: 'has no more parts than can be told apart',
      figure: {
        ...FIGURES.bars,
        rows: ['One', 'Two'].map((name) => ({
          name,
          parts: [1, 2, 3, 4].map((i) => ({ name: name + i, amount: i })),
        })),
      },
      says: 'rows: six different parts can be told apart, and these are 8',
    },
    {
      fact: 'has a cell for each column',
      figure: { ...FIGURES.grid, columns: ['Few', 'Some', 'Many'] },
      says: 'rows.0.cells: 2 cells for 3 columns',
    },
    {
      fact: 'has amounts at its own times',
      figure: {
        ...FIGURES.lines,
        series: [{ name: 'One', points: [0, 2].map((at) => ({ at, amount: 3 })) }],
      },
      says: 'series.0.points.1.at: the times go from 0 to 1',
    },
    {
      fact: 'draws one of a closed list',
      figure: { ...FIGURES.chain, draws: 'chart' },
      says: 'draws: Invalid',
    },
    {
      fact: 'has no field of another drawing',
      figure: { ...FIGURES.chain, steps: said },
      says: ': Unrecognized key: "steps"',
    },
    {
      fact: 'has words for those who do not see it',
      figure: { ...FIGURES.chain, alt: 'A chain.' },
      says: 'alt: Too small',
    },
    {
      fact: 'has a caption of one line',
      figure: { ...FIGURES.chain, caption: 'x'.repeat(201) },
      says: 'caption: Too big',
    },
    {
      fact: 'forks in two',
      figure: { ...FIGURES.fork, branches: FIGURES.fork.branches.slice(1) },
      says: 'branches: Too small',
    },
    {
      fact: 'has four quadrants',
      figure: { ...FIGURES.quadrants, fields: [...FIGURES.quadrants.fields, field('low', 'low')] },
      says: 'fields: Too big',
    },
    {
      fact: 'has three steps to climb',
      figure: { ...FIGURES.staircase, steps: said.slice(0, 2) },
      says: 'steps: Too small',
    },
    {
      fact: 'has seven steps at most',
      figure: { ...FIGURES.staircase, steps: [...said, ...said] },
      says: 'steps: Too big',
    },
    {
      fact: 'has no more boxes than one can see',
      figure: { ...FIGURES.pyramid, layers: said.map((layer) => ({ ...layer, count: 1000 })) },
      says: 'layers.0.count: Too big',
    },
    {
      fact: 'has boxes in every layer',
      figure: { ...FIGURES.pyramid, layers: said.map((layer) => ({ ...layer, count: 0 })) },
      says: 'layers.0.count: Too small',
    },
    {
      fact: 'has heights of 0 to 100',
      figure: { ...FIGURES.terrain, heights: [0, 20, 50, 30, 80, 101] },
      says: 'heights.5: Too big',
    },
    {
      fact: 'has a mark where there is ground',
      figure: { ...FIGURES.terrain, marks: [...FIGURES.terrain.marks, { at: 6, name: 'Off' }] },
      says: 'marks.2.at: the heights go from 0 to 5',
    },
    {
      fact: 'has one mark at a place',
      figure: { ...FIGURES.terrain, marks: [...FIGURES.terrain.marks, { at: 2, name: 'Twice' }] },
      says: 'marks.2.at: "Here" stands there already',
    },
    {
      fact: 'has fog over its own ground',
      figure: { ...FIGURES.terrain, fogFrom: 6 },
      says: 'fogFrom: the heights go from 0 to 5',
    },
    {
      fact: 'has four different quadrants',
      figure: {
        ...FIGURES.quadrants,
        fields: [...FIGURES.quadrants.fields.slice(1), field('high', 'high')],
      },
      says: 'fields.3: "A field" is the field of high and high already',
    },
    {
      fact: 'has arrows of size 1 to 3',
      figure: {
        ...FIGURES.vectors,
        arrows: FIGURES.vectors.arrows.map((arrow) => ({ ...arrow, size: 4 })),
      },
      says: 'arrows.0.size: Too big',
    },
  ])('$fact', ({ figure, says }) => {
    expect(complaints(FigureSchema, figure)[0]).toContain(says);
  });
});
