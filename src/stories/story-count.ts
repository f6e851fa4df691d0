import type { StoryEntry } from '../model/entry.ts';
import { FACETS } from './facet.ts';

/** Which stories of a question's page are counted: all that answer it, or those of one value. */
export interface StoryCount {
  /** Id of a facet: "manages". */
  facet?: string | undefined;
  /** Id of one of its values: "formerly". */
  value?: string | undefined;
}

/** How many of the stories that answer a question are of a value. */
export function countStories(
  stories: readonly StoryEntry[],
  question: string,
  { facet: id, value }: StoryCount,
): number {
  const answering = stories.filter(({ data }) => question in data.answers);
  const facet = FACETS.find((other) => other.id === id);
  if (!facet || value === undefined) return answering.length;
  return answering.filter(({ data }) => facet.of(data).includes(value)).length;
}

const UNITS = [
  'zero one two three four five six seven eight nine',
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
]
  .join(' ')
  .split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A number in words up to ninety-nine, in figures above: 24 is "twenty-four". */
export function numberInWords(number: number): string {
  if (number < UNITS.length) return UNITS[number]!;
  if (number > 99) return number.toLocaleString('en-US');
  const [tens, units] = [Math.floor(number / 10), number % 10];
  return `${TENS[tens - 2]}${units > 0 ? `-${UNITS[units]}` : ''}`;
}
