/**
 * How a reader wants the page to look: a set of words, kept as one text and set on the root element
 * as `data-look`, where the style sheet finds them (`:root[data-look~='sepia']`). No word means: as
 * the page comes.
 */

/**
 * The choices of one from several, in the order they are offered. The empty word is what holds when
 * nothing was chosen.
 */
export const CHOICES = {
  theme: { label: 'Theme', words: { '': 'System', light: 'Light', dark: 'Dark', sepia: 'Sepia' } },
  size: {
    label: 'Text size',
    words: { small: 'Small', '': 'Medium', large: 'Large', larger: 'Larger' },
  },
  measure: {
    label: 'Width of the column',
    words: { narrow: 'Narrow', '': 'Normal', wide: 'Wide' },
  },
} as const;

/** One of the choices. */
export type Choice = keyof typeof CHOICES;

/** Words that are there or not. */
export const MARKS = {
  /** Nothing but the text, until a key or a tap. */
  calm: 'calm',
  /** No previews of links. */
  plainLinks: 'plain-links',
  /**
   * This browser remembers some reading: keeps the place where it will be said, so that nothing
   * moves.
   */
  begun: 'begun',
} as const;

/** One of the words that are there or not. */
export type Mark = (typeof MARKS)[keyof typeof MARKS];

/** The word chosen in a look for one of the choices; empty where none is. */
export function chosen(look: string, choice: Choice): string {
  return wordsOf(look).find((word) => word in CHOICES[choice].words) ?? '';
}

/**
 * The look with another word for one of the choices; the empty word takes the choice back. A word
 * that is not among those offered is not taken.
 */
export function withChoice(look: string, choice: Choice, word: string): string {
  const others = wordsOf(look).filter((other) => !(other in CHOICES[choice].words));
  return [...others, ...(word && word in CHOICES[choice].words ? [word] : [])].join(' ');
}

/** Is the mark in the look? */
export function hasMark(look: string, mark: Mark): boolean {
  return wordsOf(look).includes(mark);
}

/** The look with the mark set or taken out. */
export function withMark(look: string, mark: Mark, on: boolean): string {
  const others = wordsOf(look).filter((word) => word !== mark);
  return [...others, ...(on ? [mark] : [])].join(' ');
}

function wordsOf(look: string): string[] {
  return look.split(' ').filter(Boolean);
}
