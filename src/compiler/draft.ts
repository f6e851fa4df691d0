import type { Root } from 'mdast';
import type { Entry, EntryOf } from '../model/entry.ts';
import type { Problem } from '../problems/problem.ts';
import type { Place } from '../markdown/place.ts';
import type { Run } from '../markdown/running-text.ts';
import type { Kind } from '../vocabulary.ts';
import type { SourceFile } from './source-file.ts';
import type { DataPath } from './yaml.ts';

/** A content file that was read well enough to be checked against the others. */
export interface Draft<E extends Entry = Entry> {
  file: SourceFile;
  entry: E;
  /** The body's tree; an empty one for entries without a body. */
  tree: Root;
  /** The tree of a term's `more`; undefined for all others. */
  more?: Root | undefined;
  /**
   * The body's running text as it was written; that of `more` for a term. Offsets count from
   * `bodyAt`.
   */
  runs: readonly Run[];
  /** What to add to an offset in the body to have one in the file. */
  bodyAt: number;
  /** Where a frontmatter value (or its key) stands. */
  locate(path: DataPath, part?: 'value' | 'key'): Place;
}

/** The drafts of one kind. */
export function draftsOf<K extends Kind>(drafts: readonly Draft[], kind: K): Draft<EntryOf<K>>[] {
  return drafts.filter((draft): draft is Draft<EntryOf<K>> => draft.entry.kind === kind);
}

/** A problem at a frontmatter value of a draft. */
export function problemAt(
  draft: Draft,
  path: DataPath,
  problem: Pick<Problem, 'kind' | 'says' | 'mend'>,
  part?: 'value' | 'key',
): Problem {
  return { file: draft.file.path, ...draft.locate(path, part), ...problem };
}
