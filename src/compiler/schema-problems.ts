import type { z } from 'astro/zod';
import { nearest } from '../domain/nearest.ts';
import type { Problem } from '../domain/problem.ts';
import type { YamlReading } from './yaml.ts';

type Issue = z.core.$ZodIssue;

/** What Zod found wrong with a file's data, as problems at the line of each field. */
export function schemaProblems(file: string, reading: YamlReading, issues: readonly Issue[], known: readonly string[]): Problem[] {
  return issues.flatMap((issue) => problemsOf(file, reading, issue, known));
}

function problemsOf(file: string, reading: YamlReading, issue: Issue, known: readonly string[]): Problem[] {
  const name = nameOf(issue.path);
  const value = valueAt(reading.value, issue.path);
  const at = (path: readonly PropertyKey[], part?: 'key') => ({ file, ...reading.locate(path, part) });
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const near = nearest(key, issue.path.length === 0 ? known : []);
      return {
        ...at([...issue.path, key], 'key'),
        kind: 'unknown-field',
        says: `unknown field "${[...issue.path, key].map(String).join('.')}"`,
        mend: near ? `did you mean "${near}"?` : 'remove it, or move its words into the body',
      };
    });
  }
  if (value === undefined && issue.code !== 'invalid_union') {
    return [
      { ...at(issue.path), kind: 'missing-field', says: `field "${name}" is missing`, mend: `add "${String(issue.path.at(-1))}: …" (${expectation(issue)})` },
    ];
  }
  return [{ ...at(issue.path), kind: 'wrong-field', says: `"${name}" is ${quote(value)}`, mend: wrongMend(issue, value) }];
}

function wrongMend(issue: Issue, value: unknown): string {
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    const near = nearest(String(value), allowed);
    return near ? `did you mean "${near}"? One of: ${allowed.join(', ')}` : `use one of: ${allowed.join(', ')}`;
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0)
    return issue.errors
      .map((issues) => issues[0]?.message ?? '')
      .filter(Boolean)
      .join(', or ');
  return expectation(issue);
}

/** What the field wants, in words. */
function expectation(issue: Issue): string {
  if (issue.code === 'invalid_type') return `it takes ${article(issue.expected)}`;
  if (issue.code === 'too_small' && /^Too small/.test(issue.message)) return `at least ${issue.minimum} ${unit(issue.origin)}`;
  if (issue.code === 'too_big' && /^Too big/.test(issue.message)) return `at most ${issue.maximum} ${unit(issue.origin)}`;
  if (issue.code === 'invalid_value') return `one of: ${issue.values.join(', ')}`;
  return issue.message;
}

function article(type: string): string {
  const words: Record<string, string> = { string: 'text', int: 'a whole number', record: 'fields', object: 'fields', array: 'a list' };
  return words[type] ?? `a ${type}`;
}

function unit(origin: string): string {
  if (origin === 'string') return 'characters';
  return origin === 'array' ? 'items' : '';
}

function nameOf(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : String(step)))
    .join('.')
    .replaceAll('.[', '[');
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step], data);
}

/** A value as the author wrote it, short enough for one line. */
function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const short = text.length > 60 ? `${text.slice(0, 57)}…` : text;
  const length = typeof value === 'string' && text.length > 60 ? ` (${text.length} characters)` : '';
  return `"${short}"${length}`;
}
