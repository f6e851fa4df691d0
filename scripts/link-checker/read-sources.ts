import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { gunzipSync, unzipSync, type UnzipFileInfo } from 'fflate';
import { decodeText, type DecodedText } from './read-text.ts';

/** A text to check. */
export interface Source extends DecodedText {
  is: 'text';
  /** What it is called in reports: a path, for what stands in an archive `export.zip/page.html`. */
  name: string;
  /**
   * The file that holds it and nothing else, which can be written anew; undefined inside archives.
   */
  path?: string;
}

/** What was not read. */
export interface Skipped {
  is: 'skipped';
  name: string;
  why: string;
  /** It should have been read: what a person named, or a text that could not be opened. */
  counts: boolean;
}

/**
 * Larger files are left out: a text of them wouldn't fit into memory with all that is known about
 * it.
 */
const LARGEST = 256 * 1024 * 1024;
/** Archives in archives are opened this deep. */
const DEEPEST_ARCHIVE = 3;
/** Folders that hold no pages, only the machinery of other programs. */
const MACHINERY = new Set(['.git', '.hg', '.svn', 'node_modules']);

/** First bytes of files that hold no text, and what to do about it. */
const BINARY: readonly [magic: string, name: string][] = [
  ['%PDF', 'a PDF: check the page that it was made of'],
  ['\x89PNG', 'a picture'],
  ['\xff\xd8\xff', 'a picture'],
  ['GIF8', 'a picture'],
  ['RIFF', 'a picture or a sound'],
  ['\xd0\xcf\x11\xe0', 'a binary Office or Outlook file: save it as .docx, .eml or HTML'],
  ['7z\xbc\xaf', 'a 7z archive: unpack it'],
  ['BZh', 'a bzip2 archive: unpack it'],
  ['\xfd7zXZ', 'an xz archive: unpack it'],
  ['\x28\xb5\x2f\xfd', 'a zstd archive: unpack it'],
  ['Rar!', 'a RAR archive: unpack it'],
  ['SQLite format', 'a database: export it as text'],
  ['bplist', 'a binary property list: export it as HTML'],
  ['wOFF', 'a font'],
  ['wOF2', 'a font'],
];

/**
 * Every text at a path, which is a file or a folder, and whatever had to be left out, each with the
 * reason. `self` is the file of the running program, which is left out of a folder.
 */
export function* readSources(path: string, self?: string): Generator<Source | Skipped> {
  const kind = statSync(path, { throwIfNoEntry: false });
  if (!kind) {
    const broken = lstatSync(path, { throwIfNoEntry: false });
    const why = broken
      ? 'a link to a file that is not there'
      : `there is no file "${path}": name an exported page, or a folder of them`;
    yield { is: 'skipped', name: path, why, counts: true };
  } else if (kind.isDirectory()) yield* readFolder(path, self);
  else yield* readFile(path, { named: true });
}

function* readFolder(folder: string, self: string | undefined): Generator<Source | Skipped> {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (problem) {
    yield unreadable(folder, problem);
    return;
  }
  const names = new Set(entries.map(({ name }) => name));
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    const why = resolve(path) === self ? 'this checker itself' : reasonToPass(entry, names);
    const target = statSync(path, { throwIfNoEntry: false });
    if (why) yield { is: 'skipped', name: path, why, counts: false };
    else if (entry.isDirectory()) yield* readFolder(path, self);
    else if (!target) yield { is: 'skipped', name: path, why: 'a link to nothing', counts: false };
    else if (target.isDirectory())
      yield {
        is: 'skipped',
        name: path,
        why: 'a link to a folder, which may lead in a circle: name it',
        counts: false,
      };
    else yield* readFile(path, { named: false });
  }
}

/** Why an entry of a folder isn't looked at. */
function reasonToPass(
  entry: { name: string; isDirectory(): boolean },
  siblings: ReadonlySet<string>,
): string | undefined {
  if (entry.isDirectory() && MACHINERY.has(entry.name)) return 'the machinery of another program';
  const original = entry.name.replace(/\.fixed(\.[^.]+)?$/, '$1');
  if (original !== entry.name && siblings.has(original)) return `the corrected copy of ${original}`;
  return undefined;
}

