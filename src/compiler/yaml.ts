import { isMap, isNode, isPair, isScalar, isSeq, parseDocument, type Node } from 'yaml';
import type { Problem } from '../domain/problem.ts';
import { placeAt, type Place, type SourceFile } from './source-file.ts';

/** A path into YAML data, as Zod gives it: keys and indexes. */
export type DataPath = readonly PropertyKey[];

/** YAML that was read: its value, and where each part of it stands in the file. */
export interface YamlReading {
  value: unknown;
  /** Where the value (or, with `key`, the name of it) at a path stands; the nearest part there is otherwise. */
  locate(path: DataPath, part?: 'value' | 'key'): Place;
  problems: Problem[];
}

/** Reads YAML that stands at `offset` in a file. Every syntax error becomes a problem; the value is then undefined. */
export function readYaml(file: SourceFile, yaml: string, offset: number): YamlReading {
  const document = parseDocument(yaml, { prettyErrors: false });
  const problems = document.errors.map((error): Problem => {
    const place = placeAt(file.text, offset + error.pos[0]);
    const quoted = file.text.split('\n')[place.line - 1]?.trim() ?? '';
    return {
      file: file.path,
      ...place,
      kind: 'yaml-syntax',
      says: `the YAML does not parse at "${quoted}": ${firstSentence(error.message)}`,
      mend: mendOf(error.code),
    };
  });
  return {
    value: problems.length > 0 ? undefined : document.toJS(),
    locate: (path, part = 'value') => placeAt(file.text, offset + offsetOf(document.contents, path, part)),
    problems,
  };
}

function mendOf(code: string): string {
  if (code === 'DUPLICATE_KEY') return 'keep one of the two';
  if (code === 'BAD_INDENT' || code === 'TAB_AS_INDENT') return 'indent with two spaces, as the lines around it';
  return 'put text that holds a colon, a quote or a hash in double quotes';
}

function firstSentence(message: string): string {
  return message
    .split('\n')[0]!
    .replace(/[.:]?\s*$/, '')
    .replace(/^[A-Z]/, (letter) => letter.toLowerCase());
}

/** Offset of the part at a path, or of the deepest part on the way there. */
function offsetOf(root: unknown, path: DataPath, part: 'value' | 'key'): number {
  let node: unknown = root;
  let best = startOf(root);
  path.forEach((step, index) => {
    const last = index === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === step);
      if (!pair) return (node = undefined);
      node = pair.value;
      best = startOf(last && part === 'key' ? pair.key : startOf(pair.value, -1) >= 0 ? pair.value : pair.key, best);
      return;
    }
    node = isSeq(node) ? node.items[step as number] : undefined;
    best = startOf(node, best);
  });
  return best;
}

function startOf(node: unknown, otherwise = 0): number {
  return (isNode(node) ? (node as Node).range?.[0] : undefined) ?? otherwise;
}
