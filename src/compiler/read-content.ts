import { statSync } from 'node:fs';
import { join } from 'node:path';
import { readDirectory } from './directory.ts';
import type { SourceFile } from './source-file.ts';

/**
 * Reads every file below `content/` of a book, sorted by path. What each kind of directory entry
 * means is the table in directory.ts. Files that are no text come with an empty one; what cannot be
 * read comes with the fault that keeps it from being read.
 */
export function readContent(root: string): SourceFile[] {
  const folder = join(root, 'content');
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    const says = 'there is no folder "content"';
    return [
      {
        path: 'content',
        text: '',
        fault: {
          line: 1,
          column: 1,
          kind: 'no-content',
          says,
          mend: 'run the command in the folder of the book',
        },
      },
    ];
  }
  return readDirectory(folder, 'content').sort((a, b) => (a.path < b.path ? -1 : 1));
}
