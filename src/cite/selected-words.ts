const WORD = '[\\p{L}\\p{N}\\p{M}_]';
/**
 * A place within a word: letters on both sides of it, or an apostrophe that has letters on both
 * sides.
 */
const INSIDE_WORD = new RegExp(
  `(?<=${WORD})(?=${WORD})|(?<=${WORD})(?=['’]${WORD})|(?<=${WORD}['’])(?=${WORD})`,
  'uy',
);

/**
 * The stretch of a text that somebody means who selects from one character to another: without the
 * spaces at its ends, and with the words whole that it begins or ends within. A word that the
 * selection only touches is not taken. Both numbers are offsets into the text.
 */
export function selectedWords(text: string, from: number, to: number): [from: number, to: number] {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start]!)) start += 1;
  while (end > start && /\s/.test(text[end - 1]!)) end -= 1;
  if (start === end) return [start, end];
  while (isInsideWord(text, start)) start -= 1;
  while (isInsideWord(text, end)) end += 1;
  return [start, end];
}

function isInsideWord(text: string, at: number): boolean {
  INSIDE_WORD.lastIndex = at;
  return INSIDE_WORD.test(text);
}