function* readFile(path: string, { named }: { named: boolean }): Generator<Source | Skipped> {
  let bytes;
  try {
    const kind = statSync(path);
    // A pipe is read where it was named, as `<(command)` names one; in a folder it could wait
    // forever.
    if (!kind.isFile() && !named) {
      yield { is: 'skipped', name: path, why: 'neither a file nor a folder', counts: false };
      return;
    }
    if (kind.size > LARGEST) {
      yield { is: 'skipped', name: path, why: tooLarge(kind.size), counts: true };
      return;
    }
    bytes = readFileSync(path);
  } catch (problem) {
    yield unreadable(path, problem);
    return;
  }
  for (const source of readBytes(path, bytes, { named, depth: 0 }))
    yield source.is === 'text' && source.name === path && !isGzip(bytes)
      ? { ...source, path }
      : source;
}

/** The texts in some bytes: one, or those of an archive. */
export function* readBytes(
  name: string,
  bytes: Uint8Array,
  { named, depth }: { named: boolean; depth: number },
): Generator<Source | Skipped> {
  const archive = isZip(bytes) ? readZip : isGzip(bytes) ? readGzip : undefined;
  if (archive && depth < DEEPEST_ARCHIVE) {
    yield* archive(name, bytes, depth);
    return;
  }
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  const binary = BINARY.find(([magic]) => head.startsWith(magic))?.[1];
  const decoded = binary || archive ? undefined : decodeText(bytes);
  if (decoded) yield { is: 'text', name, ...decoded };
  else
    yield {
      is: 'skipped',
      name,
      why: `binary: ${binary ?? 'it holds zero bytes, which no text does'}`,
      counts: named,
    };
}

function* readGzip(name: string, bytes: Uint8Array, depth: number): Generator<Source | Skipped> {
  try {
    const inner = gunzipSync(bytes);
    yield* readBytes(name, inner, { named: true, depth: depth + 1 });
  } catch (problem) {
    yield unreadable(name, problem);
  }
}

/**
 * Reads what a zip holds: an export of Confluence, Notion or Google, or a document of an office
 * program.
 */
function* readZip(name: string, bytes: Uint8Array, depth: number): Generator<Source | Skipped> {
  const skipped: Skipped[] = [];
  const wanted = (file: UnzipFileInfo) => {
    if (file.name.endsWith('/')) return false;
    const why = file.originalSize > LARGEST ? tooLarge(file.originalSize) : undefined;
    const packed = file.compression !== 0 && file.compression !== 8;
    if (!why && !packed) return true;
    const reason = why ?? 'packed in a way that only its own program reads: unpack it';
    skipped.push({ is: 'skipped', name: `${name}/${file.name}`, why: reason, counts: true });
    return false;
  };
  let files;
  try {
    files = unzipSync(bytes, { filter: wanted });
  } catch (problem) {
    yield unreadable(name, problem);
    return;
  }
  yield* skipped;
  for (const [inner, content] of Object.entries(files))
    yield* readBytes(`${name}/${inner}`, content, { named: false, depth: depth + 1 });
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

function unreadable(name: string, problem: unknown): Skipped {
  const { code, message } = problem as NodeJS.ErrnoException;
  const why = code === 'EACCES' ? 'no permission to read it' : `it can't be read: ${message}`;
  return { is: 'skipped', name, why, counts: true };
}

function tooLarge(size: number): string {
  const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024);
  return `too large: ${megabytes(size)} MB, where ${megabytes(LARGEST)} are read: split it`;
}

/** Where the corrected copy of a file goes: `page.fixed.html` beside `page.html`. */
export function copyOf(path: string): string {
  const ending = extname(basename(path));
  return `${path.slice(0, path.length - ending.length)}.fixed${ending}`;
}
