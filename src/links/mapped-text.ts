/**
 * A text read out of an encoded one (character references, percent-encoding, quoted-printable…)
 * that can be edited: every edit of the decoded text becomes an edit of the encoded one, in its
 * encoding.
 */

/** Replaces the code units from `from` up to `to` by `text`. */
export interface Edit {
  from: number;
  to: number;
  text: string;
}

/** A range of code units, the end excluded. */
export interface Range {
  from: number;
  to: number;
}

/** A decoded text with its way back to the source. */
export interface MappedText {
  text: string;
  /** Where a range of the decoded text stands in the source. */
  rangeInSource(range: Range): Range;
  /** The edits of the source that have the effect of these; undefined where it can't be written. */
  toSource(edits: readonly Edit[]): Edit[] | undefined;
}

/** How one encoding reads and writes. */
export interface TokenCodec {
  /** Everything that stands for something else: `&amp;`, `%2F`, `=3D`. Must have the flag `g`. */
  pattern: RegExp;
  /** What a token stands for; undefined where it stands for itself. */
  decode(token: string, index: number): string | undefined;
  /**
   * Writes characters as the link that is replaced does. Undefined where the encoding has no way
   * to say them.
   */
  encode(value: string, around: Surroundings): string | undefined;
}

/** What stands around the characters that an encoding writes. */
export interface Surroundings {
  /** How each character is written that the replaced link writes as a token. */
  style: ReadonlyMap<string, string>;
  /** What the characters replace. */
  replaced: string;
  /** The source in front and behind, up to a thousand signs, for encodings with a longest line. */
  before: string;
  after: string;
}

/** A token and what it stands for. */
interface Token {
  /** Offset in the decoded text. */
  at: number;
  text: string;
  source: Range;
}

/** Decodes a text token by token; undefined where it has no token. */
export function mapTokens(source: string, codec: TokenCodec): MappedText | undefined {
  const { text, tokens } = decode(source, codec);
  if (tokens.length === 0) return undefined;
  const rangeInSource = ({ from, to }: Range): Range => ({
    from: inSource(tokens, from, 'start'),
    to: from === to ? inSource(tokens, from, 'start') : inSource(tokens, to, 'end'),
  });
  const toSource = (edits: readonly Edit[]): Edit[] | undefined => {
    const written = edits.map((edit) => encodeEdit(edit, { source, text, tokens, codec }));
    return written.every((edit) => edit !== undefined) ? written : undefined;
  };
  return { text, rangeInSource, toSource };
}

/** Decodes nothing, and encodes what is written into it: for formats in which `#` needs a `\`. */
export function mapAsIs(source: string, encode: TokenCodec['encode']): MappedText {
  return {
    text: source,
    rangeInSource: (range) => range,
    toSource: (edits) => {
      const codec: TokenCodec = { pattern: /(?!)/g, decode: () => undefined, encode };
      const whole = { source, text: source, tokens: [], codec };
      const written = edits.map((edit) => encodeEdit(edit, whole, { proven: true }));
      return written.every((edit) => edit !== undefined) ? written : undefined;
    },
  };
}

/**
 * The text after edits, which may stand in any order; those that overlap an earlier one are
 * dropped.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let from = 0;
  let out = '';
  for (const edit of [...edits].sort((a, b) => a.from - b.from)) {
    if (edit.from < from) continue;
    out += text.slice(from, edit.from) + edit.text;
    from = edit.to;
  }
  return out + text.slice(from);
}

/** The smallest edit that turns `before`, which stands at `from`, into `after`. */
export function smallestEdit(before: string, after: string, from = 0): Edit {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return {
    from: from + head,
    to: from + before.length - tail,
    text: after.slice(head, after.length - tail),
  };
}

function decode(source: string, codec: TokenCodec): { text: string; tokens: Token[] } {
  const tokens: Token[] = [];
  const out: string[] = [];
  let from = 0;
  let length = 0;
  for (const match of source.matchAll(codec.pattern)) {
    const text = codec.decode(match[0], match.index);
    if (text === undefined) continue;
    out.push(source.slice(from, match.index), text);
    length += match.index - from;
    from = match.index + match[0].length;
    tokens.push({ at: length, text, source: { from: match.index, to: from } });
    length += text.length;
  }
  out.push(source.slice(from));
  return { text: out.join(''), tokens };
}

/** The place of a decoded offset. Inside a token it is the token's beginning or end. */
function inSource(tokens: readonly Token[], offset: number, side: 'start' | 'end'): number {
  const after = firstAfter(tokens, side === 'start' ? offset : offset - 1);
  const last = tokens[after - 1];
  if (!last) return offset;
  const end = last.at + last.text.length;
  if (offset < end) return side === 'start' ? last.source.from : last.source.to;
  return last.source.to + (offset - end);
}

/** Number of the first token that begins behind an offset. */
function firstAfter(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.at <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Decoded {
  source: string;
  text: string;
  tokens: readonly Token[];
  codec: TokenCodec;
}

/**
 * The edit of the source for one of the decoded text. It covers the whole range, so that an outer
 * encoding sees the style of all of it; only what differs is written anew.
 */
function encodeEdit(
  edit: Edit,
  { source, text, tokens, codec }: Decoded,
  { proven = false } = {},
): Edit | undefined {
  const { from, to } = {
    from: inSource(tokens, edit.from, 'start'),
    to: inSource(tokens, edit.to, edit.from === edit.to ? 'start' : 'end'),
  };
  const inner = tokensIn(tokens, edit);
  const small = widened(
    smallestEdit(text.slice(edit.from, edit.to), edit.text, edit.from),
    inner,
    text,
  );
  const head = source.slice(from, inSource(tokens, small.from, 'start'));
  const tailFrom = small.from === small.to ? from + head.length : inSource(tokens, small.to, 'end');
  const tail = source.slice(tailFrom, to);
  const middle = codec.encode(small.text, {
    style: styleOf(inner, source),
    replaced: text.slice(small.from, small.to),
    before: source.slice(Math.max(0, from - 1000), from) + head,
    after: tail + source.slice(to, to + 1000),
  });
  if (middle === undefined) return undefined;
  const written = head + middle + tail;
  if (!proven && decode(written, codec).text !== edit.text) return undefined;
  return { from, to, text: written };
}

/** The tokens that stand in a range of the decoded text. */
function tokensIn(tokens: readonly Token[], { from, to }: Range): Token[] {
  const first = Math.max(0, firstAfter(tokens, from) - 1);
  return tokens
    .slice(first, firstAfter(tokens, to - 1))
    .filter(({ at, text: { length } }) => at < to && at + length > from);
}

/** An edit that begins or ends inside a token of several characters takes in the whole token. */
function widened(edit: Edit, tokens: readonly Token[], text: string): Edit {
  let { from, to } = edit;
  for (const token of tokens) {
    const end = token.at + token.text.length;
    if (token.at < from && end > from) from = token.at;
    if (token.at < to && end > to) to = end;
  }
  return { from, to, text: text.slice(from, edit.from) + edit.text + text.slice(edit.to, to) };
}

/** How each character that is written as a token is written. */
function styleOf(tokens: readonly Token[], source: string): ReadonlyMap<string, string> {
  return new Map(
    tokens
      .filter(({ text }) => text.length === 1)
      .map(({ text, source: { from, to } }) => [text, source.slice(from, to)]),
  );
}
