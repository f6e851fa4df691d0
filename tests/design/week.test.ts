import { expect, it } from 'vitest';
import { hoursOf, weekGrid } from '../../src/design/week.ts';
import { HourSchema, type Hour } from '../../src/schemas/archetype.ts';

const hour = (day: Hour['day'], start: string, end: string, what = 'Digging') =>
  HourSchema.parse({ day, start, end, what, kind: 'focus' });

it('a week has its days in order, and each day its blocks by the clock', () => {
  const week = [
    hour('tue', '13:00', '14:00', 'Late'),
    hour('mon', '10:00', '12:00', 'Long'),
    hour('tue', '09:00', '10:00', 'Early'),
    hour('mon', '10:00', '11:00', 'Short'),
  ];
  expect(
    weekGrid(week).map(({ day, blocks }) => [day, ...blocks.map((block) => block.hour.what)]),
  ).toEqual([['mon', 'Short', 'Long'], ['tue', 'Early', 'Late'], ['wed'], ['thu'], ['fri']]);
});

it.each([
  { start: '07:30', end: '07:40', hours: 1 / 6, at: 0, span: 1 },
  { start: '09:00', end: '10:00', hours: 1, at: 3, span: 2 },
  { start: '09:30', end: '11:00', hours: 1.5, at: 4, span: 3 },
  { start: '09:00', end: '11:20', hours: 2 + 1 / 3, at: 3, span: 5 },
  { start: '08:00', end: '14:00', hours: 6, at: 1, span: 12 },
])(
  '$start to $end are $hours hours, drawn from half hour $at over $span',
  ({ start, end, hours, at, span }) => {
    expect(hoursOf({ start, end })).toBeCloseTo(hours);
    expect(weekGrid([hour('fri', start, end)])[4]?.blocks).toMatchObject([{ at, span }]);
  },
);
