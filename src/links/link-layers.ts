import { mailParts } from './mail-parts.ts';
import type { Edit, MappedText, Range } from './mapped-text.ts';
import { unescapeText } from './unescape.ts';
import { wrappedTexts } from './link-wrappers.ts';

/** A text in which links are looked for: the given one, or one that was decoded out of it. */
export interface TextLayer {
  /** The layer it was decoded from; undefined for the text as it was given. */
  outer?: OuterText;
  /** Is it the target of another address, as in `url?q=https%3A%2F%2F…`? */
  wrapped: boolean;
}

/** A layer with what is to be searched in it: blanks stand where another layer was taken out. */
export interface SearchedText {
  layer: TextLayer;
  text: string;
}

interface OuterText {
  layer: TextLayer;
  /** Where its source begins in the outer layer. */
  at: number;
  mapped: MappedText;
}

/** An edit of a layer. */
export interface LayerEdit {
  layer: TextLayer;
  edit: Edit;
}

/** Encodings inside encodings are followed this deep: a mail in a zip in a mail has about six. */
const DEEPEST = 10;

/**
 * Every text that a text holds once its encodings are undone, each part of it in exactly one of
 * them.
 */
export function textLayers(text: string): SearchedText[] {
  const layer: TextLayer = { wrapped: false };
  const parts = mailParts(text);
  const bodies = parts.map(({ range, mapped }) => ({
    text: mapped.text,
    layer: { outer: { layer, at: range.from, mapped }, wrapped: false },
  }));
  const given = { layer, text: blanked(text, parts) };
  return [...unfolded(given, 0), ...bodies.flatMap((body) => unfolded(body, 1))];
}

/** Where a range of a layer stands in the text that was given. */
export function rangeInText({ outer }: TextLayer, range: Range): Range {
  if (!outer) return range;
  const { from, to } = outer.mapped.rangeInSource(range);
  return rangeInText(outer.layer, { from: from + outer.at, to: to + outer.at });
}

/** Can the edit be written in all the encodings around its layer? */
export function isWritable(edit: LayerEdit): boolean {
  return editsOfText([edit]).length > 0;
}

/** The edits of the text as it was given that have the effect of edits of its layers. */
export function editsOfText(edits: readonly LayerEdit[]): Edit[] {
  const depth = ({ outer }: TextLayer): number => (outer ? 1 + depth(outer.layer) : 0);
  const pending = new Map<TextLayer, Edit[]>();
  const push = (layer: TextLayer, own: readonly Edit[]) => {
    const all = pending.get(layer) ?? [];
    for (const edit of own) all.push(edit);
    pending.set(layer, all);
  };
  for (const { layer, edit } of edits) push(layer, [edit]);
  const done: Edit[] = [];
  while (pending.size > 0) {
    const [layer] = [...pending.keys()].sort((a, b) => depth(b) - depth(a));
    const own = pending.get(layer!)!;
    pending.delete(layer!);
    const outer = layer!.outer;
    if (!outer) for (const edit of own) done.push(edit);
    else push(outer.layer, shifted(outer.mapped.toSource(own) ?? [], outer.at));
  }
  return done.sort((a, b) => a.from - b.from);
}

function shifted(edits: readonly Edit[], by: number): Edit[] {
  return edits.map(({ from, to, text }) => ({ from: from + by, to: to + by, text }));
}

/** The layer with its escapes undone as often as there are any, and the targets of its wrappers. */
function unfolded({ layer, text }: SearchedText, depth: number): SearchedText[] {
  if (depth >= DEEPEST) return [{ layer, text }];
  const mapped = unescapeText(text, { canBeLatex: depth === 0 });
  if (mapped) {
    const plain = { outer: { layer, at: 0, mapped }, wrapped: layer.wrapped };
    return unfolded({ layer: plain, text: mapped.text }, depth + 1);
  }
  const targets = wrappedTexts(text);
  return [
    { layer, text: blanked(text, targets) },
    ...targets.flatMap(({ range, mapped: target }) => {
      const inner = { outer: { layer, at: range.from, mapped: target }, wrapped: true };
      return unfolded({ layer: inner, text: target.text }, depth + 1);
    }),
  ];
}

/** The text with blanks in some ranges, so that every other place keeps its offset. */
function blanked(text: string, parts: readonly { range: Range }[]): string {
  let from = 0;
  const kept = parts.map(({ range }) => {
    const piece = text.slice(from, range.from) + ' '.repeat(range.to - range.from);
    from = range.to;
    return piece;
  });
  return kept.join('') + text.slice(from);
}
