/** Writing files so that a crash, a full disk or a second process never leaves half of one. */
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { UserError } from '../src/problems/user-error.ts';

/**
 * A file that could not be written; the message is one sentence for the person who ran the command.
 */
export class WriteRefusal extends UserError {
  override name = 'WriteRefusal';
}

/** What a write may ask for besides. */
export interface AtomicWriteOptions {
  /**
   * The bytes that the new ones were made from. Where others stand there by now, nothing is
   * written: somebody else's change would be lost. `undefined` means that no file was there.
   */
  expected?: { bytes: Uint8Array | undefined };
}

/**
 * Writes a file by an atomic rename: the whole of it goes to a temporary file in the same folder,
 * to the disk, and then into the place of the old one, which stands untouched until then. Links are
 * followed, permissions kept. Throws a `WriteRefusal` where it can't, with the old file as it was
 * and no temporary file left.
 */
export function atomicWrite(
  path: string,
  data: string | Uint8Array,
  { expected }: AtomicWriteOptions = {},
): void {
  const target = targetOf(path);
  const mode = modeOf(path, target);
  const temporary = join(
    dirname(target),
    `.${basename(target)}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`,
  );
  try {
    writeWhole(temporary, data, mode);
    if (expected && !sameBytes(bytesAt(target), expected.bytes))
      throw new WriteRefusal(
        `${path} was changed by something else meanwhile, and is left as it is: run the command again`,
      );
    renameSync(temporary, target);
  } catch (thrown) {
    rmSync(temporary, { force: true });
    throw thrown instanceof WriteRefusal
      ? thrown
      : new WriteRefusal(sentenceOf(path, thrown as NodeJS.ErrnoException));
  }
}

/** The file behind a link, since a rename would put a file in the link's place. */
function targetOf(path: string): string {
  if (!lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return path;
  try {
    return realpathSync(path);
  } catch {
    throw new WriteRefusal(`${path} is a link to nothing: mend or remove the link`);
  }
}

/**
 * Permissions of the file that is there. A rename asks for those of the folder only, so a read-only
 * file is refused here.
 */
function modeOf(path: string, target: string): number | undefined {
  const stats = statSync(target, { throwIfNoEntry: false });
  if (!stats) return undefined;
  if (!stats.isFile()) throw new WriteRefusal(`${path} is not a file: move away what stands there`);
  if ((stats.mode & 0o222) === 0)
    throw new WriteRefusal(`${path} is read-only: give yourself write access (chmod u+w ${path})`);
  return stats.mode & 0o7777;
}

function writeWhole(temporary: string, data: string | Uint8Array, mode: number | undefined): void {
  const file = openSync(temporary, 'wx', 0o666);
  try {
    writeFileSync(file, data);
    if (mode !== undefined) fchmodSync(file, mode);
    // Without it the rename may reach the disk before the bytes do, and a power cut leaves an empty
    // file.
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function bytesAt(path: string): Uint8Array | undefined {
  return statSync(path, { throwIfNoEntry: false }) ? readFileSync(path) : undefined;
}

function sameBytes(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  if (!one || !other) return one === other;
  return Buffer.compare(one, other) === 0;
}

/** What went wrong, by the system's own code. */
function sentenceOf(path: string, { code, message }: NodeJS.ErrnoException): string {
  const stays = 'the file is as it was';
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return `no room on the disk to write ${path}; ${stays}: make room and run the command again`;
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `cannot write to ${dirname(path)} (${code}); ${stays}: give yourself write access to the folder`;
    case 'ENOENT':
    case 'ENOTDIR':
      return `cannot write ${path}: the folder ${dirname(path)} is not there`;
    case 'EBUSY':
      return `${path} is a mount or in use, and can't be replaced; ${stays}: mount its folder instead`;
    default:
      return `cannot write ${path} (${message}); ${stays}`;
  }
}
