import type { Nodes, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { targetOf } from './outline.ts';

/** What a page's prose does that its editor wants to see, by the rules of the house style. */
export interface ProseStyle {
  /** Names of stories that running text leads to, outside the section that lists stories. */
  people: string[];
  /** Sentences of the running text. */
  sentences: number;
  /** Those of more than thirty words. */
  long: string[];
  /** Sentences whose subject is a source of the book instead of the work. */
  aboutSources: string[];
  /** Lists that are announced with a number and not given. */
  promised: string[];
}

/** Most words of a sentence that is read once. */
const MOST_WORDS = 30;
/** Sections where stories are listed, so that a name there needs no place in the text. */
const LISTING = new Set(['seen-in-the-stories']);
const NUMBERS = 'two three four five six seven eight nine ten eleven twelve'.split(' ');
/** "Seven steps:" at the end of a paragraph. */
const ANNOUNCED = new RegExp(`\\b(${NUMBERS.join('|')})\\b[^.!?:]{0,80}:$`, 'i');
/** A source as somebody who says, tells or holds. */
const ABOUT_SOURCES = new RegExp(
  [
    String.raw`\b(the|this|that) (book|essay|note|guide|author|interview)('s|’s)? `,
    String.raw`(says?|said|tells?|told|adds?|added|holds?|held|argues?|warns?|calls?|names?|`,
    String.raw`gives?|notes?|lists?|puts?|recommends?|suggests?|advises?|describes?|uses?)\b`,
    String.raw`|\bin (our|the) (stories|interviews|sources)\b|\bour (stories|sources) (say|show|tell)\b`,
  ].join(''),
  'i',
);

/** Reads the style of a page's prose. */
export function proseStyleOf(tree: Root): ProseStyle {
  const people = new Set<string>();
  const sentences: string[] = [];
  const promised: string[] = [];
  let section = '';
  tree.children.forEach((block, i) => {
    if (block.type === 'heading') section = block.data?.id ?? '';
    if (block.type === 'heading' || block.type === 'footnoteDefinition') return;
    if (!LISTING.has(section)) for (const story of storiesIn(block)) people.add(story);
    sentences.push(...sentencesIn(block));
    if (isPromise(block, tree.children[i + 1])) promised.push(lastSentence(toString(block)));
  });
  return {
    people: [...people],
    sentences: sentences.length,
    long: sentences.filter((sentence) => wordsIn(sentence) > MOST_WORDS),
    aboutSources: sentences.filter((sentence) => ABOUT_SOURCES.test(sentence)),
    promised,
  };
}

function storiesIn(block: Nodes): string[] {
  const found: string[] = [];
  visit(block, 'link', ({ url }) => {
    const [kind, slug] = (targetOf(url) ?? '').split('#')[0]!.split(':');
    if (kind === 'story' && slug) found.push(slug);
  });
  return found;
}

/** Sentences of a block's paragraphs; cells of tables and code are none. */
function sentencesIn(block: Nodes): string[] {
  const found: string[] = [];
  visit(block, 'paragraph', (paragraph) => {
    const text = toString(paragraph).replace(/\s+/g, ' ');
    const segments = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text);
    found.push(...[...segments].map(({ segment }) => segment.trim()).filter(Boolean));
  });
  return found;
}

function wordsIn(sentence: string): number {
  return sentence.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** A paragraph that announces a number of things, with nothing behind it that could be them. */
function isPromise(block: RootContent, next: RootContent | undefined): boolean {
  if (block.type !== 'paragraph') return false;
  const announced = ANNOUNCED.exec(toString(block).trim());
  if (!announced) return false;
  if (next?.type !== 'list') return !next || next.type === 'paragraph' || next.type === 'heading';
  return next.children.length !== NUMBERS.indexOf(announced[1]!.toLowerCase()) + 2;
}

function lastSentence(text: string): string {
  return text.split(/(?<=[.!?])\s/).at(-1) ?? text;
}

/**
 * Most people in running text, and the largest share of long sentences, of a page that explains.
 */
const MOST_PEOPLE = 6;
const MOST_LONG = 0.03;

/**
 * What falls below the rules of the house style, one line each; of stories, only who talks about
 * sources.
 */
export function styleShortfalls(file: string, kind: string, style: ProseStyle): string[] {
  const { people, sentences, long, aboutSources, promised } = style;
  const explains = kind === 'guide' || kind === 'archetype';
  const lines: string[] = [];
  if (explains && people.length > MOST_PEOPLE)
    lines.push(
      `${people.length} people in running text, more than ${MOST_PEOPLE}: ${people.join(', ')}`,
    );
  if (explains && long.length > Math.max(1, MOST_LONG * sentences))
    lines.push(`${long.length} of ${sentences} sentences over ${MOST_WORDS} words: "${long[0]}"`);
  lines.push(...aboutSources.map((sentence) => `talks about a source: "${sentence}"`));
  lines.push(...promised.map((sentence) => `announces what it doesn't give: "${sentence}"`));
  return lines.map((line) => `${file}: ${line}`);
}
