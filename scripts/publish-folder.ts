import * as nodeFs from 'node:fs';
import { randomBytes } from 'node:crypto';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { UserError } from '../src/problems/user-error.ts';

/** The file operations that publishing is made of; a test hands in some that fail. */
export type FileSystem = Pick<
  typeof nodeFs,
  | 'lstatSync'
  | 'readlinkSync'
  | 'realpathSync'
  | 'accessSync'
  | 'readdirSync'
  | 'mkdirSync'
  | 'renameSync'
  | 'linkSync'
  | 'copyFileSync'
  | 'cpSync'
  | 'rmSync'
  | 'rmdirSync'
  | 'writeFileSync'
>;

/**
 * A folder that can't be renamed, or beside which nothing can be made: a mount point, a folder in
 * somebody else's, one in a lower layer of a container.
 */
const CANNOT_RENAME = new Set(['EBUSY', 'EXDEV', 'EPERM', 'EACCES', 'EROFS', 'ENOTSUP']);
/** What a system says when it isn't our fault, in words. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'the system does not permit it',
  EROFS: 'it is on a read-only file system',
  ENOSPC: 'no space is left on the disk',
  EDQUOT: 'your disk quota is used up',
  EBUSY: 'another program is using it',
  EIO: 'the disk cannot be read or written',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  ENAMETOOLONG: 'its path is too long',
  ELOOP: 'its symbolic links lead in a circle',
  ENOTDIR: 'a part of its path is a file',
  ESTALE: 'the network drive is gone',
};
/** What to do about it. */
const MENDS: Readonly<Record<string, string>> = {
  ENOSPC: 'free some space and build again',
  EDQUOT: 'free some space and build again',
  EROFS: 'mount it writable, or move it away, and build again',
  EBUSY: 'close what uses it and build again',
  ELOOP: 'remove the link and build again',
  ENOTDIR: 'move that file away and build again',
};
/** Work in progress stands beside the folder or in it under these names. */
const NEW = '.new-';
const OLD = '.old-';
const FILLING = '.publishing-';
/**
 * In a folder that is being filled: everything new has its place, only what is stale is still to
 * go.
 */
const COMMITTED = 'committed';
/**
 * Entries of a published folder that are not the site's: a checkout of a branch for pages, and what
 * file systems keep at the top of a mount.
 */
const NOT_OURS = new Set(['.git', 'lost+found']);
const MOST_LINKS = 40;

/**
 * Puts a finished site into the place of the last one, whole or not at all.
 *
 * A folder that may be renamed is replaced by two renames. One that may not (a mount point, a
 * checkout of a branch) is filled: all new files are first copied into it under a hidden name, so
 * that space can't run out halfway; then each takes its place by a rename, the pages last, while
 * the file it replaces is kept; then what is stale goes. Whatever fails on the way is undone. A
 * symbolic link is followed and stays.
 *
 * `from` is used up. Returns what could not be cleaned away, as notes. Throws a UserError where it
 * can't be done; the old site then stands as it was.
 */
export function publishFolder(from: string, to: string, fs: FileSystem = nodeFs): string[] {
  return explained(to, () => {
    const place = destinationOf(to, fs);
    recoverAt(place, fs);
    const id = randomBytes(4).toString('hex');
    fs.mkdirSync(dirname(place), { recursive: true });
    const staged = hasForeign(place, fs) ? undefined : stage(from, `${place}${NEW}${id}`, fs);
    if (!staged) return fill(from, place, `${FILLING}${id}`, fs);
    if (swap(staged, place, `${place}${OLD}${id}`, fs)) return erase(`${place}${OLD}${id}`, fs);
    const notes = fill(staged, place, `${FILLING}${id}`, fs, () => erase(staged, fs));
    return [...notes, ...erase(staged, fs)];
  });
}

/**
 * Refuses at once, with a UserError, where a site could not be published: a file stands there,
 * links lead in a circle, nothing may be written. What an interrupted run left half done is undone,
 * so that the old site is whole again.
 */
