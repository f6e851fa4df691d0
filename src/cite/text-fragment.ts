/**
 * Text fragments: `#:~:text=prefix-,start,end,-suffix` leads a browser to a passage. A page is its
 * blocks of text in order; a browser's terms never cross from one block into the next.
 */

/** A point in a page's text: which block, and how many characters into it. */
export interface TextPoint {
  block: number;
  offset: number;
}

/** A passage of a page, from a point to a later one. */
export interface Passage {
  from: TextPoint;
  to: TextPoint;
}

/** The parts of a directive, as plain words. */
export interface TextDirective {
  prefix?: string;
  start: string;
  end?: string;
  suffix?: string;
}

/**
 * Longest passage that is written out whole; longer ones are named by their first and last words.
 */
const WHOLE = 120;
/**
 * Words taken from either end of a longer passage at first, and at most around an ambiguous one.
 */
const FEW_WORDS = 4;
const MOST_WORDS = 14;

/**
 * The directive that leads to a passage and to no earlier one: as short as it can be, and with
 * words before and after it only where the words themselves stand on the page more than once.
 * Undefined where the passage holds no word.
 */
export function textDirective(
  blocks: readonly string[],
  passage: Passage,
): TextDirective | undefined {
  const texts = blocks.map((text) => text.replace(/\s/g, ' '));
  const whole = toWords(texts, passage);
  if (!whole) return undefined;
  const candidates = [...directivesFor(texts, whole)];
  return candidates.find((directive) => leadsTo(texts, directive, whole)) ?? candidates.at(-1);
}

/** The directive as the end of an address, after `#id` or `#`: `:~:text=…`. */
export function fragmentOf({ prefix, start, end, suffix }: TextDirective): string {
  const parts = [
    prefix && `${encode(prefix)}-`,
    encode(start),
    end && encode(end),
    suffix && `-${encode(suffix)}`,
  ];
  return `:~:text=${parts.filter(Boolean).join(',')}`;
}

/**
 * Percent-encoded for a directive, where comma, ampersand and hyphen have meaning, and for wikis,
 * where quotes and brackets have.
 */
