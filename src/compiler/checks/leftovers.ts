import type { Text } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Problem } from '../../domain/problem.ts';
import { parseMarkdown } from '../../markdown/parse.ts';
import { placeOf } from '../../markdown/place.ts';
import { keysOf, KINDS } from '../../vocabulary.ts';
import type { Check } from '../check.ts';
import { draftsOf } from '../draft.ts';
import { offsetOf, placeAt, type SourceFile } from '../source-file.ts';

/** Brackets that their author meant as a link or a footnote, and that stayed text. */
const LEFTOVERS: readonly { pattern: RegExp; says: (quoted: string) => string; mend: (quoted: string) => string }[] = [
  {
    pattern: /\[\^[^\]]+\]/g,
    says: (note) => `footnote "${note}" has no text`,
    mend: (note) => `add a line "${note}: …" at the end of the page`,
  },
  {
    pattern: /\[\[[^\n]{0,30}/g,
    says: (words) => `"${words}" opens no link`,
    mend: () => 'write "[[name]]" or "[[name|words]]" without marks inside; in a table, "\\|" for the bar',
  },
  {
    pattern: /\](?:\(| \((?=[a-z]+:))[^)\n]{0,60}\)?/g,
    says: (address) => `"${address}" is no link`,
    mend: () => 'the address stands right behind the words, without spaces: "[words](guide:introduction)"',
  },
  {
    pattern: /\]\[[^\]\n]{0,60}\]/g,
    says: (address) => `"${address}" is no link`,
    mend: () => 'write the address at the words: "[words](guide:introduction)"',
  },
];

/** A bracket in round ones may stand behind brackets that are no link, as in "[sic] (note: …)". */
const isMeant = (quoted: string) => !quoted.startsWith('] (') || [...keysOf(KINDS), 'https', 'http'].includes(quoted.slice(3).split(':')[0]!);

/** No link or footnote of a text stayed text. */
export const leftovers: Check = ({ drafts }) => {
  const problems: Problem[] = [];
  for (const { file, tree } of drafts) {
    visit(tree, 'text', (node) => {
      for (const { at, ...finding } of leftoversIn(node, file)) problems.push({ file: file.path, ...placeAt(file.text, at), ...finding });
    });
  }
  for (const { file, entry, locate } of draftsOf(drafts, 'term')) {
    visit(parseMarkdown(entry.data.more ?? ''), 'text', (node) => {
      for (const { kind, says, mend } of leftoversIn(node, file)) problems.push({ file: file.path, ...locate(['more']), kind, says, mend });
    });
  }
  return problems;
};

/** Each with its offset in the file. It is looked for there, since typography has changed the lengths of the text before it. */
function leftoversIn({ value, ...node }: Text, file: SourceFile): (Pick<Problem, 'kind' | 'says' | 'mend'> & { at: number })[] {
  return LEFTOVERS.flatMap(({ pattern, says, mend }) => {
    let from = offsetOf(file.text, placeOf({ ...node, value }));
    return [...value.matchAll(pattern)].flatMap(([quoted]) => {
      if (!isMeant(quoted)) return [];
      const at = Math.max(file.text.indexOf(quoted.slice(0, 3), from), from);
      from = at + 1;
      return [{ at, kind: 'dangling-link', says: says(quoted), mend: mend(quoted) }];
    });
  });
}
