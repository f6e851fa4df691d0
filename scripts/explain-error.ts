import { UserError } from '../src/problems/user-error.ts';

/** What a system says when it isn't our fault, and what to do about it. */
const SYSTEM: Readonly<Record<string, (path: string) => string>> = {
  EACCES: (path) =>
    `permission denied${path}: give yourself access to it, and run the command again`,
  EPERM: (path) =>
    `the system does not permit it${path}: give yourself access to it, and run the command again`,
  EROFS: (path) =>
    `the file system is read-only${path}: mount it writable, or clone the project somewhere else`,
  ENOSPC: (path) => `no space is left on the disk${path}: free some, and run the command again`,
  EDQUOT: (path) => `your disk quota is used up${path}: free some space, and run the command again`,
  EMFILE: (path) =>
    `too many files are open${path}: close some programs, or raise the limit (ulimit -n 4096)`,
  ENFILE: (path) => `too many files are open on this machine${path}: close some programs`,
  ENOMEM: () => 'memory has run out: close some programs, and run the command again',
  EIO: (path) => `the disk cannot be read or written${path}: look at its health before you go on`,
};

/** An error with what was being done when it came. */
class StepError extends Error {
  readonly step: string;
  constructor(step: string, cause: unknown) {
    super(messageOf(cause), { cause });
    this.step = step;
  }
}

/**
 * Does a step of a longer piece of work. What it throws carries along what was being done ("making
 * the pages"); a UserError stays as it is.
 */
export function doing<Result>(step: string, work: () => Result): Result {
  const failed = (error: unknown): never => {
    throw error instanceof UserError || error instanceof StepError
      ? error
      : new StepError(step, error);
  };
  try {
    const result = work();
    return (result instanceof Promise ? result.catch(failed) : result) as Result;
  } catch (error) {
    return failed(error);
  }
}

/** What to tell somebody whose command has failed. */
export interface Explanation {
  /** What is printed: sentences, without a stack. */
  text: string;
  /** For whoever looks for the fault: the stack, of every cause. */
  stack: string;
}

/**
 * Explains an error to the person who gave a command: what a person can mend in its own sentence,
 * what the system refused in another, and a fault of ours with what was being done ("building the
 * site") and a request to report it.
 */
export function explainError(error: unknown, command: string): Explanation {
  const causes = causesOf(error);
  const stack = causes
    .map((cause) => (cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)))
    .join('\ncaused by ');
  const known = causes.find((cause) => cause instanceof UserError);
  if (known) return { text: known.message, stack };
  const step = causes.find((cause) => cause instanceof StepError)?.step;
  const at = step ? `${command}, at the step "${step}"` : command;
  for (const cause of causes) {
    const { code = '', path } = (cause ?? {}) as NodeJS.ErrnoException;
    const sentence = SYSTEM[code];
    if (sentence) return { text: `${at}: ${sentence(path ? ` (${path})` : '')}`, stack };
  }
  return {
    text: `a fault of the guide's own code, while ${at}:\n  ${messageOf(causes.at(-1))}\n${REPORT}`,
    stack,
  };
}

const REPORT =
  'Nothing of yours was changed. Please report it with this text and the command you gave; FIELD_GUIDE_DEBUG=1 in front of the command shows where it happened.';

function causesOf(error: unknown): unknown[] {
  return error instanceof Error && error.cause !== undefined
    ? [error, ...causesOf(error.cause)]
    : [error];
}

/** The first lines of a message, without anything that looks like a stack. */
function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message || error.name : String(error);
  const lines = text
    .split('\n')
    .filter((line) => line.trim() && !/^\s*at .+(:\d+:\d+\)?|<anonymous>\)?)$/.test(line));
  return lines.slice(0, 6).join('\n  ') || 'no message';
}