function encode(words: string): string {
  return encodeURIComponent(words).replace(
    /[-!'()*~_]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/**
 * One character for one, so that offsets stay: spaces alike, quotation marks alike, case folded
 * where it keeps the length.
 */
function folded(text: string): string {
  return text
    .replace(/\s/g, ' ')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\p{Lu}/gu, (letter) =>
      letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
    );
}

const WORD = /[\p{L}\p{N}\p{M}_]/u;

/**
 * The passage widened to whole words, for a browser finds nothing less; undefined where it holds
 * none.
 */
function toWords(texts: readonly string[], { from, to }: Passage): Passage | undefined {
  let [first, last] = [from.block, to.block];
  let start = from.offset;
  let end = to.offset;
  while (first <= last && !hasWord(texts[first]!.slice(start, first === last ? end : undefined))) {
    first += 1;
    start = 0;
  }
  if (first > last) return undefined;
  while (last > first && !hasWord(texts[last]!.slice(0, end))) {
    last -= 1;
    end = texts[last]!.length;
  }
  const [head, tail] = [texts[first]!, texts[last]!];
  while (!WORD.test(head[start]!)) start += 1;
  while (start > 0 && WORD.test(head[start - 1]!)) start -= 1;
  while (!WORD.test(tail[end - 1]!)) end -= 1;
  while (end < tail.length && WORD.test(tail[end]!)) end += 1;
  return { from: { block: first, offset: start }, to: { block: last, offset: end } };
}

function hasWord(text: string): boolean {
  return WORD.test(text);
}

/** Ever more exact directives for a passage. */
function* directivesFor(texts: readonly string[], { from, to }: Passage): Generator<TextDirective> {
  const head = texts[from.block]!;
  const tail = texts[to.block]!;
  const before =
    [head.slice(0, from.offset), ...texts.slice(0, from.block).reverse()].find(hasWord) ?? '';
  const after = [tail.slice(to.offset), ...texts.slice(to.block + 1)].find(hasWord) ?? '';
  const oneBlock = from.block === to.block;
  const inside = oneBlock ? head.slice(from.offset, to.offset) : '';
  // In one block the two ends must not meet.
  const middle = inside.indexOf(' ', inside.length / 2);
  for (let around = 0; around <= MOST_WORDS; around += around < 4 ? 1 : 5) {
    const prefix = wordsOf(before)
      .slice(-around)
      .join(' ')
      .replace(/^[^\p{L}\p{N}]+/u, '');
    const suffix = wordsOf(after)
      .slice(0, around)
      .join(' ')
      .replace(/[^\p{L}\p{N}]+$/u, '');
    const context = around === 0 ? {} : { ...(prefix && { prefix }), ...(suffix && { suffix }) };
    if (oneBlock && (inside.length <= WHOLE || middle < 0)) {
      yield { ...context, start: inside };
      continue;
    }
    const few = FEW_WORDS + around;
    const start = wordsOf(oneBlock ? inside.slice(0, middle) : head.slice(from.offset))
      .slice(0, few)
      .join(' ');
    const end = wordsOf(oneBlock ? inside.slice(middle) : tail.slice(0, to.offset))
      .slice(-few)
      .join(' ');
    yield {
      ...context,
      start: start.replace(/[^\p{L}\p{N}]+$/u, ''),
      end: end.replace(/^[^\p{L}\p{N}]+/u, ''),
    };
  }
}

function wordsOf(text: string): string[] {
  return text.split(' ').filter(Boolean);
}

/** Is this passage the first that a browser finds for the directive? */
function leadsTo(texts: readonly string[], directive: TextDirective, wanted: Passage): boolean {
  const found = firstMatch(texts, directive);
  return found !== undefined && same(found.from, wanted.from) && same(found.to, wanted.to);
}

function same(a: TextPoint, b: TextPoint): boolean {
  return a.block === b.block && a.offset === b.offset;
}

/** What a browser does with a directive: the first place where all its parts fit. */
export function firstMatch(
  blocks: readonly string[],
  { prefix, start, end, suffix }: TextDirective,
): Passage | undefined {
  const texts = blocks.map(folded);
  const origin = { block: 0, offset: 0 };
  for (const opening of occurrences(texts, folded(prefix ?? start), origin)) {
    const from = prefix ? skipSpace(texts, opening.to) : opening.from;
    const stop = { block: from.block, offset: from.offset + start.length };
    if (prefix && !standsAt(texts, folded(start), from)) continue;
    if (!endsWord(texts, stop)) continue;
    const closings =
      end === undefined ? [{ from, to: stop }] : occurrences(texts, folded(end), stop);
    for (const { to } of closings) {
      if (!endsWord(texts, to)) continue;
      if (suffix === undefined || standsAt(texts, folded(suffix), skipSpace(texts, to)))
        return { from, to };
    }
  }
  return undefined;
}

/** Where some words stand at the beginning of a word, from a point on. */
function* occurrences(
  texts: readonly string[],
  words: string,
  after: TextPoint,
): Generator<Passage> {
  for (let block = after.block; block < texts.length; block += 1) {
    const text = texts[block]!;
    for (
      let at = text.indexOf(words, block === after.block ? after.offset : 0);
      at >= 0;
      at = text.indexOf(words, at + 1)
    ) {
      const startsWord = at === 0 || !WORD.test(text[at - 1]!) || !WORD.test(words[0]!);
      if (startsWord)
        yield { from: { block, offset: at }, to: { block, offset: at + words.length } };
    }
  }
}

function standsAt(texts: readonly string[], words: string, { block, offset }: TextPoint): boolean {
  return texts[block]?.startsWith(words, offset) ?? false;
}

function endsWord(texts: readonly string[], { block, offset }: TextPoint): boolean {
  const text = texts[block]!;
  return offset >= text.length || !WORD.test(text[offset]!) || !WORD.test(text[offset - 1]!);
}

/** The next place that is not a space, in this block or a later one. */
function skipSpace(texts: readonly string[], { block, offset }: TextPoint): TextPoint {
  const rest = texts[block]!.slice(offset);
  const spaces = rest.length - rest.trimStart().length;
  if (spaces < rest.length || block + 1 >= texts.length) return { block, offset: offset + spaces };
  return skipSpace(texts, { block: block + 1, offset: 0 });
}
