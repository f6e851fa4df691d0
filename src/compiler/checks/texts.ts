import type { Problem } from '../../domain/problem.ts';
import { problemAt, type Draft } from '../draft.ts';
import type { DataPath } from '../yaml.ts';
import type { Check } from '../check.ts';

/** Every text of a frontmatter has words, begins and ends with them, and stands on one line without marks of Markdown. Only `more` of a term is Markdown. */
export const texts: Check = ({ drafts }) =>
  drafts.flatMap((draft) => textsIn(draft.entry.data, []).flatMap(({ text, path }) => (path[0] === 'more' ? [] : problemsOf(draft, text, path))));

/** A text of the data and where it stands. */
interface DataText {
  text: string;
  path: DataPath;
}

function textsIn(value: unknown, path: DataPath): DataText[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (value === null || typeof value !== 'object' || value instanceof Date) return [];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, [...path, Array.isArray(value) ? Number(key) : key]));
}

function problemsOf(draft: Draft, text: string, path: DataPath): Problem[] {
  const name = path.filter((step) => typeof step === 'string').join('.');
  const found = (says: string, mend: string) => [problemAt(draft, path, { kind: 'data-text', says, mend })];
  if (text.trim() === '') return found(`"${name}" has no words`, 'write some, or remove the field');
  if (/\p{Cc}|[\u200b\u2028\u2029\ufeff]/u.test(text))
    return found(`"${name}" holds a line break, a tab or a sign that nobody sees`, 'write it on one line; ">-" folds a long one');
  if (text !== text.trim()) return found(`"${name}" has a space before or behind its words`, 'take it away');
  const [link] = /\]\(|\[\[/.exec(text) ?? [];
  return link ? found(`"${name}" holds "${link}", and is shown as it stands`, 'take the link out: only the body of a page has links') : [];
}
