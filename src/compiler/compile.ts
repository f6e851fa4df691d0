import { z } from 'astro/zod';
import { createCatalogue, type Catalogue } from '../domain/catalogue.ts';
import { nearest } from '../domain/nearest.ts';
import { inReadingOrder, type Problem } from '../domain/problem.ts';
import { entryId } from '../domain/reference.ts';
import { FigureSchema, type Figure } from '../schemas/figure.ts';
import { CHECKS } from './checks/index.ts';
import type { Draft } from './draft.ts';
import { endingOf, FIGURES_FOLDER, FOLDERS, LONE_FILES } from './layout.ts';
import { readData, readDraft } from './read-draft.ts';
import type { SourceFile } from './source-file.ts';

/** The whole of `content/` in memory. */
export interface Compilation {
  catalogue: Catalogue;
  figures: ReadonlyMap<string, Figure>;
  problems: Problem[];
}

/** What the checks look at: everything that could be read, and the ids of what could not. */
export interface Manuscript {
  drafts: readonly Draft[];
  catalogue: Catalogue;
  /** Ids of entries whose file has problems of its own: references to them are not reported again. */
  broken: ReadonlySet<string>;
  figures: ReadonlyMap<string, Figure>;
  /** Every file of `content/`, for links to images. */
  paths: ReadonlySet<string>;
  /** Source document → its number of lines. */
  documents: ReadonlyMap<string, number>;
}

const FOLDER_ROW = /^content\/([^/]+)\/([^/]+?)(\.[a-z]+)$/;
const IMAGE = /\.(png|jpe?g|webp|svg|avif)$/;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const DOCUMENTS_FILE = 'content/documents.yaml';
const FIGURE_FIELDS = ['draws', 'caption', 'alt'];

/** Reads every file of `content/` and checks each and all together. Never throws for bad content: all problems of the run come back at once. */
export function compile(files: readonly SourceFile[]): Compilation {
  const problems: Problem[] = [];
  const drafts: Draft[] = [];
  const broken = new Set<string>();
  const figures = new Map<string, Figure>();
  let documents: ReadonlyMap<string, number> = new Map();

  for (const file of files) {
    const place = placeOfFile(file.path);
    if ('problem' in place) problems.push(place.problem);
    else if (place.role === 'documents') {
      const reading = readData(file, z.record(z.string(), z.number().int().positive()), []);
      problems.push(...reading.problems);
      documents = new Map(Object.entries(reading.value ?? {}));
    } else if (place.role === 'figure') {
      const reading = readData(file, FigureSchema, FIGURE_FIELDS);
      problems.push(...reading.problems);
      if (reading.value) figures.set(place.slug, reading.value);
      else broken.add(place.slug);
    } else if (place.role === 'entry') {
      const reading = readDraft(file, place.kind, place.slug);
      problems.push(...reading.problems);
      if (reading.draft) drafts.push(reading.draft);
      if (reading.problems.length > 0) broken.add(entryId(place.kind, place.slug));
    }
  }

  const catalogue = createCatalogue(drafts.map((draft) => draft.entry));
  const paths = new Set(files.map((file) => file.path));
  const manuscript: Manuscript = { drafts, catalogue, broken, figures, paths, documents };
  for (const check of CHECKS) problems.push(...check(manuscript));
  return { catalogue, figures, problems: inReadingOrder(problems) };
}

type FilePlace =
  | { role: 'entry'; kind: NonNullable<ReturnType<typeof FOLDERS.get>>; slug: string }
  | { role: 'figure'; slug: string }
  | { role: 'documents' }
  | { role: 'image' }
  | { problem: Problem };

/** What a file of `content/` is by its path, or what is wrong with where it stands. */
function placeOfFile(path: string): FilePlace {
  const [folder = '', slug = '', ending = ''] = FOLDER_ROW.exec(path)?.slice(1) ?? [];
  if (path === DOCUMENTS_FILE) return { role: 'documents' };
  if (folder === 'images' && IMAGE.test(path)) return { role: 'image' };
  const kind = FOLDERS.get(folder);
  if (folder !== FIGURES_FOLDER && !kind) return { problem: misplaced(path) };
  const wanted = kind ? endingOf(kind) : '.yaml';
  if (ending !== wanted) return { problem: wrongEnding(path, ending, wanted) };
  if (!SLUG.test(slug)) return { problem: wrongName(path, slug) };
  return kind ? { role: 'entry', kind, slug } : { role: 'figure', slug };
}

function misplaced(path: string): Problem {
  const parts = path.split('/');
  const known = [...FOLDERS.keys(), FIGURES_FOLDER, 'images', ...LONE_FILES];
  const near = nearest(parts[1] ?? '', known);
  const mend = near
    ? `did you mean "content/${near}${parts.length > 2 ? `/${parts.at(-1)}` : ''}"?`
    : `the folders of content/ are ${[...FOLDERS.keys(), FIGURES_FOLDER, 'images'].join(', ')}; files lie directly in them`;
  return { file: path, line: 1, column: 1, kind: 'misplaced-file', says: `"${path}" is not a place for content`, mend };
}

function wrongEnding(path: string, ending: string, wanted: string): Problem {
  const renamed = path.slice(0, path.length - ending.length) + wanted;
  return {
    file: path,
    line: 1,
    column: 1,
    kind: 'unsupported-ending',
    says: `"${ending}" is not an ending that this folder takes`,
    mend: `rename it to "${renamed}"`,
  };
}

function wrongName(path: string, slug: string): Problem {
  const fixed = slug
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return {
    file: path,
    line: 1,
    column: 1,
    kind: 'wrong-file-name',
    says: `"${slug}" cannot be a slug: a slug is lower-case words joined by hyphens`,
    mend: `rename the file to "${fixed}"`,
  };
}
