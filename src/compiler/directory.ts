import { readdirSync, readFileSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { decoded, type Fault } from './decode.ts';
import { visibly } from './characters.ts';
import type { SourceFile } from './source-file.ts';

/**
 * What becomes of an entry of a directory: it is content, it is left out in silence, or it is a
 * problem.
 */
export type Meaning = 'used' | 'ignored' | 'reported';

/** One kind of entry that a directory below `content/` can have. */
export interface EntryKind {
  /** What it is, as CONTRIBUTING names it. */
  what: string;
  /** Names of that kind, as CONTRIBUTING shows them. */
  examples: readonly string[];
  meaning: Meaning;
  /** What its name looks like, where that alone decides; the first row that fits holds. */
  name?: RegExp;
  /** What to do about it, where it is reported. */
  mend?: string;
}

/** Every kind of directory entry and what it means; the table of CONTRIBUTING is this one. */
export const ENTRY_KINDS = {
  hidden: {
    what: 'hidden file or folder, with all that is in it',
    examples: ['.obsidian/', '.git/', '.DS_Store', '.#scope.mdx', '.scope.mdx.swp', '.gitkeep'],
    meaning: 'ignored',
    name: /^\./,
  },
  system: {
    what: 'file that an operating system keeps for itself',
    examples: ['Thumbs.db', 'desktop.ini'],
    meaning: 'ignored',
    name: /^(thumbs\.db|ehthumbs\.db|desktop\.ini|icon\r)$/i,
  },
  backup: {
    what: 'backup or leftover of an editor, of a merge or of a patch',
    examples: [
      'scope.mdx~',
      '#scope.mdx#',
      'scope.mdx.swp',
      'scope.mdx.orig',
      'scope.mdx.rej',
      'scope.mdx.bak',
      'scope.mdx.tmp',
      '~$scope.mdx',
    ],
    meaning: 'reported',
    name: /~$|^~\$|^#.*#$|\.(sw[a-p]|orig|rej|bak|backup|old|save|tmp|temp|part|crdownload)$/i,
    mend: 'compare it with the file it was made from, and delete it',
  },
  copy: {
    what: 'copy that a file manager or a sync made',
    examples: [
      'Copy of scope.mdx',
      'scope copy.mdx',
      'scope (1).mdx',
      'scope - Copy.mdx',
      'scope (conflicted copy).mdx',
    ],
    meaning: 'reported',
    name: /^copy of | copy( \d+)?(\.[^.]*)?$| \(\d+\)(\.[^.]*)?$|conflicted copy|sync-conflict/i,
    mend: 'compare it with the file it was made from, and delete it',
  },
  unnamable: {
    what: 'name that is not UTF-8',
    examples: ['caf\\xE9.mdx'],
    meaning: 'reported',
    name: /\ufffd/,
    mend: 'rename it to the words its address shall have',
  },
  file: {
    what: 'file whose place and ending the book knows',
    examples: ['guides/scope.mdx'],
    meaning: 'used',
  },
  fileLink: {
    what: 'link to such a file',
    examples: ['guides/scope.mdx → elsewhere'],
    meaning: 'used',
  },
  folderLink: {
    what: 'link to a folder: as the folder itself',
    examples: ['guides → elsewhere'],
    meaning: 'used',
  },
  stranger: {
    what: 'file with another ending (also in another case), another name, or in another place',
    examples: [
      'guides/scope.md',
      'guides/scope.MDX',
      'guides/Scope.mdx',
      'guides/two words.mdx',
      'guides/café.mdx',
      'guides/deep/scope.mdx',
      'notes.txt',
    ],
    meaning: 'reported',
  },
  folderAsFile: {
    what: 'folder named like a file',
    examples: ['guides/scope.mdx/'],
    meaning: 'reported',
    mend: 'rename it, or move the file that is in it up',
  },
  brokenLink: {
    what: 'link to nothing',
    examples: ['guides/lost.mdx → nowhere'],
    meaning: 'reported',
    mend: 'put the file itself there, or delete the link',
  },
  loop: {
    what: 'link to a folder that it lies in',
    examples: ['guides/again → guides'],
    meaning: 'reported',
    mend: 'delete the link',
  },
  device: {
    what: 'socket, pipe or device',
    examples: ['guides/pipe.mdx'],
    meaning: 'reported',
    mend: 'delete it',
  },
  unreadable: {
    what: 'file that may not be read',
    examples: ['guides/locked.mdx'],
    meaning: 'reported',
    mend: 'let it be read: chmod u+r',
  },
} as const satisfies Record<string, EntryKind>;

type KindName = keyof typeof ENTRY_KINDS;

/** Endings of files that are read as text; of every other file only the name is looked at. */
const TEXT = /\.(mdx?|ya?ml|txt|json|html?)$/i;
const LIKE_A_FILE = /\.(mdx?|ya?ml|png|jpe?g|webp|svg|avif)$/i;

/**
 * Every entry below a folder that means something, unsorted; `path` is what its paths begin with.
 * Never throws for what it meets.
 */
export function readDirectory(
  folder: string,
  path: string,
  chain: readonly string[] = [realpathSync(folder)],
): SourceFile[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry): SourceFile[] => {
    const at = { full: join(folder, entry.name), path: `${path}/${entry.name}` };
    const named = kindByName(entry.name);
    if (named) return ENTRY_KINDS[named].meaning === 'ignored' ? [] : [reported(at.path, named)];
    return entry.isSymbolicLink() ? followed(at, chain) : read(at, entry, chain);
  });
}

interface At {
  full: string;
  path: string;
}

function kindByName(name: string): KindName | undefined {
  const names = Object.keys(ENTRY_KINDS) as KindName[];
  return names.find((kind) => (ENTRY_KINDS[kind] as EntryKind).name?.test(name));
}

function followed(at: At, chain: readonly string[]): SourceFile[] {
  try {
    const target = statSync(at.full);
    if (!target.isDirectory()) return read(at, target, chain);
    if (chain.includes(realpathSync(at.full))) return [reported(at.path, 'loop')];
    return read(at, target, chain);
  } catch (thrown) {
    return [reported(at.path, codeOf(thrown) === 'ELOOP' ? 'loop' : 'brokenLink')];
  }
}

function read(
  { full, path }: At,
  type: Pick<Dirent, 'isFile' | 'isDirectory'>,
  chain: readonly string[],
): SourceFile[] {
  try {
    if (type.isDirectory()) {
      return LIKE_A_FILE.test(path)
        ? [reported(path, 'folderAsFile')]
        : readDirectory(full, path, [...chain, realpathSync(full)]);
    }
    if (!type.isFile()) return [reported(path, 'device')];
    return [TEXT.test(path) ? { path, ...decoded(readFileSync(full)) } : { path, text: '' }];
  } catch (thrown) {
    return [reported(path, 'unreadable', codeOf(thrown))];
  }
}

function codeOf(thrown: unknown): string {
  return (thrown as NodeJS.ErrnoException).code ?? String(thrown);
}

/** An entry that is a problem by itself, whatever it holds. */
function reported(path: string, kind: KindName, detail = ''): SourceFile {
  const { what, mend = '' }: EntryKind = ENTRY_KINDS[kind];
  const says = `"${visibly(path)}" is a ${what}${detail && ` (${detail})`}`;
  const fault: Fault = { line: 1, column: 1, kind: 'directory-entry', says, mend };
  return { path, text: '', fault };
}