export function preparePublishing(to: string, fs: FileSystem = nodeFs): void {
  explained(to, () => {
    const place = destinationOf(to, fs);
    recoverAt(place, fs);
    const denied = [nearestFolder(dirname(place), fs), place].map((path) => denialOf(path, fs));
    // One of the two will do: the folder around it for renaming, the folder itself for filling.
    if (denied[0] && (denied[1] || !exists(place, fs))) throw denied[1] ?? denied[0];
  });
}

/**
 * Where the folder really is: behind all links, whether it exists or not. Throws where something
 * else than a folder stands there.
 */
function destinationOf(to: string, fs: FileSystem): string {
  let path = resolve(to);
  for (let links = 0; links <= MOST_LINKS; links += 1) {
    const stats = fs.lstatSync(path, { throwIfNoEntry: false });
    const parent = exists(dirname(path), fs) ? fs.realpathSync(dirname(path)) : dirname(path);
    if (!stats) return join(parent, basename(path));
    if (stats.isSymbolicLink()) path = resolve(parent, fs.readlinkSync(path));
    else if (stats.isDirectory()) return fs.realpathSync(path);
    else
      throw new UserError(
        `${to} is a file and not a folder${path === resolve(to) ? '' : ` (it leads to ${path})`}: move it away and build again`,
      );
  }
  throw new UserError(`the link ${to} leads in a circle: remove it and build again`);
}

/** Brings the new site beside the old one. Undefined where nothing may be made there. */
function stage(from: string, staged: string, fs: FileSystem): string | undefined {
  try {
    fs.renameSync(from, staged);
    return staged;
  } catch (error) {
    if (!CANNOT_RENAME.has(codeOf(error))) throw error;
  }
  try {
    fs.mkdirSync(staged);
  } catch (error) {
    if (CANNOT_RENAME.has(codeOf(error))) return undefined;
    throw error;
  }
  // Another file system: the copy is what is renamed.
  try {
    fs.cpSync(from, staged, { recursive: true });
    return staged;
  } catch (error) {
    erase(staged, fs);
    throw error;
  }
}

/** Exchanges the folders. False where the old one can't be moved; it then stands as it was. */
function swap(staged: string, place: string, old: string, fs: FileSystem): boolean {
  if (exists(place, fs)) {
    try {
      fs.renameSync(place, old);
    } catch (error) {
      if (CANNOT_RENAME.has(codeOf(error))) return false;
      erase(staged, fs);
      throw error;
    }
  }
  try {
    fs.renameSync(staged, place);
    return true;
  } catch (error) {
    erase(staged, fs);
    if (exists(old, fs)) putBack(old, place, error, fs);
    throw error;
  }
}

/**
 * Gives the old folder its name again. Throws a UserError that says where it is when that fails.
 */
function putBack(old: string, place: string, reason: unknown, fs: FileSystem): void {
  try {
    fs.renameSync(old, place);
  } catch (error) {
    const why = `${messageOf(reason)}, then ${messageOf(error)}`;
    throw new UserError(
      `the last site is whole at ${old} but could not get its name back (${why}): rename it to ${place}`,
      { cause: error },
    );
  }
}

/** Something that was done to the folder, and how it is undone. */
type Undo = () => void;

/** Fills a folder in place. `settle` is called when nothing of `from` is needed any more. */
function fill(
  from: string,
  place: string,
  name: string,
  fs: FileSystem,
  settle: Undo = () => undefined,
): string[] {
  const work = join(place, name);
  const undo: Undo[] = [];
  const files = inOrder(filesBelow(from, fs));
  try {
    if (!exists(place, fs)) {
      fs.mkdirSync(place, { recursive: true });
      undo.push(() => fs.rmdirSync(place));
    }
    // One after the other: asked to make both, Node says ENOENT where it should say that the file
    // system is read-only.
    fs.mkdirSync(work);
    undo.push(() => fs.rmSync(work, { recursive: true, force: true }));
    fs.mkdirSync(join(work, 'old'));
    fs.cpSync(from, join(work, 'new'), { recursive: true });
    for (const file of files) put(file, place, work, undo, fs);
    fs.writeFileSync(join(work, COMMITTED), '');
  } catch (error) {
    settle();
    undoAll(undo, place, error);
    throw error;
  }
  const stale = staleBelow(place, new Set([...files.flatMap(waysTo), name]), fs);
  return [...stale.flatMap((path) => erase(join(place, path), fs)), ...erase(work, fs)];
}

