import { nearest } from '../text/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import type { Kind } from '../vocabulary.ts';
import { visibly } from './characters.ts';
import {
  endingOf,
  FIGURES_FOLDER,
  FOLDERS,
  IMAGES_FOLDER,
  LEDGER_FILE,
  LONE_FILES,
} from './layout.ts';

/** What a file of `content/` is. */
export type FilePlace =
  | { role: 'entry'; kind: Kind; slug: string }
  | { role: 'figure'; slug: string }
  | { role: 'documents' }
  | { role: 'synonyms' }
  | { role: 'ledger' }
  | { role: 'image' }
  /** Not readable where it stands; `kind` and `slug` are what it would be after the mend. */
  | { role: 'nothing'; problem: Problem; kind?: Kind | 'figure' | undefined; slug: string };

const FOLDER_ROW = /^content\/([^/]+)\/([^/]+?)(\.[^./]*)?$/;
const IMAGE_ENDINGS = ['.png', '.jpg', '.jpeg', '.webp', '.svg', '.avif'];
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const DOCUMENTS_FILE = 'content/documents.yaml';
const SYNONYMS_FILE = 'content/synonyms.yaml';

/**
 * What a file of `content/` is by its path, or what is wrong with where it stands. `paths` are
 * those of all files, so that none is told to take the name of another.
 */
export function placeOfFile(path: string, paths: ReadonlySet<string> = new Set()): FilePlace {
  const [folder = '', name = '', ending = ''] = FOLDER_ROW.exec(path)?.slice(1) ?? [];
  if (path === DOCUMENTS_FILE) return { role: 'documents' };
  if (path === SYNONYMS_FILE) return { role: 'synonyms' };
  if (path === LEDGER_FILE) return { role: 'ledger' };
  if (folder === IMAGES_FOLDER) {
    if (!IMAGE_ENDINGS.includes(ending)) {
      return {
        role: 'nothing',
        problem: wrongEnding(path, ending, `save it with one of: ${IMAGE_ENDINGS.join(', ')}`),
        slug: '',
      };
    }
    return SLUG.test(name)
      ? { role: 'image' }
      : { role: 'nothing', problem: wrongName(path, name, slugFrom(name), paths), slug: '' };
  }
  const kind = kindIn(folder);
  if (!kind) return misplaced(path);
  const wanted = kind === 'figure' ? '.yaml' : endingOf(kind);
  const slug = slugFrom(name);
  const renamed = path.slice(0, path.length - ending.length) + wanted;
  const mend = paths.has(renamed)
    ? `there is "${renamed}": keep one of the two`
    : `rename it to "${visibly(renamed)}"`;
  if (ending !== wanted)
    return { role: 'nothing', problem: wrongEnding(path, ending, mend), kind, slug };
  if (!SLUG.test(name))
    return { role: 'nothing', problem: wrongName(path, name, slug, paths), kind, slug };
  return kind === 'figure' ? { role: 'figure', slug } : { role: 'entry', kind, slug };
}

function kindIn(folder: string): Kind | 'figure' | undefined {
  return folder === FIGURES_FOLDER ? 'figure' : FOLDERS.get(folder);
}

/** A name as a slug: letters lose their accents, and all else becomes a hyphen. */
function slugFrom(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function misplaced(path: string): FilePlace {
  const folders = [...FOLDERS.keys(), FIGURES_FOLDER, IMAGES_FOLDER];
  const [, folder = '', ...rest] = path.split('/');
  const near = nearest(folder, rest.length > 0 ? folders : LONE_FILES);
  const mend = near
    ? `did you mean "${['content', near, ...rest.slice(-1)].join('/')}"?`
    : `the folders of content/ are ${folders.join(', ')}; files lie directly in them`;
  const problem: Problem = {
    file: path,
    line: 1,
    column: 1,
    kind: 'misplaced-file',
    says: `"${visibly(path)}" is not a place for content`,
    mend,
  };
  return {
    role: 'nothing',
    problem,
    kind: kindIn(near ?? ''),
    slug: slugFrom(rest.at(-1)?.replace(/\.[^.]*$/, '') ?? ''),
  };
}

function wrongEnding(path: string, ending: string, mend: string): Problem {
  const says = ending
    ? `"${visibly(ending)}" is not an ending that this folder takes`
    : 'the file has no ending';
  return { file: path, line: 1, column: 1, kind: 'unsupported-ending', says, mend };
}

function wrongName(path: string, name: string, slug: string, paths: ReadonlySet<string>): Problem {
  const renamed = `${slug}${path.slice(path.lastIndexOf('.'))}`;
  const taken = paths.has(path.slice(0, path.lastIndexOf('/') + 1) + renamed);
  const rename = taken
    ? `there is "${renamed}" already: keep one of the two`
    : `rename the file to "${renamed}"`;
  return {
    file: path,
    line: 1,
    column: 1,
    kind: 'wrong-file-name',
    says: `"${visibly(name)}" cannot be a slug: a slug is lower-case words joined by hyphens`,
    mend: slug ? rename : 'rename the file to the words its address shall have',
  };
}
