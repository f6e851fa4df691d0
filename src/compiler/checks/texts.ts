import type { Problem } from '../../problems/problem.ts';
import { problemAt, type Draft } from '../draft.ts';
import type { DataPath } from '../yaml.ts';
import type { Check } from '../check.ts';

/**
 * Every text of a frontmatter has words, begins and ends with them, and stands on one line without
 * marks of Markdown. Only `more` of a term is Markdown.
 */
export const texts: Check = ({ drafts }) =>
  drafts.flatMap((draft) =>
    textsIn(draft.entry.data, []).flatMap(({ text, path }) =>
      path[0] === 'more' ? [] : problemsOf(draft, text, path),
    ),
  );

/** A text of the data and where it stands. */
interface DataText {
  text: string;
  path: DataPath;
}

function textsIn(value: unknown, path: DataPath): DataText[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (value === null || typeof value !== 'object' || value instanceof Date) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    textsIn(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function problemsOf(draft: Draft, text: string, path: DataPath): Problem[] {
  const name = path.filter((step) => typeof step === 'string').join('.');
  const finding = textFinding(text);
  return finding
    ? [
        problemAt(draft, path, {
          kind: 'data-text',
          says: `"${name}" ${finding.says}`,
          mend: finding.mend,
        }),
      ]
    : [];
}

/** Marks of Markdown that are shown as they stand where there is no Markdown. */
const MARKS: readonly (readonly [pattern: RegExp, mend: string])[] = [
  [/\]\(|\[\[/, 'take the link out: only the body of a page has links'],
  [
    /\*\*|(?<![\p{L}\p{N}_])__(?=\S)|~~|(?<![\s*\d])\*(?![\s*])|(?<!\S)\*(?=\p{L})/u,
    'take the marks away: only the body of a page has emphasis',
  ],
  [/<\/?[a-zA-Z][^<>]*>|\{\/\*/, 'take it away: only the body of a page has markup'],
  [
    /&(?:#\d+|#[xX][\da-fA-F]+|amp|lt|gt|quot|apos|nbsp|shy|ndash|mdash|hellip|[lr][sd]quo);/,
    'write the character itself',
  ],
];

/**
 * What is wrong with a text that is shown as it stands: of a frontmatter or an attribute. Undefined
 * where nothing is.
 */
export function textFinding(text: string): { says: string; mend: string } | undefined {
  if (text.trim() === '') return { says: 'has no words', mend: 'write some, or remove the field' };
  if (/[^\P{C}\u00ad\u200c\u200d]|[\u2028\u2029]/u.test(text)) {
    return {
      says: 'holds a line break, a tab or a sign that nobody sees',
      mend: 'write it on one line; ">-" folds a long one',
    };
  }
  if (text !== text.trim())
    return { says: 'has a space before or behind its words', mend: 'take it away' };
  for (const [pattern, mend] of MARKS) {
    const [mark] = pattern.exec(text) ?? [];
    if (mark) return { says: `holds "${mark}", and is shown as it stands`, mend };
  }
  return undefined;
}