/** Puts one new file into its place; what stood there is kept below `work/old`. */
function put(file: string, place: string, work: string, undo: Undo[], fs: FileSystem): void {
  const [target, kept] = [join(place, file), join(work, 'old', file)];
  for (const way of waysTo(file).slice(0, -1))
    makeFolder(join(place, way), join(work, 'old', way), undo, fs);
  const there = fs.lstatSync(target, { throwIfNoEntry: false });
  if (!there) undo.push(() => fs.rmSync(target, { force: true }));
  else {
    fs.mkdirSync(dirname(kept), { recursive: true });
    if (there.isFile()) keep(target, kept, fs);
    else move(target, kept, fs);
    undo.push(() => {
      if (!there.isFile()) fs.rmSync(target, { force: true });
      move(kept, target, fs);
    });
  }
  move(join(work, 'new', file), target, fs);
}

/** Makes a folder where none is; a file or link of that name is kept. */
function makeFolder(path: string, kept: string, undo: Undo[], fs: FileSystem): void {
  const there = fs.lstatSync(path, { throwIfNoEntry: false });
  if (there?.isDirectory()) return;
  if (there) {
    fs.mkdirSync(dirname(kept), { recursive: true });
    move(path, kept, fs);
    undo.push(() => move(kept, path, fs));
  }
  fs.mkdirSync(path);
  undo.push(() => fs.rmSync(path, { recursive: true, force: true }));
}

/** Keeps the bytes of a file under another name while it stays where it is. */
function keep(path: string, kept: string, fs: FileSystem): void {
  try {
    fs.linkSync(path, kept);
  } catch {
    // Not every file system knows hard links.
    fs.copyFileSync(path, kept);
  }
}

