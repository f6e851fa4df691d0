import type { z } from 'astro/zod';
import { nearest } from '../text/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import { nameOf, type YamlReading } from './yaml.ts';

type Issue = z.core.$ZodIssue;

/** What Zod found wrong with a file's data, as problems at the line of each field. */
export function schemaProblems(
  file: string,
  reading: YamlReading,
  issues: readonly Issue[],
  known: readonly string[],
): Problem[] {
  return issues.flatMap((issue) => problemsOf(file, reading, issue, known));
}

function problemsOf(
  file: string,
  reading: YamlReading,
  issue: Issue,
  known: readonly string[],
): Problem[] {
  const name = nameOf(issue.path);
  const value = valueAt(reading.value, issue.path);
  const at = (path: readonly PropertyKey[], part?: 'key') => ({
    file,
    ...reading.locate(path, part),
  });
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const near = nearest(key, issue.path.length === 0 ? known : []);
      return {
        ...at([...issue.path, key], 'key'),
        kind: 'unknown-field',
        says: `unknown field "${nameOf([...issue.path, key])}"`,
        mend: near ? `did you mean "${near}"?` : 'remove it, or move its words into the body',
      };
    });
  }
  if (issue.path.length === 0) {
    return [
      {
        ...at([]),
        kind: 'wrong-field',
        says: `the data is ${quote(value)}`,
        mend: 'write it as fields, like "title: …"',
      },
    ];
  }
  if (issue.code === 'invalid_key') {
    const key = String(issue.path.at(-1));
    return [
      {
        ...at(issue.path, 'key'),
        kind: 'wrong-field',
        says: `"${key}" is a name in "${nameOf(issue.path.slice(0, -1))}"`,
        mend: issue.issues[0]!.message,
      },
    ];
  }
  if (value === undefined) {
    return [
      {
        ...at(issue.path),
        kind: 'missing-field',
        says: `field "${name}" is missing`,
        mend: `add "${String(issue.path.at(-1))}: …" (${expectation(issue)})`,
      },
    ];
  }
  return [
    {
      ...at(issue.path),
      kind: 'wrong-field',
      says: `"${name}" is ${value === null ? 'empty' : quote(value)}`,
      mend: wrongMend(issue, value),
    },
  ];
}

function wrongMend(issue: Issue, value: unknown): string {
  const allowed = valuesOf(issue);
  if (!allowed) return expectation(issue);
  const near = nearest(String(value), allowed);
  return near
    ? `did you mean "${near}"? One of: ${allowed.join(', ')}`
    : `use one of: ${allowed.join(', ')}`;
}

/** The closed list that the field chooses from, or undefined. */
function valuesOf(issue: Issue): string[] | undefined {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  if (issue.code === 'invalid_union' && 'options' in issue && Array.isArray(issue.options))
    return issue.options.map(String);
  return undefined;
}

/** What the field wants, in words. */
function expectation(issue: Issue): string {
  const allowed = valuesOf(issue);
  if (allowed) return `one of: ${allowed.join(', ')}`;
  if (issue.code === 'invalid_union')
    return [
      ...new Set(issue.errors.flatMap(([first]) => (first ? [expectation(first)] : []))),
    ].join(', or ');
  if (issue.code === 'invalid_type' && /^Invalid input/.test(issue.message))
    return `it takes ${article(issue.expected)}`;
  if (issue.code === 'too_small' && /^Too small/.test(issue.message))
    return bound('at least', 'more than', issue.minimum, issue);
  if (issue.code === 'too_big' && /^Too big/.test(issue.message))
    return bound('at most', 'less than', issue.maximum, issue);
  return issue.message;
}

function bound(
  inclusive: string,
  exclusive: string,
  limit: number | bigint,
  { origin, ...issue }: { origin: string; inclusive?: boolean | undefined },
): string {
  return [issue.inclusive === false ? exclusive : inclusive, limit, unit(origin, Number(limit))]
    .join(' ')
    .trim();
}

function article(type: string): string {
  const words: Record<string, string> = {
    string: 'text',
    int: 'a whole number',
    record: 'fields',
    object: 'fields',
    array: 'a list',
    boolean: 'true or false',
  };
  return words[type] ?? `a ${type}`;
}

function unit(origin: string, count: number): string {
  const one = { string: 'character', array: 'item' }[origin];
  return one ? `${one}${count === 1 ? '' : 's'}` : '';
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step],
    data,
  );
}

/** A value as the author wrote it, short enough for one line. */
function quote(value: unknown): string {
  const text =
    typeof value === 'string'
      ? value
      : typeof value === 'number'
        ? String(value)
        : (JSON.stringify(value) ?? String(value));
  const short = text.length > 60 ? `${text.slice(0, 57)}…` : text;
  const length =
    typeof value === 'string' && text.length > 60 ? ` (${text.length} characters)` : '';
  return `"${short}"${length}`;
}