/** Renames, or where the folder reaches into another file system copies and then renames. */
function move(from: string, to: string, fs: FileSystem): void {
  try {
    fs.renameSync(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    const part = `${to}${NEW}`;
    fs.cpSync(from, part, { recursive: true });
    fs.renameSync(part, to);
    fs.rmSync(from, { recursive: true, force: true });
  }
}

/**
 * Undoes everything, the last first. Throws where that doesn't go, and says where the old files
 * are.
 */
function undoAll(undo: readonly Undo[], place: string, reason: unknown): void {
  // The folder with the kept files goes after them: it was made before.
  for (const step of undo.toReversed()) {
    try {
      step();
    } catch (error) {
      const why = `${messageOf(reason)}, and undoing it failed too (${messageOf(error)})`;
      throw new UserError(
        `${place} was only half replaced: ${why}; the next build puts the old files back first`,
        { cause: error },
      );
    }
  }
}

/** Undoes or finishes what an interrupted run began at a place. */
function recoverAt(place: string, fs: FileSystem): void {
  for (const left of entriesOf(dirname(place), fs).filter((name) =>
    name.startsWith(`${basename(place)}${OLD}`),
  )) {
    const path = join(dirname(place), left);
    if (exists(place, fs)) erase(path, fs);
    else fs.renameSync(path, place);
  }
  for (const left of entriesOf(dirname(place), fs).filter((name) =>
    name.startsWith(`${basename(place)}${NEW}`),
  ))
    erase(join(dirname(place), left), fs);
  for (const left of entriesOf(place, fs).filter((name) => name.startsWith(FILLING))) {
    const work = join(place, left);
    if (!exists(join(work, COMMITTED), fs)) {
      for (const file of filesBelow(join(work, 'old'), fs))
        restore(file, place, join(work, 'old', file), fs);
    }
    fs.rmSync(work, { recursive: true, force: true });
  }
}

/** Puts one kept file back, whatever an interrupted run has put there. */
function restore(file: string, place: string, kept: string, fs: FileSystem): void {
  for (const way of waysTo(file).slice(0, -1)) {
    const path = join(place, way);
    const there = fs.lstatSync(path, { throwIfNoEntry: false });
    if (there && !there.isDirectory()) fs.rmSync(path);
    if (!there?.isDirectory()) fs.mkdirSync(path);
  }
  const target = join(place, file);
  if (fs.lstatSync(target, { throwIfNoEntry: false })?.isDirectory())
    fs.rmSync(target, { recursive: true });
  move(kept, target, fs);
}

/**
 * Files in the order in which they take their places: what pages are made of, then pages, then the
 * service worker, which speaks for all.
 */
function inOrder(files: readonly string[]): string[] {
  const rank = (file: string) => (file === 'sw.js' ? 2 : file.endsWith('.html') ? 1 : 0);
  return files.toSorted((a, b) => rank(a) - rank(b));
}

/** Paths of all files below a folder, relative to it; links are files. */
function filesBelow(folder: string, fs: FileSystem, under = ''): string[] {
  if (!exists(join(folder, under), fs)) return [];
  return fs.readdirSync(join(folder, under), { withFileTypes: true }).flatMap((item) => {
    const path = join(under, item.name);
    return item.isDirectory() ? filesBelow(folder, fs, path) : [path];
  });
}

/** The topmost entries of a folder that are neither wanted nor somebody else's. */
function staleBelow(
  place: string,
  wanted: ReadonlySet<string>,
  fs: FileSystem,
  under = '',
): string[] {
  return entriesOf(join(place, under), fs).flatMap((name) => {
    const path = join(under, name);
    if (under === '' && NOT_OURS.has(name)) return [];
    if (!wanted.has(path)) return [path];
    const folder = fs.lstatSync(join(place, path), { throwIfNoEntry: false })?.isDirectory();
    return folder && !path.startsWith(FILLING) ? staleBelow(place, wanted, fs, path) : [];
  });
}

/** `a/b/c` and the folders on the way to it: `a`, `a/b`, `a/b/c`. */
function waysTo(path: string): string[] {
  const parts = path.split(sep);
  return parts.map((_, i) => join(...parts.slice(0, i + 1)));
}

/** Does a folder hold what must outlive the site in it? */
function hasForeign(place: string, fs: FileSystem): boolean {
  return entriesOf(place, fs).some((name) => NOT_OURS.has(name));
}

/**
 * Deletes what is no longer needed; where that doesn't go, the site stands all the same, and a note
 * says what is left.
 */
function erase(path: string, fs: FileSystem): string[] {
  try {
    fs.rmSync(path, { recursive: true, force: true, maxRetries: 3 });
    return [];
  } catch (error) {
    return [`note: could not delete ${path} (${messageOf(error)}); delete it yourself`];
  }
}

function entriesOf(folder: string, fs: FileSystem): string[] {
  return fs.lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()
    ? fs.readdirSync(folder)
    : [];
}

function exists(path: string, fs: FileSystem): boolean {
  return fs.lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** The folder itself, or the first one above it that exists. */
function nearestFolder(path: string, fs: FileSystem): string {
  return exists(path, fs) || path === dirname(path) ? path : nearestFolder(dirname(path), fs);
}

/** Why a folder can't be written; undefined where it can. */
function denialOf(folder: string, fs: FileSystem): unknown {
  try {
    fs.accessSync(folder, nodeFs.constants.W_OK);
    return undefined;
  } catch (error) {
    return error;
  }
}

/** Does a piece of work, and makes one sentence of an error of the system. */
function explained<Result>(to: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const code = codeOf(error);
    const reason = REASONS[code];
    if (error instanceof UserError || !reason) throw error;
    const mend =
      MENDS[code] ?? 'give yourself write access to it, or move it away, and build again';
    const { path = to, dest } = error as NodeJS.ErrnoException & { dest?: string };
    throw new UserError(
      `cannot put the new site into ${to}: ${reason} (${dest ?? path}); the last site stands as it was; ${mend}`,
      { cause: error },
    );
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException | undefined)?.code ?? '';
}

function messageOf(error: unknown): string {
  return REASONS[codeOf(error)] ?? (error instanceof Error ? error.message : String(error));
}
